"""Pictures under addresses of their own, for an hour: whoever knows the address may have the picture."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..http import FileBytes
from ..problems import Problem

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..app import App

PREFIX = "/images/files/"
LIFE = 3600
"""Seconds."""
_KIND = "image_link"
_ID = "img-"
_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}


async def keep(app: App, request: Request, data: bytes, kind: str) -> str:
    """The picture's address, as the caller of this request reaches the server."""
    expire(app)
    id = app.new_id(_ID)
    with app.blobs.writing() as writing:
        await asyncio.to_thread(writing.write, data)
        kept = await asyncio.to_thread(app.blobs.keep, writing, id)
        with app.db.transaction():
            app.blobs.note(id, kept)
            app.deadlines.set(_KIND, id, app.clock() + LIFE)
    host = request.headers.get("host", "local")
    root = request.scope.get("root_path", "")
    return f"{request.scope.get('scheme', 'http')}://{host}{root}/v1{PREFIX}{id}.{kind}"


def reply(app: App, path: str) -> FileBytes:
    """The picture at an address.

    Raises Problem: 404 where there is none, or none any more.
    """
    expire(app)
    id, _, kind = path.removeprefix(PREFIX).partition(".")
    if not id.startswith(_ID) or kind not in _TYPES or app.blobs.about(id) is None:
        raise Problem(404, "There is no picture at this address; pictures are kept for an hour.", code="not_found")
    return FileBytes(app.blobs.path(id), filename=f"{id}.{kind}", media_type=_TYPES[kind])


def expire(app: App) -> None:
    for id in app.deadlines.due(_KIND, app.clock()):
        with app.db.transaction():
            app.deadlines.set(_KIND, id, None)
            app.blobs.forget(id)
        app.blobs.unlink(id)
