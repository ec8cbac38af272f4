"""What is done with a response's input before there is a response: counting its tokens, packing its history."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..engine.protocols import Done
from ..problems import missing
from ..responses import compaction, context, files, items, prompt, tools
from ..shapes import arr
from .models import must_have
from .responses import given
from .running import Run

if TYPE_CHECKING:
    from ..call import Call
    from ..responses.prompt import Placed


async def count(call: Call) -> dict[str, Any]:
    """The input tokens that this request would be charged for: its prompt is read by the engine, and one token answered."""
    body = await given(call)
    if body.get("model") is None:
        body["model"] = call.app.engine.models[0].id
    must_have(call.app, body["model"])
    placed = await _said(call, body)
    asks = placed[-1][0].get("role") == "user"
    conversation = await asyncio.to_thread(prompt.messages, placed, files.reader(call))
    chosen = tools.plan(call, body, (item for item, _ in placed), asks=asks)
    chat = {**prompt.chat_body(body, conversation), **chosen.chat, "max_completion_tokens": 1}
    run = Run(call.app.engine, chat)
    run.watch(call.request)
    try:
        tokens = [item.prompt_tokens async for _, item in run if isinstance(item, Done)]
    finally:
        run.close()
    return {"object": "response.input_tokens", "input_tokens": tokens[0]}


async def compact(call: Call) -> dict[str, Any]:
    """The history as one item; nothing of it is lost, and no model reads it."""
    body = await given(call)
    if body.get("model") is None:
        raise missing("model")
    must_have(call.app, body["model"])
    packed = compaction.pack(items.shown(item) for item, _ in await _said(call, body))
    item = {"id": call.app.new_id("cmp_"), "type": "compaction", "encrypted_content": packed}
    none = {"cached_tokens": 0, "cache_write_tokens": 0}
    return {
        "id": call.app.new_id("resp_"),
        "object": "response.compaction",
        "created_at": int(call.app.clock()),
        "output": [item],
        "usage": {
            "input_tokens": 0,
            "input_tokens_details": none,
            "output_tokens": 0,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 0,
        },
    }


async def _said(call: Call, body: dict[str, Any]) -> list[Placed]:
    """What came before and the request's own items, each with its place."""
    before = await context.before(call, body)
    own = context.resolved(call, arr(body.get("input")), before.items)
    if not (before.items or own):
        raise missing("input")
    return compaction.expanded([*((item, "input") for item in before.items), *own])


_CACHE = ("prompt_cache_key", "prompt_cache_options", "prompt_cache_retention")

ROUTES = [
    Route("POST", "/responses/input_tokens", count, ignores=("personality", "reasoning", "truncation")),
    Route("POST", "/responses/compact", compact, ignores=("image", "instructions", "service_tier", *_CACHE)),
]
