"""The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.

`specc test` says by variables, from `[model]` in specc.toml, where answers come from:
  SPECC_MODEL_COMMAND  a program, as a JSON list of words: prompt on standard input, answer on standard output
  SPECC_MODEL_URL      an endpoint that speaks OpenAI's chat completions, with SPECC_MODEL_NAME and SPECC_MODEL_KEY
  SPECC_MODEL_ANSWERS  a file of recorded answers; beside one of the others, new answers are added to it
"""

from __future__ import annotations

import json
import os
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

PATIENCE = 60
"""How long an answer may take, in seconds."""

Turn = dict[str, str]


def generate(prompt: str | list[Turn]) -> str:
    """The model's answer to what a user says, or to the turns of a conversation."""
    turns = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else prompt
    answers = os.environ.get("SPECC_MODEL_ANSWERS")
    known = _recorded(Path(answers), turns) if answers else None
    if known is not None:
        return known
    answer = _ask(turns)
    if answers:
        with Path(answers).open("a", encoding="utf-8") as file:
            line = json.dumps({"turns": turns, "answer": answer}, ensure_ascii=False)
            file.write(f"{line}\n")
    return answer


def _ask(turns: list[Turn]) -> str:
    command = os.environ.get("SPECC_MODEL_COMMAND")
    url = os.environ.get("SPECC_MODEL_URL")
    answers = os.environ.get("SPECC_MODEL_ANSWERS")
    if command:
        return _ask_program(json.loads(command), turns)
    if url:
        return _ask_endpoint(url, turns)
    if answers:
        raise LookupError(f"{answers} has no answer to {turns}")
    raise LookupError(
        "no model: say in specc.toml under [model] which `command`, `url` or file of `answers` to ask"
    )


def _transcript(turns: list[Turn]) -> str:
    """A single turn of a user is given as it stands, and a longer talk with who speaks."""
    if len(turns) == 1 and turns[0]["role"] == "user":
        return turns[0]["content"]
    return "\n\n".join(
        f"{turn['role'].capitalize()}: {turn['content']}" for turn in turns
    )


def _ask_program(command: list[str], turns: list[Turn]) -> str:
    done = subprocess.run(
        command,
        input=_transcript(turns),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr}")
    return done.stdout.rstrip()


def _ask_endpoint(url: str, turns: list[Turn]) -> str:
    body = {
        "model": os.environ.get("SPECC_MODEL_NAME"),
        "messages": turns,
        "temperature": 0,
    }
    key = os.environ.get("SPECC_MODEL_KEY")
    request = urllib.request.Request(
        f"{url.rstrip('/')}/chat/completions",
        data=json.dumps(body).encode(),
        headers={
            "Content-Type": "application/json",
            **({"Authorization": f"Bearer {key}"} if key else {}),
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            answer: Any = json.load(response)
    except urllib.error.HTTPError as error:
        said = error.read().decode(errors="replace")
        raise RuntimeError(f"{url} answered {error.code}: {said}") from error
    try:
        content = answer["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError) as error:
        raise RuntimeError(f"{url} gave no message: {answer}") from error
    if not isinstance(content, str):
        raise RuntimeError(f"{url} gave no message: {answer}")
    return content


def _recorded(answers: Path, turns: list[Turn]) -> str | None:
    if not answers.exists():
        return None
    lines = answers.read_text(encoding="utf-8").splitlines()
    recorded = (json.loads(line) for line in lines if line.strip())
    return next((line["answer"] for line in recorded if line["turns"] == turns), None)
