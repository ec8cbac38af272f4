"""How a chat engine is asked for code, and told what came of it.

It is offered a function of one text, `python`, which the server calls. A small model cannot write much Python: where the question
itself holds code or a calculation, just that is run, and the engine is only asked for the answer.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from typing import Any

import orjson

from .protocols import Ran

_PARAMETERS = {
    "type": "object",
    "properties": {"code": {"type": "string", "description": "Python code that prints what is wanted"}},
    "required": ["code"],
    "additionalProperties": False,
}
_DESCRIPTION = (
    "Runs Python code to calculate, count, do math, sort, analyze data, read and write files in /mnt/data, or draw charts."
)
NAME = "python"
TASK = "Answer briefly and correctly with what Python returned."
SAMPLING = {"frequency_penalty": 0.2}
"""For the answer to a result: a small model is kept from repeating itself, but must repeat the result."""

_FENCED = re.compile(r"^```[ \t]*(?:python|python3|py)?[ \t]*\r?\n(.*?)^```", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_TERMS = re.compile(r"(?<![\w.,/\-])[(\-]*\d[\d.,\s()+\-*/%^×÷·−]*[\d)](?![\w/\-])")
_PERCENT = re.compile(r"(?<![\w.,])(\d[\d.,]*)\s*(?:%|percent)\s+of\s+\$?(\d[\d,]*(?:\.\d+)?)", re.IGNORECASE)
_SIGNS = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "^": "**"})
_PLAIN_SIGN = re.compile(r"[*+%^×÷·]|\s[-−/]\s|\)")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")

_LONGEST_ASKED = 4000
"""Characters in which a calculation is looked for."""
_MOST_TOLD = 2000
_WHY = {
    "time": "The code took too long and was stopped; its variables are gone.",
    "disk": "The code wrote more than the disk has room for. It was stopped, and what it wrote was deleted.",
    "died": "The interpreter broke down under the code; its variables are gone.",
}


def name(taken: Collection[str]) -> str:
    """What the function is called, where the caller's own have these names."""
    found = NAME
    while found in taken:
        found += "_"
    return found


def function(named: str) -> dict[str, Any]:
    """The function as the chat API has it."""
    return {"type": "function", "function": {"name": named, "description": _DESCRIPTION, "parameters": _PARAMETERS}}


def in_question(text: str) -> str | None:
    """The code that a question holds: its fenced Python, or its calculation; None where it holds neither."""
    fenced = [found.group(1) for found in _FENCED.finditer(text)]
    if fenced:
        return "\n".join(fenced)
    text = text[:_LONGEST_ASKED]
    if share := _PERCENT.search(text):
        part, whole = (each.rstrip(".,").replace(",", "") for each in share.groups())
        return _valid(f"{part} / 100 * {whole}")
    found = [code for terms in _TERMS.finditer(text) if (code := _calculation(terms.group()))]
    return max(found, key=len) if found else None


def _calculation(terms: str) -> str | None:
    """A calculation as Python; None for mere numbers, and for what only looks like one, as dates do."""
    terms = terms.strip()
    if not _PLAIN_SIGN.search(terms):
        return None
    code = " ".join(_GROUPED.sub("", terms).translate(_SIGNS).split())
    return _valid(code)


def _valid(code: str) -> str | None:
    try:
        parsed = ast.parse(code, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    inner = list(ast.walk(parsed))
    if any(isinstance(node, (ast.Tuple, ast.Call)) for node in inner):
        return None
    return code if any(isinstance(node, ast.BinOp) for node in inner) else None


def code_of(arguments: str) -> str:
    """The code in the arguments that an engine wrote. What is no such object is taken for code itself."""
    try:
        given: Any = orjson.loads(arguments)
    except orjson.JSONDecodeError:
        return arguments
    code = given.get("code") if isinstance(given, Mapping) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # any JSON
    return code if isinstance(code, str) else arguments


def arguments(code: str) -> str:
    return orjson.dumps({"code": code}).decode()


def logs(ran: Ran) -> str:
    """What a caller reads of it."""
    return ran.output if ran.stopped is None else f"{ran.output}{_WHY[ran.stopped]}\n"


def told(code: str, output: str, files: Collection[str] = (), *, call: str, named: str) -> list[dict[str, Any]]:
    """The call and its result, for the engine."""
    text = output.strip()
    if len(text) > _MOST_TOLD:
        text = f"{text[: _MOST_TOLD // 2]}\n…\n{text[-_MOST_TOLD // 2 :]}"
    if files:
        text = f"{text}\nFiles written: {', '.join(files)}".strip()
    function = {"name": named, "arguments": arguments(code)}
    return [
        {"role": "assistant", "content": None, "tool_calls": [{"id": call, "type": "function", "function": function}]},
        {"role": "tool", "tool_call_id": call, "content": text or "(It printed nothing.)"},
    ]


_START = re.compile(r'\s*\{\s*"code"\s*:\s*"')
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class CodeReader:
    """Takes `{"code": "…"}` in pieces; gives the code in pieces."""

    def __init__(self) -> None:
        self._held = ""
        self._begun = self._ended = False

    def feed(self, text: str) -> str:
        self._held += text
        if not self._begun:
            found = _START.match(self._held)
            if found is None:
                return ""
            self._begun = True
            self._held = self._held[found.end() :]
        out: list[str] = []
        at = 0
        while not self._ended and at < len(self._held):
            char = self._held[at]
            if char == '"':
                self._ended = True
            elif char != "\\":
                out.append(char)
                at += 1
            else:
                taken = self._escape(at)
                if taken is None:
                    break
                piece, at = taken
                out.append(piece)
        self._held = self._held[at:]
        return "".join(out)

    def _escape(self, at: int) -> tuple[str, int] | None:
        """The character that an escape stands for, and where it ends; None where not all of it is here."""
        kind = self._held[at + 1 : at + 2]
        if kind != "u":
            return (_ESCAPES.get(kind, kind), at + 2) if kind else None
        end = at + 6
        high = self._held[at + 2 : end]
        if len(high) == 4 and high[:2].lower() in ("d8", "d9", "da", "db"):  # the next one is the other half
            end += 6
        if len(self._held) < end:
            return None
        try:
            return str(orjson.loads(f'"{self._held[at:end]}"')), end
        except orjson.JSONDecodeError:  # half a pair: it stands for nothing
            return "\N{REPLACEMENT CHARACTER}", end
