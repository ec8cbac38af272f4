"""`/vector_stores/{id}/files`: the files of a store."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from .. import files, indexing, stores
from ..call import Route
from ..problems import Problem, bad_value
from ..store.objects import absent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call import Call
    from ..store import Row


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    files.expire(app)
    with app.db.transaction():
        wanted = indexing.wanted(app, call.project, body)
        store = stores.active(app, call.project, call.path["vector_store_id"])
        rows = indexing.add(app, store, [wanted], key=call.caller.key)
    indexing.start(app, rows)
    return rows[0].body


async def list_(call: Call) -> dict[str, Any]:
    store = stores.find(call.app, call.project, call.path["vector_store_id"])
    await stores.settle(call.app, store.id)
    return page(call, store.id)


def page(call: Call, store: str, private: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The page of the store's files that the query asks for; cursors are the files' ids."""
    status = call.query.get("filter")
    listed: dict[str, Any] = call.page(
        stores.FILE,
        parent=store,
        equal={"$.status": status} if status else None,
        private=private,
        after=_cursor(call, store, "after"),
        before=_cursor(call, store, "before"),
    ).json()
    data = listed["data"]
    return {**listed, "first_id": data[0]["id"] if data else None, "last_id": data[-1]["id"] if data else None}


def _cursor(call: Call, store: str, name: str) -> str | None:
    file = call.query.get(name)
    if file is None:
        return None
    if stores.file_of(call.app, store, file) is None:
        raise bad_value(name, f"no file with id '{file}' is in this vector store.")
    return stores.file_key(store, file)


async def retrieve(call: Call) -> dict[str, Any]:
    return (await _settled(call)).body


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    attributes: dict[str, Any] = body["attributes"] or {}
    indexing.check_attributes(attributes)
    with app.db.transaction():
        stores.active(app, call.project, call.path["vector_store_id"])
        row = _find(call)
        row.body["attributes"] = attributes
        app.objects.put(stores.FILE, row)
    return row.body


async def delete(call: Call) -> dict[str, Any]:
    row = await asyncio.to_thread(_remove, call)
    return {"id": row.body["id"], "object": "vector_store.file.deleted", "deleted": True}


def _remove(call: Call) -> Row:
    with call.app.db.transaction():
        row = _find(call)
        indexing.remove(call.app, row)
    indexing.stop(call.app, [row])
    return row


async def content(call: Call) -> dict[str, Any]:
    """The document's text, cut where its chunks begin: joined, the parts are the whole of it."""
    row = await _settled(call)
    if row.body["status"] != "completed":
        raise Problem(
            400, f"The file '{row.body['id']}' is {row.body['status']}: there is no text of it yet.", code="file_not_completed"
        )
    data: list[dict[str, str]] = []
    at = 0
    for chunk in call.app.chunks.of_file(row.parent, row.body["id"]):
        data.append({"type": "text", "text": chunk.text[at - chunk.start :]})
        at = chunk.start + len(chunk.text)
    return {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}


async def _settled(call: Call) -> Row:
    row = _find(call)
    await stores.settle(call.app, row.parent, row.body["id"])
    return _find(call)


def _find(call: Call) -> Row:
    store = stores.find(call.app, call.project, call.path["vector_store_id"])
    row = stores.file_of(call.app, store.id, call.path["file_id"])
    if row is None:
        raise absent("file in this vector store", call.path["file_id"])
    return row


ROUTES = [
    Route("POST", "/vector_stores/{vector_store_id}/files", create),
    Route("GET", "/vector_stores/{vector_store_id}/files", list_),
    Route("GET", "/vector_stores/{vector_store_id}/files/{file_id}", retrieve),
    Route("POST", "/vector_stores/{vector_store_id}/files/{file_id}", update),
    Route("DELETE", "/vector_stores/{vector_store_id}/files/{file_id}", delete),
    Route("GET", "/vector_stores/{vector_store_id}/files/{file_id}/content", content),
]
