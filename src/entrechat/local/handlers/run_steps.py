"""`/threads/{thread_id}/runs/{run_id}/steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call import Route
from ..runs import states
from ..shapes import arr
from . import runs

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


async def list_(call: Call) -> dict[str, Any]:
    run = runs.find(call)
    await states.look(call.app, run.id)
    include = arr(call.query.get("include"))

    def show(row: Row) -> dict[str, Any]:
        return states.shown(row, include)

    page: dict[str, Any] = call.page(states.STEP, parent=run.id).json(show)
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    run = runs.find(call)
    await states.look(call.app, run.id)
    row = call.app.objects.get(states.STEP, call.path["step_id"], project=call.project, parent=run.id)
    return states.shown(row, arr(call.query.get("include")))


_PATH = "/threads/{thread_id}/runs/{run_id}/steps"
ROUTES = [
    Route("GET", _PATH, list_),
    Route("GET", _PATH + "/{step_id}", retrieve),
]
