"""`/containers` and their files. They keep files; no code runs in them."""

from __future__ import annotations

import asyncio
import mimetypes
import shutil
from typing import TYPE_CHECKING, Any

from .. import files, forms
from ..call import Route
from ..http import FileBytes
from ..problems import bad_value, missing, not_offered

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..store import Row

CONTAINER = "container"
FILE = "container_file"
_FOLDER = "/mnt/data/"
_MINUTES = 20
_MOST_FILES = 50


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    body = await call.body()
    if body.get("skills"):
        raise not_offered("skills", "The local server has no skills: leave 'skills' out.")
    ids: list[str] = body.get("file_ids") or []
    if len(ids) > _MOST_FILES:
        raise bad_value("file_ids", f"a container takes at most {_MOST_FILES} files.", "array_above_max_length")
    sources = [files.find(app, call.project, id, param=f"file_ids[{index}]") for index, id in enumerate(ids)]
    now = int(app.clock())
    container: dict[str, Any] = {
        "id": app.new_id("cntr_"),
        "object": "container",
        "name": body["name"],
        "created_at": now,
        "status": "running",
        "last_active_at": now,
        "expires_after": body.get("expires_after") or {"anchor": "last_active_at", "minutes": _MINUTES},
        "memory_limit": body.get("memory_limit") or "1g",
        "network_policy": body.get("network_policy") or {"type": "disabled"},
    }
    container["network_policy"].pop("domain_secrets", None)  # secrets are not shown again
    row = app.objects.add(CONTAINER, container, project=call.project)
    _used(app, row)
    for source in sources:
        await _copy(call, row, source)
    return row.body


async def list_(call: Call) -> dict[str, Any]:
    _expire(call.app)
    name = call.query.get("name")
    page: dict[str, Any] = call.page(CONTAINER, equal={"$.name": name} if name else None).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return _container(call).body


async def delete(call: Call) -> dict[str, Any]:
    row = _container(call)
    _remove(call.app, row.id)
    return {"id": row.id, "object": "container.deleted", "deleted": True}


async def create_file(call: Call) -> dict[str, Any]:
    """From an upload, or a copy of a file by its id."""
    row = _container(call)
    if call.request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with forms.upload(call, "file", call.app.limits.upload) as sent:
            made = await _add(call, row, sent.writing, sent.filename, "user")
    else:
        body = await call.body()
        if body.get("file_id") is None:
            raise missing("file_id")
        made = await _copy(call, row, files.find(call.app, call.project, body["file_id"], param="file_id"))
    _used(call.app, row)
    return made.body


async def list_files(call: Call) -> dict[str, Any]:
    page: dict[str, Any] = call.page(FILE, parent=_container(call).id).json()
    return page


async def retrieve_file(call: Call) -> dict[str, Any]:
    return _file(call).body


async def delete_file(call: Call) -> dict[str, Any]:
    row = _file(call)
    with call.app.db.transaction():
        _forget(call.app, [row.id])
    _unlink(call.app, [row.id])
    return {"id": row.id, "object": "container.file.deleted", "deleted": True}


async def content(call: Call) -> FileBytes:
    row = _file(call)
    name = row.body["path"].rpartition("/")[2]
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return FileBytes(call.app.blobs.path(row.id), filename=name, media_type=kind)


async def _copy(call: Call, container: Row, source: Row) -> Row:
    path = files.path(call.app, source)
    with call.app.blobs.writing() as writing, path.open("rb") as original:
        await asyncio.to_thread(shutil.copyfileobj, original, writing, 1 << 20)
        return await _add(call, container, writing, source.body["filename"], "user")


async def _add(call: Call, container: Row, writing: Any, filename: str, source: str) -> Row:
    """A file of the same path takes the place of the one before."""
    app = call.app
    id = app.new_id("cfile_")
    kept = await asyncio.to_thread(app.blobs.keep, writing, id)
    path = f"{_FOLDER}{filename}"
    made: dict[str, Any] = {
        "id": id,
        "object": "container.file",
        "container_id": container.id,
        "created_at": int(app.clock()),
        "bytes": kept.bytes,
        "path": path,
        "source": source,
    }
    with app.db.transaction():
        app.objects.get(CONTAINER, container.id, project=call.project)  # it may have ended while the bytes came
        before = [row.id for row in app.objects.all(FILE, parent=container.id) if row.body["path"] == path]
        _forget(app, before)
        app.blobs.note(id, kept)
        added = app.objects.add(FILE, made, project=call.project, parent=container.id)
    _unlink(app, before)
    return added


def _container(call: Call) -> Row:
    _expire(call.app)
    return call.app.objects.get(CONTAINER, call.path["container_id"], project=call.project)


def _file(call: Call) -> Row:
    container = _container(call)
    return call.app.objects.get(FILE, call.path["file_id"], project=call.project, parent=container.id, what="container file")


def _used(app: App, row: Row) -> None:
    """Puts off its end."""
    now = int(app.clock())
    with app.db.transaction():
        changed = app.objects.change(CONTAINER, row.id, lambda row: row.body.update(last_active_at=now))
        if changed is not None:
            app.deadlines.set(CONTAINER, row.id, now + row.body["expires_after"]["minutes"] * 60)


def _remove(app: App, id: str) -> None:
    with app.db.transaction():
        inside = [row.id for row in app.objects.all(FILE, parent=id)]
        _forget(app, inside)
        app.objects.remove(CONTAINER, id)
        app.deadlines.set(CONTAINER, id, None)
    _unlink(app, inside)


def _forget(app: App, ids: list[str]) -> None:
    """Inside the caller's transaction; `_unlink` follows it."""
    for id in ids:
        app.objects.remove(FILE, id)
        app.blobs.forget(id)


def _unlink(app: App, ids: list[str]) -> None:
    for id in ids:
        app.blobs.unlink(id)


def _expire(app: App) -> None:
    for id in app.deadlines.due(CONTAINER, app.clock()):
        _remove(app, id)


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
