"""Events as they come, and errors as they are told."""

from __future__ import annotations

import logging
from typing import Any, TypeAlias

import orjson

from .. import problems
from ..handlers.running import shown
from ..problems import Problem
from ..shapes import is_object

Event: TypeAlias = dict[str, Any]

_log = logging.getLogger("entrechat.local")


def parsed(data: str | bytes) -> Event:
    """Raises Problem: 400 for what is no JSON object."""
    try:
        event = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise Problem(400, f"We could not parse the event as JSON: {error}.", code="invalid_json") from None
    if not is_object(event):
        raise Problem(400, f"Invalid event: expected an object, but got {problems.kind(event)}.", code="invalid_type")
    return event


def error_of(error: Exception, event_id: Any) -> dict[str, Any]:
    """The `error` of an error event; `event_id` is that of the event at fault, where it has one."""
    problem = shown(error)
    if problem.status == 500:
        _log.error("a realtime session failed", exc_info=error)
    told = {"type": problem.type, "code": problem.code, "message": problem.message, "param": problem.param}
    return {**told, "event_id": event_id if isinstance(event_id, str) else None}


def without_references(event: Event) -> Event:
    """As the document has it: of an answer's input, which may refer to items, is looked at each by itself."""
    response = event.get("response")
    if not is_object(response) or not isinstance(response.get("input"), list):
        return event
    return {**event, "response": {**response, "input": []}}
