"""Tool calls for models that cannot call tools themselves.

The tools are chosen first (`picks`: named, or by `relevance`), then for each the model fills in its arguments under a
grammar made from its parameters, with one worked example in the prompt. `ArgumentsReader` cuts the arguments out of
what it writes, piece by piece.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from ..shapes import arr, obj
from . import grammar, relevance, tools_several
from .prompts import text_of as text_of
from .relevance import Scores


class Pick(NamedTuple):
    """A tool to call. `named` says that the caller named it, which the API answers with finish_reason "stop"."""

    function: Mapping[str, Any]
    named: bool
    asked: str | None = None
    """The part of the user's message that this call is for, where there are several calls."""


def picks(body: Mapping[str, Any], scores: Scores = relevance.by_words) -> list[Pick]:
    """The tools that this request calls, in order; none for an answer in words.

    A request whose last message is a tool's result is answered in words, unless a call is required: the result is
    what the model was waiting for. There are several calls where the question plainly asks for several things and
    `parallel_tool_calls` is not false.
    """
    functions: list[dict[str, Any]] = [
        obj(tool.get("function")) for tool in arr(body.get("tools")) if tool.get("type") == "function"
    ]
    choice = body.get("tool_choice") or "auto"
    if choice == "none" or not functions:
        return []
    mode: object = choice
    named = obj(choice)
    if named.get("type") == "allowed_tools":
        allowed = obj(named["allowed_tools"])
        names = {obj(tool.get("function")).get("name") for tool in arr(allowed.get("tools"))}
        functions = [function for function in functions if function["name"] in names]
        mode = allowed.get("mode")
    elif named:
        name = obj(named.get("function")).get("name")
        return [Pick(next(function for function in functions if function["name"] == name), True)]
    messages = body["messages"]
    if mode == "auto" and messages[-1]["role"] in ("tool", "function"):
        return []
    asked = question(messages)
    if body.get("parallel_tool_calls") is not False:
        several = tools_several.split(asked, functions, scores)
        if len(several) > 1:
            return [Pick(functions[index], False, text) for index, text in several]
    index = relevance.best(scores(asked, functions), must=mode == "required")
    return [] if index is None else [Pick(functions[index], False)]


def question(messages: list[dict[str, Any]]) -> str:
    """What the user said last."""
    return next((text_of(message.get("content")) for message in reversed(messages) if message["role"] == "user"), "")


def schema(function: Mapping[str, Any]) -> dict[str, Any]:
    """What the model has to write: the name, which steers it, then the arguments."""
    arguments = grammar.prepare(function.get("parameters"))
    if not arguments.get("properties") and "$ref" not in arguments and "anyOf" not in arguments:
        arguments = dict[str, Any](type="object", properties={}, additionalProperties=False)
    out: dict[str, Any] = {
        "type": "object",
        "properties": {"name": {"const": function["name"]}, "arguments": arguments},
        "required": ["name", "arguments"],
        "additionalProperties": False,
    }
    for key in ("$defs", "definitions"):  # references start at the root
        if key in arguments:
            out[key] = arguments.pop(key)
    return out


def prompt(pick: Pick, messages: list[dict[str, str]]) -> list[dict[str, str]]:
    """`messages` (plain ones) with the task in front, and of the last one only the part that this call is for."""
    function = pick.function
    line = f"{function['name']}({', '.join(grammar.members(function.get('parameters')))})"
    if function.get("description"):
        line += f": {function['description']}"
    task = (
        f"You call functions. Function:\n- {line}\n"
        'Reply with JSON: {"name": function name, "arguments": {...}}. Copy argument values from the user message.'
    )
    example = _CODE if grammar.members(function.get("parameters")) == ["code"] else _EXAMPLE
    rest = [message for message in messages if message["role"] != "system"]
    if pick.asked is not None:
        rest = [*rest[:-1], {"role": "user", "content": pick.asked}]
    return [{"role": "system", "content": task}, *example, *rest]


def _worked(question: str, call: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": question}, {"role": "assistant", "content": call}]


_EXAMPLE = _worked("What is the time in Rome?", '{"name": "get_time", "arguments": {"city": "Rome"}}')
_CODE = [
    *_worked("What is the sum of the squares of 3 and 4?", '{"name": "python", "arguments": {"code": "print(3**2 + 4**2)"}}'),
    *_worked(
        "How often is the letter a in banana?", """{"name": "python", "arguments": {"code": "print('banana'.count('a'))"}}"""
    ),
    *_worked("What is the root of 49?", '{"name": "python", "arguments": {"code": "import math\\nprint(math.sqrt(49))"}}'),
]
"""What a function of nothing but code is shown: the code interpreter."""

_HEAD = re.compile(r'\s*\{\s*"name"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"arguments"\s*:\s*(?=\{)')


class ArgumentsReader:
    """Takes `{"name": …, "arguments": {…}}` in pieces; gives the arguments' compact text in pieces."""

    def __init__(self) -> None:
        self._head = ""
        self._begun = False
        self._depth = 0
        self._string = False
        self._escape = False

    def feed(self, text: str) -> str:
        if not self._begun:
            self._head += text
            found = _HEAD.match(self._head)
            if found is None:
                return ""
            self._begun = True
            text = self._head[found.end() :]
        elif self._depth == 0:
            return ""
        out: list[str] = []
        for char in text:
            if self._string:
                out.append(char)
                if self._escape:
                    self._escape = False
                elif char == "\\":
                    self._escape = True
                elif char == '"':
                    self._string = False
                continue
            if char.isspace():
                continue
            out.append(char)
            if char == '"':
                self._string = True
            elif char in "{[":
                self._depth += 1
            elif char in "}]":
                self._depth -= 1
                if self._depth == 0:
                    break
        return "".join(out)


def result_line(name: str, arguments: str, result: str) -> str:
    """How an earlier call and what it gave are told to the model."""
    try:
        given: Any = orjson.loads(arguments or "{}")
    except orjson.JSONDecodeError:
        given = None
    members = obj(given)
    shown = ", ".join(f"{key}={value}" for key, value in members.items()) if members or given == {} else arguments
    return f"{name}({shown}) returned: {result}"
