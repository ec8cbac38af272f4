"""Items as the messages, and a request's settings as the body, of the chat that answers them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import orjson

from ..problems import Problem, bad_value, not_offered
from ..shapes import arr, obj
from . import code
from .items import CODE, Item

Message: TypeAlias = dict[str, Any]
Placed: TypeAlias = tuple[Item, str]
"""An item and what a refusal of it names as its place in the request."""

ReadFile: TypeAlias = Callable[[Mapping[str, Any], str], str]
"""An `input_file` part and its place → its text."""

_OUTPUTS = {"function_call_output": "function", "custom_tool_call_output": "custom tool"}
_CALLS = {"function_call": "function", "custom_tool_call": "custom tool"}
_SILENT = ("reasoning", "file_search_call")
"""Items that the local model is not told of: it does not reason, and its answer has what a search found."""


def messages(items: Iterable[Placed], read_file: ReadFile) -> list[Message]:
    """Raises Problem: 400 for what a model that reads text cannot take."""
    out: list[Message] = []
    for item, param in items:
        kind = item["type"]
        if kind == "message":
            out.append({"role": item["role"], "content": _text(item["content"], f"{param}.content", read_file)})
        elif kind in _CALLS:
            call = {"id": item["call_id"], "type": "function", "function": _called(item)}
            if out and out[-1].get("tool_calls"):
                out[-1]["tool_calls"].append(call)
            else:
                out.append({"role": "assistant", "content": None, "tool_calls": [call]})
        elif kind in _OUTPUTS:
            text = _text(item["output"], f"{param}.output", read_file)
            out.append({"role": "tool", "tool_call_id": item.get("call_id") or "", "content": text})
        elif kind == CODE:
            out += code.told(item)
        elif kind not in _SILENT:
            raise not_offered(f"{param}.type", f"The local server does not take items of type '{kind}'.")
    return out


def answered(items: Iterable[Placed]) -> None:
    """Each output has its call before it, and each call its output after it, or it is the API's 400."""
    open_calls: dict[str, Placed] = {}
    for item, param in items:
        if item["type"] in _CALLS:
            open_calls[item["call_id"]] = (item, param)
        elif item["type"] in _OUTPUTS and open_calls.pop(item.get("call_id") or "", None) is None:
            what = _OUTPUTS[item["type"]]
            raise _unmatched(f"No tool call found for {what} call output with call_id {item.get('call_id')}.", param)
    for call_id, (item, _) in open_calls.items():
        raise _unmatched(f"No tool output found for {_CALLS[item['type']]} call {call_id}.", "input")


def _unmatched(message: str, param: str) -> Problem:
    return Problem(400, message, param=param)


def _called(item: Mapping[str, Any]) -> dict[str, Any]:
    if item["type"] == "custom_tool_call":
        return {"name": item["name"], "arguments": orjson.dumps({"input": item["input"]}).decode()}
    return {"name": item["name"], "arguments": item["arguments"]}


def _text(content: Any, param: str, read_file: ReadFile) -> str:
    if isinstance(content, str):
        return content
    texts: list[str] = []
    for index, part in enumerate(content):
        kind, where = part["type"], f"{param}[{index}]"
        if kind == "input_file":
            texts.append(read_file(part, where))
        elif kind in ("input_text", "output_text", "text", "refusal", "summary_text", "reasoning_text"):
            texts.append(part["refusal" if kind == "refusal" else "text"])
        else:
            raise not_offered(f"{where}.type", f"The local chat model reads text only; it cannot take parts of type '{kind}'.")
    return "\n".join(texts)


def chat_body(body: Mapping[str, Any], conversation: list[Message]) -> dict[str, Any]:
    """The chat request that answers a checked `POST /responses` body, but for its tools."""
    instructions = [{"role": "developer", "content": body["instructions"]}] if body.get("instructions") else []
    out: dict[str, Any] = {"model": body["model"], "messages": [*instructions, *conversation]}
    for name in ("temperature", "top_p"):
        if body.get(name) is not None:
            out[name] = body[name]
    if body.get("max_output_tokens") is not None:
        out["max_completion_tokens"] = int(body["max_output_tokens"])
    wanted = obj(obj(body.get("text")).get("format"))
    if wanted.get("type") == "json_object":
        _asks_for_json(out["messages"])
        out["response_format"] = {"type": "json_object"}
    elif wanted.get("type") == "json_schema":
        inner = {name: value for name, value in wanted.items() if name != "type" and value is not None}
        out["response_format"] = {"type": "json_schema", "json_schema": inner}
    if "message.output_text.logprobs" in arr(body.get("include")):
        out["logprobs"] = True
        out["top_logprobs"] = int(body.get("top_logprobs") or 0)
    return out


def _asks_for_json(conversation: list[Message]) -> None:
    if not any("json" in (message["content"] or "").lower() for message in conversation):
        raise bad_value(
            "input", "it must hold the word 'json' in some form where 'text.format' is of type 'json_object'.", "invalid_value"
        )
