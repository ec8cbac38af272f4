"""The lines of a training file, checked one by one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import orjson

from ..engine.prompts import text_of
from ..problems import kind
from ..shapes import arr, is_array, is_object, obj

Conversation: TypeAlias = list[dict[str, Any]]
FEWEST = 10
"""Examples that a training file has at least, as with the real service."""
_ROLES = ("system", "developer", "user", "assistant")
_OTHERS = {
    "prompt": "it has a 'prompt': the local model is a chat model, so give it 'messages'",
    "input": "it has an 'input', as examples for the methods 'dpo' and 'reinforcement' have: give it 'messages'",
    "tools": "it has 'tools', whose calls the local trainer cannot teach",
    "functions": "it has 'functions', whose calls the local trainer cannot teach",
}


class Fault(NamedTuple):
    """What is wrong with a line, counted from 1."""

    line: int
    message: str


def read(path: Path) -> Iterator[tuple[int, Conversation | Fault]]:
    """Each line's number and its conversation: role, content as text, and weight where it has one."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield number, _conversation(orjson.loads(line))
            except orjson.JSONDecodeError as error:
                yield number, Fault(number, f"it is not valid JSON: {error}")
            except ValueError as error:
                yield number, Fault(number, str(error))


def _conversation(value: Any) -> Conversation:
    """Raises ValueError: it is none that can be trained."""
    if not is_object(value):
        raise ValueError(f"it must be an object with 'messages', and is {kind(value)}")
    for name, message in _OTHERS.items():
        if value.get(name) is not None and (name != "prompt" or "messages" not in value):
            raise ValueError(message)
    if odd := sorted(set(value) - {"messages", "parallel_tool_calls", *_OTHERS}):
        raise ValueError(f"it has an unknown key, {odd[0]!r}")
    messages = value.get("messages")
    if not is_array(messages) or not messages:
        raise ValueError("'messages' must be a list with at least one message")
    found = [_message(each, f"messages[{index}]") for index, each in enumerate(messages)]
    roles = [message["role"] for message in found]
    if roles[-1] != "assistant":
        raise ValueError("the last message must be from the assistant")
    if "user" not in roles:
        raise ValueError("there is no message from the user")
    if ("assistant", "assistant") in pairwise(roles):
        raise ValueError("two messages of the assistant follow each other: put a message of the user between them")
    if not any(message["role"] == "assistant" and message.get("weight") != 0 for message in found):
        raise ValueError("every message of the assistant has the weight 0: nothing can be learnt")
    return found


def _message(value: Any, place: str) -> dict[str, Any]:
    if not is_object(value):
        raise ValueError(f"{place} must be an object, and is {kind(value)}")
    role = value.get("role")
    if role in ("tool", "function") or value.get("tool_calls") or value.get("function_call"):
        raise ValueError(f"{place} belongs to a call of a tool, which the local trainer cannot teach")
    if role not in _ROLES:
        raise ValueError(f"{place}.role must be one of {', '.join(_ROLES)}, and is {role!r}")
    if odd := sorted(set(value) - {"role", "content", "name", "weight", "refusal", "tool_calls", "function_call"}):
        raise ValueError(f"{place} has an unknown key, {odd[0]!r}")
    message: dict[str, Any] = {"role": role, "content": _content(value.get("content"), f"{place}.content")}
    weight = value.get("weight")
    if weight is not None:
        if role != "assistant":
            raise ValueError(f"{place}.weight: only messages of the assistant have one")
        if isinstance(weight, bool) or weight not in (0, 1):
            raise ValueError(f"{place}.weight must be 0 or 1, and is {weight!r}")
        message["weight"] = weight
    if role == "assistant" and not message["content"]:
        raise ValueError(f"{place}.content is empty: there is nothing to learn")
    return message


def _content(value: Any, place: str) -> str:
    if not isinstance(value, str) and not is_array(value):
        raise ValueError(f"{place} must be a string or a list of parts, and is {kind(value)}")
    for index, part in enumerate(arr(value)):
        if obj(part).get("type") != "text" or not isinstance(obj(part).get("text"), str):
            raise ValueError(f"{place}[{index}] must be a part of type 'text': the local model sees nothing else")
    return text_of(value)
