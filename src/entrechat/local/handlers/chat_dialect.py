"""What chat requests can say in more than one way, made one for the engines: all calls are calls of functions in `tools`.

Legacy `functions` and `function_call` become `tools` and `tool_choice`; a custom tool becomes a function with one argument,
`input`. `Dialect` turns the engine's calls back into what the request speaks of.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from ..shapes import arr, is_object, obj


class Dialect(NamedTuple):
    """How a request wants calls to be told. `custom` has the names of its custom tools."""

    legacy: bool = False
    custom: frozenset[str] = frozenset()

    def message(self, calls: list[dict[str, Any]]) -> dict[str, Any]:
        """The members of a whole message for these calls."""
        if self.legacy:
            return {"function_call": calls[0]["function"]}
        return {"tool_calls": [self._shown(call) for call in calls]}

    def _shown(self, call: dict[str, Any]) -> dict[str, Any]:
        function = call["function"]
        if function["name"] not in self.custom:
            return call
        shown = {"name": function["name"], "input": custom_input(function["arguments"])}
        return {"id": call["id"], "type": "custom", "custom": shown}

    def start(self, number: int, id: str, name: str) -> dict[str, Any]:
        """The members of a stream's delta with which a call begins."""
        if self.legacy:
            return {"function_call": {"name": name, "arguments": ""}}
        if name in self.custom:
            call: dict[str, Any] = {"type": "custom", "custom": {"name": name, "input": ""}}
        else:
            call = {"type": "function", "function": {"name": name, "arguments": ""}}
        return {"tool_calls": [{"index": number, "id": id, **call}]}

    def piece(self, number: int, name: str, text: str) -> dict[str, Any]:
        """The members of a delta with a piece of the arguments; all of them, for a custom tool."""
        if self.legacy:
            return {"function_call": {"arguments": text}}
        if name in self.custom:
            return {"tool_calls": [{"index": number, "custom": {"input": custom_input(text)}}]}
        return {"tool_calls": [{"index": number, "function": {"arguments": text}}]}

    def finish_reason(self, reason: str) -> str:
        return "function_call" if self.legacy and reason == "tool_calls" else reason


def custom_input(arguments: str) -> str:
    """A custom tool's input; what was cut off in the middle is given as it is."""
    try:
        return str(obj(orjson.loads(arguments)).get("input", ""))
    except orjson.JSONDecodeError:
        return arguments


def translate(body: dict[str, Any]) -> tuple[dict[str, Any], Dialect]:
    """The body for the engine, and how to answer. A body that has nothing of all this is given back as it is."""
    if body.get("functions") or any(message.get("function_call") for message in body["messages"]):
        body = _without_functions(body)
        return body, Dialect(legacy=bool(body.get("tools")))
    custom = frozenset(str(tool["custom"]["name"]) for tool in arr(body.get("tools")) if tool["type"] == "custom")
    if not custom:
        return body, Dialect()
    tools = [_function(tool["custom"]) if tool["type"] == "custom" else tool for tool in body["tools"]]
    return {**body, "tools": tools, "tool_choice": _choice(body.get("tool_choice"))}, Dialect(custom=custom)


def _without_functions(body: dict[str, Any]) -> dict[str, Any]:
    out = {name: value for name, value in body.items() if name not in ("functions", "function_call")}
    out["messages"] = _messages(body["messages"])
    if not body.get("functions"):
        return out
    choice = body.get("function_call")
    named = is_object(choice)
    out["tools"] = [{"type": "function", "function": function} for function in body["functions"]]
    out["tool_choice"] = {"type": "function", "function": choice} if named else choice or "auto"
    out["parallel_tool_calls"] = False
    return out


def _messages(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Legacy calls and their results as calls of tools."""
    out: list[dict[str, Any]] = []
    pending = ""
    for index, message in enumerate(messages):
        if call := message.get("function_call"):
            pending = f"call_{index}"
            kept = {name: value for name, value in message.items() if name != "function_call"}
            out.append({**kept, "tool_calls": [{"id": pending, "type": "function", "function": call}]})
        elif message["role"] == "function" and pending:
            out.append({"role": "tool", "tool_call_id": pending, "content": message.get("content")})
        else:
            out.append(message)
    return out


def _function(custom: dict[str, Any]) -> dict[str, Any]:
    text: dict[str, Any] = {"type": "string"}
    if grammar := obj(custom.get("format")).get("grammar"):
        text["pattern"] = anchored(grammar["definition"])
    parameters = {"type": "object", "properties": {"input": text}, "required": ["input"]}
    function = {"name": custom["name"], "description": custom.get("description") or "", "parameters": parameters}
    return {"type": "function", "function": function}


def anchored(pattern: str) -> str:
    """The regular expression for all of a text."""
    return f"^({pattern.removeprefix('^').removesuffix('$')})$"


def _choice(choice: Any) -> Any:
    if not is_object(choice):
        return choice
    if choice["type"] == "custom":
        return {"type": "function", "function": choice["custom"]}
    if choice["type"] == "allowed_tools":
        allowed = choice["allowed_tools"]
        tools = [{"type": "function", "function": tool.get("function") or tool.get("custom")} for tool in allowed["tools"]]
        return {**choice, "allowed_tools": {**allowed, "tools": tools}}
    return choice
