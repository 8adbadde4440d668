// The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.
//
// `specc test` says by variables, from `[model]` in specc.toml, where answers come from:
//   SPECC_MODEL_COMMAND  a program, as a JSON list of words: prompt on standard input, answer on standard output
//   SPECC_MODEL_URL      an endpoint that speaks OpenAI's chat completions, with SPECC_MODEL_NAME, SPECC_MODEL_KEY and
//                        SPECC_MODEL_TEMPERATURE
//   SPECC_MODEL_ANSWERS  a file of recorded answers; beside one of the others, new answers are added to it
//   SPECC_MODEL_SECONDS  how long an answer may take
import { spawn } from "node:child_process";
import { appendFile, readFile } from "node:fs/promises";

const {
  SPECC_MODEL_COMMAND: command,
  SPECC_MODEL_URL: url,
  SPECC_MODEL_NAME: name,
  SPECC_MODEL_KEY: key,
  SPECC_MODEL_TEMPERATURE: temperature,
  SPECC_MODEL_ANSWERS: answers,
  SPECC_MODEL_SECONDS: seconds = "60",
} = process.env;

const patience = Number(seconds) * 1000;

/**
 * A turn of a conversation; `tool` is what an assistant calls, or what answers.
 * @typedef {{ role: string, content: string, tool?: string }} Turn
 */

export const model = {
  /**
   * Asks the model.
   * @param {string | Turn[]} prompt what a user says, or the turns of a conversation
   * @returns {Promise<string>} the answer
   */
  async generate(prompt) {
    return (await answer(prompt)).text;
  },
};

export const { generate } = model;

/**
 * Asks the model, and gives the tools that it calls with its words.
 * @param {string | Turn[]} prompt what a user says, or the turns of a conversation
 * @param {number} run tells answers to the same conversation apart, from 1
 * @returns {Promise<{ text: string, calls: { tool: string, arguments: string }[] }>}
 */
export async function answer(prompt, run = 1) {
  const turns =
    typeof prompt === "string" ? [{ role: "user", content: prompt }] : prompt;
  const known = answers ? await recorded(turns, run) : undefined;
  if (known !== undefined) return known;
  const said = await ask(turns);
  if (answers) {
    const line = {
      turns,
      ...(run > 1 && { run }),
      answer: said.text,
      ...(said.calls.length > 0 && { calls: said.calls }),
    };
    await appendFile(answers, `${JSON.stringify(line)}\n`);
  }
  return said;
}

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
  const [{ role, content, tool }] = turns;
  if (turns.length === 1 && role === "user" && !tool) return content;
  return turns
    .map(({ role, content, tool }) => {
      const verb = tool && role === "assistant" ? " calls" : "";
      const who = `${role[0].toUpperCase()}${role.slice(1)}${verb}`;
      return `${who}${tool ? ` ${tool}` : ""}: ${content}`;
    })
    .join("\n\n");
}

function askProgram([program, ...words], turns) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { timeout: patience });
    const out = [];
    const said = [];
    child.stdout.on("data", (piece) => out.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(printed(Buffer.concat(out).toString().trimEnd()));
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

/** What a program prints is the answer's words, or a message of chat completions. */
function printed(text) {
  if (!text.startsWith("{")) return { text, calls: [] };
  try {
    const message = JSON.parse(text);
    if (message.role === "assistant")
      return spoken(message) ?? { text, calls: [] };
  } catch {
    // It only looks like JSON.
  }
  return { text, calls: [] };
}

/** The words and calls of a message of chat completions. */
function spoken(message) {
  const calls = (message?.tool_calls ?? []).map(({ function: called }) => ({
    tool: called.name,
    arguments: called.arguments ?? "",
  }));
  const text = message?.content ?? (calls.length > 0 ? "" : undefined);
  return typeof text === "string" ? { text, calls } : undefined;
}

/** A conversation as chat completions take it: calls that follow each other are one message, and results name their calls. */
function messages(turns) {
  const said = [];
  const open = [];
  turns.forEach(({ role, content, tool }, at) => {
    const id = `call_${at}`;
    if (role === "assistant" && tool) {
      open.push({ id, tool });
      const call = {
        id,
        type: "function",
        function: { name: tool, arguments: content },
      };
      const before = said.at(-1)?.tool_calls;
      if (before) before.push(call);
      else said.push({ role, content: null, tool_calls: [call] });
    } else if (role === "tool") {
      const its = open.findIndex((call) => !tool || call.tool === tool);
      const [call] = its < 0 ? [{ id }] : open.splice(its, 1);
      said.push({ role, tool_call_id: call.id, content });
    } else {
      said.push({ role, content });
    }
  });
  return said;
}

async function askEndpoint(turns) {
  const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model: name,
      messages: messages(turns),
      ...(temperature && { temperature: Number(temperature) }),
    }),
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${url} answered ${response.status}: ${text}`);
  const said = spoken(JSON.parse(text).choices?.[0]?.message);
  if (!said) throw new Error(`${url} gave no message: ${text}`);
  return said;
}

async function recorded(turns, run) {
  const text = await readFile(answers, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const known = lines
    .map((line) => JSON.parse(line))
    .find((line) => (line.run ?? 1) === run && areSame(line.turns, turns));
  return known && { text: known.answer, calls: known.calls ?? [] };
}

function areSame(some, others) {
  const isSame = (turn, other) =>
    turn.role === other?.role &&
    turn.content === other.content &&
    turn.tool === other.tool;
  return (
    some.length === others.length &&
    some.every((turn, at) => isSame(turn, others[at]))
  );
}
