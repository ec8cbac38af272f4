"""What a response follows: the response before it, with all that came before that, or its conversation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import Problem, bad_value
from ..shapes import is_object
from . import items
from .items import Item

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..store import Row

UNFINISHED = ("queued", "in_progress")


class Before(NamedTuple):
    """The items before a request's own; `conversation` is the id of the conversation that they are of."""

    items: list[Item]
    conversation: str | None = None


async def before(call: Call, body: Mapping[str, Any]) -> Before:
    """Raises Problem: 400 for a previous response, 404 for a conversation, that is not there."""
    app, project = call.app, call.project
    previous, given = body.get("previous_response_id"), body.get("conversation")
    if previous is not None:
        await app.jobs.settle(items.RESPONSE, previous)
        return Before(after(app, previous, project))
    if given is None:
        return Before([])
    id = given["id"] if is_object(given) else given
    app.objects.get(items.CONVERSATION, id, project=project, param="conversation")
    return Before([row.body for row in app.objects.all(items.IN_CONVERSATION, parent=id)], id)


def after(app: App, response_id: str, project: str) -> list[Item]:
    """All that was said when a response was complete, the oldest first."""
    turns: list[list[Item]] = []
    at: str | None = response_id
    while at is not None:
        row = app.objects.find(items.RESPONSE, at, project=project)
        if row is None:
            deleted = "" if at == response_id else f" It was deleted; '{response_id}' follows it."
            raise Problem(
                400,
                f"Previous response with id '{at}' not found.{deleted}",
                param="previous_response_id",
                code="previous_response_not_found",
            )
        if row.body["status"] in UNFINISHED:
            raise bad_value(
                "previous_response_id", f"the response '{at}' is still {row.body['status']}: wait until it is complete."
            )
        turns.append([*_own(app, row), *row.body["output"]])
        at = row.body["previous_response_id"]
    return [item for turn in reversed(turns) for item in turn]


def taken(app: App, row: Row) -> list[Item]:
    """All that a response answered, the oldest first, as far back as nothing was deleted."""
    turns = [_own(app, row)]
    at = row.body["previous_response_id"]
    while at is not None and (found := app.objects.find(items.RESPONSE, at, project=row.project)) is not None:
        turns.append([*_own(app, found), *found.body["output"]])
        at = found.body["previous_response_id"]
    return [item for turn in reversed(turns) for item in turn]


def _own(app: App, row: Row) -> list[Item]:
    """The response's own input, and what its conversation held before that and still holds."""
    rows = (app.objects.find(items.IN_CONVERSATION, id, project=row.project) for id in row.private["before"])
    return [*(found.body for found in rows if found is not None), *row.private["input"]]


def resolved(call: Call, given: Iterable[Item], known: Iterable[Item]) -> list[tuple[Item, str]]:
    """The request's own items, each with its place, with the items that references name.

    Raises Problem: 404 for a reference to nothing, 400 for an item that comes twice.
    """
    seen = {item["id"] for item in known}
    out: list[tuple[Item, str]] = []
    for index, item in enumerate(given):
        param = f"input[{index}]"
        if item["type"] == "item_reference":
            item = items.find(call.app, item["id"], project=call.project, param=f"{param}.id")
        id = items.id_of(item, param)
        if id is not None:
            if id in seen:
                message = f"Duplicate item found with id {id}. Remove duplicate items from your input and try again."
                raise Problem(400, message, param="input")
            seen.add(id)
        out.append((item, param))
    return out
