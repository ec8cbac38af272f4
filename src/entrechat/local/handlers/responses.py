"""Responses: written while the caller waits, or in the background; kept, shown, streamed again."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..http import EventStream
from ..problems import Problem, bad_value
from ..responses import background, context, items, keeping, plan, tools
from ..responses.answering import TERMINAL, Answering
from ..responses.streams import line, until_gone
from ..shapes import is_object
from .running import ClientGone, shown

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..call import Call
    from ..responses.plan import Plan
    from ..store import Row

_log = logging.getLogger("entrechat.local")

_IGNORED = (
    *("access_programs", "background_options", "context_management", "image", "moderation"),
    *("prompt_cache_key", "prompt_cache_options", "prompt_cache_retention", "reasoning", "safety_identifier"),
    *("service_tier", "user"),
)


async def create(call: Call) -> dict[str, Any] | Response:
    body = await given(call)
    made = await plan.make(call, body)
    if made.response["background"]:
        background.start(call.app, made)
        if made.stream:
            return _followed(call, made.response["id"])
        return made.response
    answering = Answering(call.app, made, call.request)
    if made.stream:
        return EventStream(_lines(call, made, answering), answering.close)
    async with aclosing(answering.events()) as events:
        async for _ in events:
            pass
    if answering.error is not None:
        raise answering.error
    _finish(call, made, answering.response)
    return _shown(answering.response, made.include)


async def given(call: Call) -> dict[str, Any]:
    """The body, with what it may leave out, checked."""
    body = await call.json()
    if is_object(body):
        if body.get("input") is not None:
            body["input"] = items.whole(body["input"], call.app.new_id)
        if body.get("tools") is not None:
            body["tools"] = tools.whole(body["tools"])
    return call.checked(body)


async def _lines(call: Call, made: Plan, answering: Answering) -> AsyncGenerator[bytes]:
    """The events of an answer that is being written. What is stored is stored before its end is told."""
    number = 0
    try:
        async with aclosing(answering.events()) as events:
            async for event in events:
                number = event["sequence_number"]
                if event["type"] in TERMINAL:
                    _finish(call, made, answering.response)
                yield line(event)
    except ClientGone:
        return
    except Exception as error:  # the status is sent, and no event of the response can tell this
        _log.exception("POST /responses failed")
        problem = shown(error)
        told = {"code": problem.code, "message": problem.message, "param": problem.param}
        yield line({"type": "error", "sequence_number": number, **told})


def _finish(call: Call, made: Plan, response: Mapping[str, Any]) -> None:
    keeping.finish(call.app, made, response)
    if response["usage"] is not None:
        call.used("completions", response["model"], **keeping.counts(response))


def _followed(call: Call, id: str, after: int = -1) -> EventStream:
    """The kept events of a response, those to come too."""

    async def lines() -> AsyncGenerator[bytes]:
        async for _, event in until_gone(call.request, call.app.events.follow(id, after)):
            yield line(event)

    return EventStream(lines(), lambda: None)


async def retrieve(call: Call) -> dict[str, Any] | Response:
    query, id = call.query, call.path["response_id"]
    if query.get("stream"):
        row = _get(call)
        if not row.private["streamed"] or not row.body["background"]:
            message = "only a response that was created with 'background' and 'stream' can be streamed again."
            raise bad_value("stream", message)
        background.reopen(call.app, id)
        return _followed(call, id, query.get("starting_after", -1))
    if query.get("starting_after") is not None:
        raise bad_value("starting_after", "it is only allowed where 'stream' is true.")
    await call.app.jobs.settle(background.KIND, id)
    return _shown(_get(call).body, query.get("include") or ())


async def delete(call: Call) -> dict[str, Any]:
    row = _get(call)
    keeping.remove(call.app, row.id)
    background.stop(call.app, row.id)
    return {"id": row.id, "object": "response", "deleted": True}


async def cancel(call: Call) -> dict[str, Any]:
    row = _get(call)
    if not row.body["background"]:
        raise Problem(400, "Cannot cancel a synchronous response: only one created with 'background' can be cancelled.")
    return _shown(background.cancel(call.app, row), ())


async def input_items(call: Call) -> dict[str, Any]:
    row = _get(call)
    listed = context.taken(call.app, row)
    return items.page(listed, call.query, order=call.order(), include=call.query.get("include") or ())


def _get(call: Call) -> Row:
    return call.app.objects.get(items.RESPONSE, call.path["response_id"], project=call.project)


def _shown(response: Mapping[str, Any], include: Any) -> dict[str, Any]:
    return {**response, "output": [items.shown(item, include) for item in response["output"]]}


ROUTES = [
    Route("POST", "/responses", create, ignores=_IGNORED),
    Route("GET", "/responses/{response_id}", retrieve),
    Route("DELETE", "/responses/{response_id}", delete),
    Route("POST", "/responses/{response_id}/cancel", cancel),
    Route("GET", "/responses/{response_id}/input_items", input_items),
]

WORKS = {background.KIND: background.work}
