"""What a request to write a response comes to, so far that it can be written down and worked on later."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..handlers.models import must_have
from ..problems import Problem, bad_value, missing, not_offered
from ..shapes import arr, obj
from . import context, files, prompt, tools
from .compaction import expanded
from .items import Item, text_of

if TYPE_CHECKING:
    from ..call import Call

_ECHOED = ("metadata", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "user")


@dataclass(slots=True)
class Plan:
    """A response to write.

    Args:
        response: the response before anything of it is written.
        chat: the chat request that answers it.
        question: what the user said last.
        search: the `file_search` tool that is used first.
        custom: the names of the custom tools.
        code: how the code interpreter is used (see `code.Interpreting`); None where it is not.
        include: what the caller wants to see.
        input: the request's own items.
        before: ids of the items that its conversation had before it.
        stream: whether its events are kept.
        project: whose it is.
        key: whom its tokens are counted for.
    """

    response: dict[str, Any]
    chat: dict[str, Any]
    question: str
    search: dict[str, Any] | None
    custom: list[str]
    code: dict[str, Any] | None
    include: list[str]
    input: list[Item]
    before: list[str]
    stream: bool
    project: str
    key: str


async def make(call: Call, body: Mapping[str, Any]) -> Plan:
    """Raises Problem: for what the real API refuses, and for what the local server cannot do."""
    if body.get("prompt") is not None:
        raise not_offered(
            "prompt", "Stored prompts are not on the local server: give their text as 'instructions' and 'input'."
        )
    if body.get("multi_agent") is not None:
        raise not_offered("multi_agent", "The local server answers with one agent only.")
    if body.get("model") is None:
        raise missing("model")
    must_have(call.app, body["model"])
    _together(body)
    _ignored(call, body)
    before = await context.before(call, body)
    own = context.resolved(call, arr(body.get("input")), before.items)
    if not (before.items or own):
        raise missing("input")
    placed = expanded([*((item, "input") for item in before.items), *own])
    prompt.answered(placed)
    asked = next((item for item, _ in reversed(placed) if item["type"] == "message" and item["role"] == "user"), None)
    chosen = tools.plan(call, body, (item for item, _ in placed), asks=placed[-1][0] is asked)
    conversation = await asyncio.to_thread(prompt.messages, placed, files.reader(call))
    chat = {**prompt.chat_body(body, conversation), **chosen.chat}
    if body.get("background"):
        chat["seed"] = secrets.randbelow(2**31)  # so that an attempt after a restart says the same
    return Plan(
        response=_blank(call, body, before.conversation),
        chat=chat,
        question=text_of(asked or {}),
        search=chosen.search,
        custom=chosen.custom,
        code=chosen.code,
        include=arr(body.get("include")),
        input=[item for item, _ in own],
        before=[item["id"] for item in before.items] if before.conversation is not None else [],
        stream=bool(body.get("stream")),
        project=call.project,
        key=call.caller.key,
    )


def _together(body: Mapping[str, Any]) -> None:
    if body.get("conversation") is not None and body.get("previous_response_id") is not None:
        message = "'previous_response_id' and 'conversation' cannot be used together: a response follows one of them."
        raise Problem(400, message, param="previous_response_id", code="mutually_exclusive_parameters")
    if body.get("background") and body.get("store") is False:
        raise bad_value("background", "a response in the background must be stored; leave 'store' out.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_value("stream_options", "it is only allowed where 'stream' is true.")


def _ignored(call: Call, body: Mapping[str, Any]) -> None:
    """What is taken and not honoured below the body's members."""
    for name, member in (("stream_options", "include_obfuscation"), ("text", "verbosity")):
        if obj(body.get(name)).get(member):
            call.ignore(f"{name}.{member}")


def _blank(call: Call, body: Mapping[str, Any], conversation: str | None) -> dict[str, Any]:
    """The response as it is when nothing of it is written."""
    background = bool(body.get("background"))
    wanted = obj(body.get("text"))
    reasoning = obj(body.get("reasoning"))
    out: dict[str, Any] = {
        "id": call.app.new_id("resp_"),
        "object": "response",
        "created_at": int(call.app.clock()),
        "status": "queued" if background else "in_progress",
        "background": background,
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": body["model"],
        "output": [],
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "reasoning": {"effort": reasoning.get("effort"), "summary": reasoning.get("summary")},
        "service_tier": "default",
        "store": body.get("store") is not False,
        "temperature": _or(body.get("temperature"), 1.0),
        "text": {**wanted, "format": wanted.get("format") or {"type": "text"}},
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": arr(body.get("tools")),
        "top_logprobs": _or(body.get("top_logprobs"), 0),
        "top_p": _or(body.get("top_p"), 1.0),
        "truncation": body.get("truncation") or "disabled",
        "usage": None,
        "metadata": {},
    }
    out.update({name: body[name] for name in _ECHOED if body.get(name) is not None})
    if conversation is not None:
        out["conversation"] = {"id": conversation}
    return out


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value
