"""`/batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import batches, files
from ..batches import BATCH, CANCEL
from ..call import Route
from ..problems import Problem, bad_value, not_offered

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    if not call.app.answers("POST", body["endpoint"]):
        raise not_offered("endpoint", f"The local server does not implement POST {body['endpoint']}.")
    file = files.find(app, call.project, body["input_file_id"], param="input_file_id")
    if file.body["purpose"] != "batch":
        message = f"the file's purpose is '{file.body['purpose']}', but a batch needs one of the purpose 'batch'."
        raise bad_value("input_file_id", message, "invalid_purpose")
    now = int(app.clock())
    batch: dict[str, Any] = {
        "id": app.new_id("batch_"),
        "object": "batch",
        "endpoint": body["endpoint"],
        "input_file_id": file.id,
        "completion_window": body["completion_window"],
        "status": "validating",
        "created_at": now,
        "expires_at": now + batches.DAY,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": body.get("metadata"),
    }
    with app.db.transaction():
        private = {"output_expires_after": body.get("output_expires_after")}
        row = app.objects.add(BATCH, batch, project=call.project, private=private)
        app.jobs.add(BATCH, row.id, call.project, {"caller": list(call.caller)})
    app.jobs.start(BATCH, row.id)
    return _shown(row)


async def list_(call: Call) -> dict[str, Any]:
    page: dict[str, Any] = call.page(BATCH).json(_shown)
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return _shown(await _settled(call))


async def cancel(call: Call) -> dict[str, Any]:
    """What runs is stopped, what is done is kept."""
    app = call.app
    row = await _settled(call)
    with app.db.transaction():
        row = app.objects.get(BATCH, row.id, project=call.project)
        if row.body["status"] not in ("validating", "in_progress", "finalizing"):
            raise Problem(
                409, f"The batch '{row.id}' cannot be cancelled: it is {row.body['status']}.", code="batch_not_cancellable"
            )
        row.body.update(status="cancelling", cancelling_at=int(app.clock()))
        app.objects.put(BATCH, row)
        app.jobs.stop(BATCH, row.id)
        app.jobs.add(CANCEL, row.id, call.project)
    app.jobs.start(CANCEL, row.id)
    return _shown(row)


async def _settled(call: Call) -> Row:
    id = call.path["batch_id"]
    call.app.objects.get(BATCH, id, project=call.project)
    for kind in (BATCH, CANCEL):
        await call.app.jobs.settle(kind, id)
    return call.app.objects.get(BATCH, id, project=call.project)


def _shown(row: Row) -> dict[str, Any]:
    """Without what is not known yet."""
    return {name: value for name, value in row.body.items() if value is not None}


ROUTES = [
    Route("POST", "/batches", create),
    Route("GET", "/batches", list_),
    Route("GET", "/batches/{batch_id}", retrieve),
    Route("POST", "/batches/{batch_id}/cancel", cancel),
]
WORKS = {BATCH: batches.work, CANCEL: batches.cancel}
