"""`/threads`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..runs import records, states, tools
from ..shapes import arr
from . import messages

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


def find(call: Call) -> Row:
    return call.app.objects.get(states.THREAD, call.path["thread_id"], project=call.project)


async def prepare(call: Call, given: Mapping[str, Any], at: str = "") -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A thread and its messages, to be stored.

    Args:
        at: where it stands in the request.
    """
    posted = arr(given.get("messages"))
    messages.check(call, posted, f"{at}messages")
    resources = await tools.resources(call, given.get("tool_resources"), at=f"{at}tool_resources", thread=True)
    resources = await tools.attach(call, resources, posted)
    thread = records.thread(call.app, given, resources)
    return thread, [records.posted(call.app, thread["id"], message) for message in posted]


def store(call: Call, thread: dict[str, Any], posted: list[dict[str, Any]]) -> Row:
    """Inside a transaction."""
    row = call.app.objects.add(states.THREAD, thread, project=call.project)
    messages.store(call, row.id, posted)
    return row


async def create(call: Call) -> dict[str, Any]:
    thread, posted = await prepare(call, await call.body())
    with call.app.db.transaction():
        return store(call, thread, posted).body


async def retrieve(call: Call) -> dict[str, Any]:
    return find(call).body


async def update(call: Call) -> dict[str, Any]:
    row = find(call)
    body = await call.body()
    resources = await tools.resources(call, body.get("tool_resources"), thread=True)

    def change(row: Row) -> None:
        if body.get("metadata") is not None:
            row.body["metadata"] = body["metadata"]
        row.body["tool_resources"] = {**row.body["tool_resources"], **resources}

    changed = call.app.objects.change(states.THREAD, row.id, change)
    return changed.body if changed is not None else find(call).body


async def delete(call: Call) -> dict[str, Any]:
    """With all that is in it; a run that is at work stops."""
    app = call.app
    row = find(call)
    with app.db.transaction():
        app.objects.remove(states.THREAD, row.id)
        for run in app.objects.all(states.RUN, parent=row.id):
            app.objects.remove_below(states.STEP, run.id)
            for kind in (states.WORK, states.CANCEL):
                app.jobs.stop(kind, run.id)
            states.end_stream(app, run)
        app.objects.remove_below(states.RUN, row.id)
        app.objects.remove_below(states.MESSAGE, row.id)
    app.interpreters.drop(row.id)
    return {"id": row.id, "object": "thread.deleted", "deleted": True}


ROUTES = [
    Route("POST", "/threads", create),
    Route("GET", "/threads/{thread_id}", retrieve),
    Route("POST", "/threads/{thread_id}", update),
    Route("DELETE", "/threads/{thread_id}", delete),
]
