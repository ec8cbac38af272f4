"""`/containers` and their files. The code interpreter runs code in them (`local.containers`)."""

from __future__ import annotations

import asyncio
import mimetypes
from typing import TYPE_CHECKING, Any

from .. import containers, files, forms
from ..call import Route
from ..containers import CONTAINER, FILE
from ..http import FileBytes
from ..problems import missing

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    sources = containers.sources(app, call.project, body)
    row = containers.make(app, call.project, call.caller.key, body)
    for source in sources:
        await asyncio.to_thread(containers.copy, app, row, source)
    return row.body


async def list_(call: Call) -> dict[str, Any]:
    containers.expire(call.app)
    name = call.query.get("name")
    page: dict[str, Any] = call.page(CONTAINER, equal={"$.name": name} if name else None).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return _container(call).body


async def delete(call: Call) -> dict[str, Any]:
    row = _container(call)
    containers.remove(call.app, row.id)
    return {"id": row.id, "object": "container.deleted", "deleted": True}


async def create_file(call: Call) -> dict[str, Any]:
    """From an upload, or a copy of a file by its id."""
    row = _container(call)
    if call.request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with forms.upload(call, "file", call.app.limits.upload) as sent:
            made = await asyncio.to_thread(containers.put, call.app, row, sent.writing, sent.filename, "user")
    else:
        body = await call.body()
        if body.get("file_id") is None:
            raise missing("file_id")
        source = files.find(call.app, call.project, body["file_id"], param="file_id")
        made = await asyncio.to_thread(containers.copy, call.app, row, source)
    containers.used(call.app, row)
    return made.body


async def list_files(call: Call) -> dict[str, Any]:
    page: dict[str, Any] = call.page(FILE, parent=_container(call).id).json()
    return page


async def retrieve_file(call: Call) -> dict[str, Any]:
    return _file(call).body


async def delete_file(call: Call) -> dict[str, Any]:
    row = _file(call)
    containers.remove_files(call.app, [row.id])
    return {"id": row.id, "object": "container.file.deleted", "deleted": True}


async def content(call: Call) -> FileBytes:
    row = _file(call)
    name = row.body["path"].rpartition("/")[2]
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return FileBytes(call.app.blobs.path(row.id), filename=name, media_type=kind)


def _container(call: Call) -> Row:
    containers.expire(call.app)
    return call.app.objects.get(CONTAINER, call.path["container_id"], project=call.project)


def _file(call: Call) -> Row:
    container = _container(call)
    return call.app.objects.get(FILE, call.path["file_id"], project=call.project, parent=container.id, what="container file")


ROUTES = [
    Route("POST", "/containers", create),
    Route("GET", "/containers", list_),
    Route("GET", "/containers/{container_id}", retrieve),
    Route("DELETE", "/containers/{container_id}", delete),
    Route("POST", "/containers/{container_id}/files", create_file),
    Route("GET", "/containers/{container_id}/files", list_files),
    Route("GET", "/containers/{container_id}/files/{file_id}", retrieve_file),
    Route("DELETE", "/containers/{container_id}/files/{file_id}", delete_file),
    Route("GET", "/containers/{container_id}/files/{file_id}/content", content),
]
