"""The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.

`specc test` says by variables, from `[model]` in specc.toml, where answers come from:
  SPECC_MODEL_COMMAND  a program, as a JSON list of words: prompt on standard input, answer on standard output
  SPECC_MODEL_URL      an endpoint that speaks OpenAI's chat completions, with SPECC_MODEL_NAME, SPECC_MODEL_KEY and
                       SPECC_MODEL_TEMPERATURE
  SPECC_MODEL_ANSWERS  a file of recorded answers; beside one of the others, new answers are added to it
  SPECC_MODEL_SECONDS  how long an answer may take
"""

from __future__ import annotations

import json
import os
import subprocess
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE = float(os.environ.get("SPECC_MODEL_SECONDS", "60"))
"""How long an answer may take, in seconds."""

Turn = dict[str, str]
"""A turn of a conversation: `role`, `content`, and `tool` for what an assistant calls, or what answers."""


@dataclass
class Answer:
    """The words of an answer, and the tools that it calls, each with what it is given as JSON text."""

    text: str
    calls: list[tuple[str, str]]


def generate(prompt: str | list[Turn]) -> str:
    """The model's answer to what a user says, or to the turns of a conversation."""
    return answer(prompt).text


def answer(prompt: str | list[Turn], run: int = 1) -> Answer:
    """The same with the tools that it calls. `run` tells answers to the same conversation apart, from 1."""
    turns = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else prompt
    answers = os.environ.get("SPECC_MODEL_ANSWERS")
    known = _recorded(Path(answers), turns, run) if answers else None
    if known is not None:
        return known
    said = _ask(turns)
    if answers:
        line: dict[str, Any] = {"turns": turns}
        if run > 1:
            line["run"] = run
        line["answer"] = said.text
        if said.calls:
            line["calls"] = [
                {"tool": tool, "arguments": arguments} for tool, arguments in said.calls
            ]
        with Path(answers).open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(line, ensure_ascii=False)}\n")
    return said


def _ask(turns: list[Turn]) -> Answer:
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
    if len(turns) == 1 and turns[0]["role"] == "user" and "tool" not in turns[0]:
        return turns[0]["content"]
    return "\n\n".join(f"{_speaker(turn)}: {turn['content']}" for turn in turns)


def _speaker(turn: Turn) -> str:
    who = turn["role"].capitalize()
    if "tool" not in turn:
        return who
    verb = " calls" if turn["role"] == "assistant" else ""
    return f"{who}{verb} {turn['tool']}"


def _ask_program(command: list[str], turns: list[Turn]) -> Answer:
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
    text = done.stdout.rstrip()
    return _message(text) or Answer(text, [])


def _message(text: str) -> Answer | None:
    """A message of chat completions that a program prints instead of words."""
    if not text.startswith("{"):
        return None
    try:
        message = json.loads(text)
    except ValueError:
        return None
    return _spoken(message) if message.get("role") == "assistant" else None


def _spoken(message: Any) -> Answer | None:
    """The words and calls of a message of chat completions."""
    calls = [
        (call["function"]["name"], call["function"].get("arguments") or "")
        for call in message.get("tool_calls") or []
    ]
    text = message.get("content")
    if text is None and calls:
        text = ""
    return Answer(text, calls) if isinstance(text, str) else None


def _messages(turns: list[Turn]) -> list[dict[str, Any]]:
    """A conversation as chat completions take it.

    Calls that follow each other are one message, and results name their calls.
    """
    said: list[dict[str, Any]] = []
    unanswered: list[tuple[str, str]] = []
    for at, turn in enumerate(turns):
        role, content, tool = turn["role"], turn["content"], turn.get("tool")
        name = f"call_{at}"
        if role == "assistant" and tool is not None:
            unanswered.append((name, tool))
            function = {"name": tool, "arguments": content}
            call = {"id": name, "type": "function", "function": function}
            if said and "tool_calls" in said[-1]:
                said[-1]["tool_calls"].append(call)
            else:
                said.append({"role": role, "content": None, "tool_calls": [call]})
        elif role == "tool":
            its = [call for call in unanswered if tool is None or call[1] == tool]
            if its:
                unanswered.remove(its[0])
                name = its[0][0]
            said.append({"role": role, "tool_call_id": name, "content": content})
        else:
            said.append({"role": role, "content": content})
    return said


def _ask_endpoint(url: str, turns: list[Turn]) -> Answer:
    temperature = os.environ.get("SPECC_MODEL_TEMPERATURE")
    body = {
        "model": os.environ.get("SPECC_MODEL_NAME"),
        "messages": _messages(turns),
        **({"temperature": float(temperature)} if temperature else {}),
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
            given: Any = json.load(response)
    except urllib.error.HTTPError as error:
        text = error.read().decode(errors="replace")
        raise RuntimeError(f"{url} answered {error.code}: {text}") from error
    try:
        said = _spoken(given["choices"][0]["message"])
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise RuntimeError(f"{url} gave no message: {given}") from error
    if said is None:
        raise RuntimeError(f"{url} gave no message: {given}")
    return said


def _recorded(answers: Path, turns: list[Turn], run: int) -> Answer | None:
    if not answers.exists():
        return None
    lines = answers.read_text(encoding="utf-8").splitlines()
    recorded = (json.loads(line) for line in lines if line.strip())
    for line in recorded:
        if line["turns"] == turns and line.get("run", 1) == run:
            calls = line.get("calls", [])
            return Answer(
                line["answer"], [(call["tool"], call["arguments"]) for call in calls]
            )
    return None
