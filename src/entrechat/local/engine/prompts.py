"""Messages as a small chat model takes them: system, user and assistant, each one string."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..shapes import arr, obj

SYSTEM = "You are a helpful assistant. Answer briefly and correctly."
"""Given where the caller has no system message: 19 of 20 one-fact questions right, 15 with the template's own."""


def text_of(content: Any) -> str:
    """A message's text, whether given as a string or in parts."""
    if isinstance(content, str):
        return content
    return "\n".join(str(obj(part).get("text") or obj(part).get("refusal") or "") for part in arr(content))


def plain(messages: Iterable[Mapping[str, Any]], *, defaults: bool, task: str = "") -> list[dict[str, str]]:
    """The conversation without roles and members that the model's template does not know.

    System and developer messages become one at the start. Tool calls and their results become part of the user's
    turn, because the model was never trained on a tool's role.
    """
    from .tools import result_line

    system: list[str] = []
    out: list[dict[str, str]] = []
    calls: dict[str, tuple[str, str]] = {}
    for message in messages:
        role, text = message["role"], text_of(message.get("content"))
        if role in ("system", "developer"):
            system.append(text)
        elif role in ("tool", "function"):
            name, arguments = calls.get(str(message.get("tool_call_id")), (str(message.get("name") or "the tool"), ""))
            _append(out, "user", result_line(name, arguments, text))
        else:
            for call in message.get("tool_calls") or ():
                function = obj(call.get("function") or call.get("custom"))
                calls[str(call.get("id"))] = (
                    str(function.get("name")),
                    str(function.get("arguments") or function.get("input") or ""),
                )
            if text or not message.get("tool_calls"):
                _append(out, role, text)
    if not system and defaults:
        system.append(SYSTEM)
    if task:
        system.append(task)
    return [{"role": "system", "content": "\n".join(system)}, *out] if system else out


def _append(out: list[dict[str, str]], role: str, text: str) -> None:
    """Two turns of one side become one: the template expects them to alternate."""
    if out and out[-1]["role"] == role:
        out[-1] = {"role": role, "content": f"{out[-1]['content']}\n\n{text}"}
    else:
        out.append({"role": role, "content": text})
