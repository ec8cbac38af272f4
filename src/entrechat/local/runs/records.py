"""The API's objects around a run, as they are when they are new."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

EXPIRES = 600
"""Seconds that a run has, from its creation to its end."""


def thread(app: App, given: Mapping[str, Any], resources: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": app.new_id("thread_"),
        "object": "thread",
        "created_at": int(app.clock()),
        "metadata": given.get("metadata") or {},
        "tool_resources": resources,
    }


def posted(app: App, thread_id: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """A message that a caller adds."""
    now = int(app.clock())
    return {
        **_message(app, thread_id, given["role"], now),
        "status": "completed",
        "completed_at": now,
        "content": _content(given["content"]),
        "attachments": given.get("attachments") or [],
        "metadata": given.get("metadata") or {},
    }


def answer(app: App, run: Row) -> dict[str, Any]:
    """A message that a run begins to write."""
    return {
        **_message(app, run.parent, "assistant", int(app.clock())),
        "assistant_id": run.body["assistant_id"],
        "run_id": run.id,
    }


def _message(app: App, thread_id: str, role: str, now: int) -> dict[str, Any]:
    return {
        "id": app.new_id("msg_"),
        "object": "thread.message",
        "created_at": now,
        "thread_id": thread_id,
        "status": "in_progress",
        "incomplete_details": None,
        "completed_at": None,
        "incomplete_at": None,
        "role": role,
        "content": [],
        "assistant_id": None,
        "run_id": None,
        "attachments": [],
        "metadata": {},
    }


def text(value: str, annotations: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": annotations or []}}


def _content(given: Any) -> list[dict[str, Any]]:
    if isinstance(given, str):
        return [text(given)]
    return [text(part["text"]) if part["type"] == "text" else part for part in given]


def run(app: App, thread_id: str, assistant: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """A run of `assistant`; what the request gives goes before what the assistant has."""

    def chosen(name: str, default: Any = None) -> Any:
        return next((at[name] for at in (given, assistant) if at.get(name) is not None), default)

    now = int(app.clock())
    parts = (chosen("instructions"), given.get("additional_instructions"))
    return {
        "id": app.new_id("run_"),
        "object": "thread.run",
        "created_at": now,
        "thread_id": thread_id,
        "assistant_id": assistant["id"],
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": now + EXPIRES,
        "started_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "incomplete_details": None,
        "model": chosen("model"),
        "instructions": "\n".join(part for part in parts if part),
        "tools": chosen("tools", []),
        "metadata": given.get("metadata") or {},
        "usage": None,
        "temperature": chosen("temperature", 1.0),
        "top_p": chosen("top_p", 1.0),
        "max_prompt_tokens": given.get("max_prompt_tokens"),
        "max_completion_tokens": given.get("max_completion_tokens"),
        "truncation_strategy": {"last_messages": None, **(given.get("truncation_strategy") or {"type": "auto"})},
        "tool_choice": given.get("tool_choice") or "auto",
        "parallel_tool_calls": given.get("parallel_tool_calls") is not False,
        "response_format": chosen("response_format", "auto"),
    }


def step(app: App, run: Row, details: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": app.new_id("step_"),
        "object": "thread.run.step",
        "created_at": int(app.clock()),
        "assistant_id": run.body["assistant_id"],
        "thread_id": run.parent,
        "run_id": run.id,
        "type": details["type"],
        "status": "in_progress",
        "step_details": details,
        "last_error": None,
        "expired_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "metadata": {},
        "usage": None,
    }


def usage(prompt_tokens: int = 0, completion_tokens: int = 0) -> dict[str, int]:
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
