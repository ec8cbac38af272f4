"""`/vector_stores/{id}/file_batches`: many files at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import files, indexing, stores
from ..call import Route
from ..problems import Problem, bad_value
from .vector_store_files import page

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    asked = _asked(body)
    files.expire(app)
    with app.db.transaction():
        wanted = [indexing.wanted(app, call.project, each, param) for param, each in asked]
        store = stores.active(app, call.project, call.path["vector_store_id"])
        made = {
            "id": app.new_id("vsfb_"),
            "object": "vector_store.files_batch",
            "created_at": int(app.clock()),
            "vector_store_id": store.id,
            "status": "in_progress",
        }
        batch = app.objects.add(stores.BATCH, made, project=call.project, parent=store.id, private={"gone": {}})
        rows = indexing.add(app, store, wanted, key=call.caller.key, batch=batch.id)
        shown = _show(call, batch)
    indexing.start(app, rows)
    return shown


def _asked(body: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The files and their places in the request, each file once."""
    ids, each = body.get("file_ids"), body.get("files")
    if ids and each:
        raise bad_value("files", "give either 'file_ids' or 'files', not both.", "mutually_exclusive_parameters")
    common = {name: body[name] for name in ("attributes", "chunking_strategy") if body.get(name) is not None}
    if each:
        if common:
            name = next(iter(common))
            raise bad_value(name, f"with 'files', each of them has its own '{name}'.", "mutually_exclusive_parameters")
        given = [(f"files[{at}]", item) for at, item in enumerate(each)]
    else:
        given = [("", {"file_id": id, **common}) for id in ids or ()]
    return list({item["file_id"]: (param, item) for param, item in given}.values())


async def retrieve(call: Call) -> dict[str, Any]:
    return _show(call, await _settled(call))


async def cancel(call: Call) -> dict[str, Any]:
    app = call.app
    with app.db.transaction():
        batch = _find(call)
        status = _show(call, batch)["status"]
        if status != "in_progress":
            raise Problem(
                400, f"The file batch '{batch.id}' is {status}: only one in progress can be cancelled.", code="not_cancellable"
            )
        inside = app.objects.all(stores.FILE, project=call.project, parent=batch.parent)
        rows = [row for row in inside if row.private["batch"] == batch.id and row.body["status"] == "in_progress"]
        for row in rows:
            indexing.cancel(app, row)
        batch.body["status"] = "cancelled"
        app.objects.put(stores.BATCH, batch)
    indexing.stop(app, rows)
    return _show(call, batch)


async def list_files(call: Call) -> dict[str, Any]:
    batch = await _settled(call)
    return page(call, batch.parent, {"$.batch": batch.id})


async def _settled(call: Call) -> Row:
    batch = _find(call)
    await stores.settle(call.app, batch.parent)
    return _find(call)


def _find(call: Call) -> Row:
    store = stores.find(call.app, call.project, call.path["vector_store_id"])
    return call.app.objects.get(stores.BATCH, call.path["batch_id"], project=call.project, parent=store.id, what="file batch")


def _show(call: Call, batch: Row) -> dict[str, Any]:
    """A file that was taken out of the store counts as what it was then."""
    found = dict(batch.private["gone"])
    tally = call.app.objects.tally(stores.FILE, project=batch.project, parent=batch.parent, private={"$.batch": batch.id})
    for status, (many, _) in tally.items():
        found[status] = found.get(status, 0) + many
    counts = stores.counted(found)
    status = batch.body["status"] if batch.body["status"] == "cancelled" or counts["in_progress"] else "completed"
    return {**batch.body, "status": status, "file_counts": counts}


ROUTES = [
    Route("POST", "/vector_stores/{vector_store_id}/file_batches", create),
    Route("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}", retrieve),
    Route("POST", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel", cancel),
    Route("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files", list_files),
]
