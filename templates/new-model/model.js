// The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.
//
// `specc test` says by variables, from `[model]` in specc.toml, where answers come from:
//   SPECC_MODEL_COMMAND  a program, as a JSON list of words: prompt on standard input, answer on standard output
//   SPECC_MODEL_URL      an endpoint that speaks OpenAI's chat completions, with SPECC_MODEL_NAME and SPECC_MODEL_KEY
//   SPECC_MODEL_ANSWERS  a file of recorded answers; beside one of the others, new answers are added to it
import { spawn } from "node:child_process";
import { appendFile, readFile } from "node:fs/promises";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 60_000;

const {
  SPECC_MODEL_COMMAND: command,
  SPECC_MODEL_URL: url,
  SPECC_MODEL_NAME: name,
  SPECC_MODEL_KEY: key,
  SPECC_MODEL_ANSWERS: answers,
} = process.env;

export const model = {
  /**
   * Asks the model.
   * @param {string | { role: string, content: string }[]} prompt what a user says, or the turns of a conversation
   * @returns {Promise<string>} the answer
   */
  async generate(prompt) {
    const turns =
      typeof prompt === "string" ? [{ role: "user", content: prompt }] : prompt;
    const known = answers ? await recorded(turns) : undefined;
    if (known !== undefined) return known;
    const answer = await ask(turns);
    if (answers)
      await appendFile(answers, `${JSON.stringify({ turns, answer })}\n`);
    return answer;
  },
};

export const { generate } = model;

async function ask(turns) {
  if (command) return askProgram(JSON.parse(command), turns);
  if (url) return askEndpoint(turns);
  if (answers)
    throw new Error(`${answers} has no answer to ${JSON.stringify(turns)}`);
  throw new Error(
    "no model: say in specc.toml under [model] which `command`, `url` or file of `answers` to ask",
  );
}

/** A single turn of a user is given as it stands, and a longer talk with who speaks. */
function transcript(turns) {
  if (turns.length === 1 && turns[0].role === "user") return turns[0].content;
  return turns
    .map(
      ({ role, content }) =>
        `${role[0].toUpperCase()}${role.slice(1)}: ${content}`,
    )
    .join("\n\n");
}

function askProgram([program, ...words], turns) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { timeout: PATIENCE });
    const out = [];
    const said = [];
    child.stdout.on("data", (piece) => out.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(Buffer.concat(out).toString().trimEnd());
      else
        reject(
          new Error(
            `${program} ended with ${code ?? signal}: ${Buffer.concat(said)}`,
          ),
        );
    });
    // One that does not read its prompt closes the pipe; that is no fault.
    child.stdin.on("error", () => {});
    child.stdin.end(transcript(turns));
  });
}

async function askEndpoint(turns) {
  const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model: name, messages: turns, temperature: 0 }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${url} answered ${response.status}: ${text}`);
  const content = JSON.parse(text).choices?.[0]?.message?.content;
  if (typeof content !== "string")
    throw new Error(`${url} gave no message: ${text}`);
  return content;
}

async function recorded(turns) {
  const text = await readFile(answers, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines
    .map((line) => JSON.parse(line))
    .find((line) => areSame(line.turns, turns))?.answer;
}

function areSame(some, others) {
  const isSame = (turn, other) =>
    turn.role === other?.role && turn.content === other.content;
  return (
    some.length === others.length &&
    some.every((turn, at) => isSame(turn, others[at]))
  );
}
