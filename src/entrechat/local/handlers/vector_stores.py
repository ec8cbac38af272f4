"""`/vector_stores`: the stores themselves, and search in one."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import files, indexing, stores
from ..call import Route
from ..search import search as search_stores

if TYPE_CHECKING:
    from ..call import Call
    from ..store.objects import Page


async def create(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    how = body.get("chunking_strategy")
    ids = list(dict.fromkeys(body.get("file_ids") or ()))
    given = [{"file_id": id, "chunking_strategy": how} for id in ids]
    now = int(app.clock())
    made: dict[str, Any] = {
        "id": app.new_id("vs_"),
        "object": "vector_store",
        "created_at": now,
        "name": body.get("name") or "",
        "description": body.get("description"),
        "status": "completed",
        "expires_after": body.get("expires_after"),
        "expires_at": None,
        "last_active_at": now,
        "metadata": body.get("metadata") or {},
    }
    files.expire(app)
    with app.db.transaction():
        wanted = [indexing.wanted(app, call.project, each) for each in given]
        row = app.objects.add(stores.STORE, made, project=call.project)
        stores.touch(app, row)
        app.objects.put(stores.STORE, row)
        app.deadlines.set(stores.STORE, row.id, row.body["expires_at"])
        rows = indexing.add(app, row, wanted, key=call.caller.key)
        shown = stores.show(app, row)
    indexing.start(app, rows)
    return shown


async def list_(call: Call) -> dict[str, Any]:
    stores.expire(call.app)
    page: Page = call.page(stores.STORE)
    for row in page.rows:
        await stores.settle(call.app, row.id)
    return page.json(partial(stores.show, call.app))


async def retrieve(call: Call) -> dict[str, Any]:
    row = stores.find(call.app, call.project, call.path["vector_store_id"])
    await stores.settle(call.app, row.id)
    return stores.show(call.app, row)


async def update(call: Call) -> dict[str, Any]:
    app, body = call.app, await call.body()
    with app.db.transaction():
        row = stores.active(app, call.project, call.path["vector_store_id"])
        row.body.update({name: body[name] for name in ("metadata", "expires_after") if name in body})
        row.body["metadata"] = row.body["metadata"] or {}
        if body.get("name") is not None:
            row.body["name"] = body["name"]
        stores.touch(app, row)
        app.objects.put(stores.STORE, row)
        app.deadlines.set(stores.STORE, row.id, row.body["expires_at"])
    await stores.settle(app, row.id)
    return stores.show(app, row)


async def delete(call: Call) -> dict[str, Any]:
    app = call.app
    row = stores.find(app, call.project, call.path["vector_store_id"])
    await asyncio.to_thread(stores.remove, app, row)
    return {"id": row.id, "object": "vector_store.deleted", "deleted": True}


async def search(call: Call) -> dict[str, Any]:
    body = await call.body()
    if body.get("rewrite_query"):
        call.ignore("rewrite_query")
    hits = await search_stores(
        call.app,
        call.project,
        [call.path["vector_store_id"]],
        body["query"],
        limit=body.get("max_num_results") or 10,
        filters=body.get("filters"),
        ranking=body.get("ranking_options"),
    )
    return {
        "object": "vector_store.search_results.page",
        "search_query": [body["query"]] if isinstance(body["query"], str) else body["query"],
        "data": [
            {
                "file_id": hit.file_id,
                "filename": hit.filename,
                "score": hit.score,
                "attributes": hit.attributes,
                "content": [{"type": "text", "text": hit.text}],
            }
            for hit in hits
        ],
        "has_more": False,
        "next_page": None,
    }


ROUTES = [
    Route("POST", "/vector_stores", create),
    Route("GET", "/vector_stores", list_),
    Route("GET", "/vector_stores/{vector_store_id}", retrieve),
    Route("POST", "/vector_stores/{vector_store_id}", update),
    Route("DELETE", "/vector_stores/{vector_store_id}", delete),
    Route("POST", "/vector_stores/{vector_store_id}/search", search),
]
WORKS = {stores.INDEX: indexing.index}
