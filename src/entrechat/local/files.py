"""What the server does with files, for all of its handlers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import indexing
from .problems import Problem, bad_value

if TYPE_CHECKING:
    from pathlib import Path

    from .app import App
    from .store import Row
    from .store.blobs import Writing

FILE = "file"
_MONTH = 30 * 86400
_LINES = ("batch", "fine-tune", "evals")
_IMAGES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


def check_name(filename: str, purpose: str, param: str) -> None:
    """Raises Problem: 400 where files for this purpose have other names."""
    suffix = os.path.splitext(filename)[1].lower()
    if purpose in _LINES and suffix != ".jsonl":
        raise bad_value(
            param, f"files for the purpose '{purpose}' are .jsonl, but this one is {filename!r}.", "invalid_file_format"
        )
    if purpose == "vision" and suffix not in _IMAGES:
        raise bad_value(param, f"files for the purpose 'vision' are images ({', '.join(_IMAGES)}).", "invalid_file_format")


async def keep(
    app: App,
    writing: Writing,
    *,
    project: str,
    filename: str,
    purpose: str,
    expires_after: Mapping[str, Any] | None = None,
) -> Row:
    """Makes a file of what was written. It is there for good when this returns.

    Args:
        expires_after: the API's, with `seconds` after now; files for batches expire after 30 days unless it says otherwise.
    """
    id = app.new_id("file-")
    kept = await asyncio.to_thread(app.blobs.keep, writing, id)
    with app.db.transaction():
        app.blobs.note(id, kept)
        return add(app, id, kept.bytes, project=project, filename=filename, purpose=purpose, expires_after=expires_after)


def add(
    app: App, id: str, size: int, *, project: str, filename: str, purpose: str, expires_after: Mapping[str, Any] | None
) -> Row:
    """The row of a file whose bytes are noted in the same transaction."""
    now = int(app.clock())
    seconds = expires_after["seconds"] if expires_after else _MONTH if purpose == "batch" else None
    body: dict[str, Any] = {
        "id": id,
        "object": "file",
        "bytes": size,
        "created_at": now,
        "filename": filename,
        "purpose": purpose,
        "status": "processed",
    }
    if seconds is not None:
        body["expires_at"] = now + seconds
        app.deadlines.set(FILE, id, body["expires_at"])
    return app.objects.add(FILE, body, project=project)


def find(app: App, project: str, id: str, *, param: str | None = None) -> Row:
    """The file.

    Raises Problem: 404 where the project has none of that id, or it has expired.
    """
    expire(app)
    return app.objects.get(FILE, id, project=project, param=param)


def path(app: App, row: Row) -> Path:
    """Where the bytes are.

    Raises Problem: 404 where it was deleted just now, 500 where somebody took them away.
    """
    found = app.blobs.path(row.id)
    if not found.is_file():
        app.objects.get(FILE, row.id, project=row.project)
        raise Problem(
            500,
            f"The bytes of the file '{row.id}' are missing in the server's state directory.",
            code="file_missing",
            retry=False,
        )
    return found


def remove(app: App, id: str) -> None:
    """Deletes the file, also from all vector stores."""
    with app.db.transaction():
        gone = indexing.rows_of_file(app, id)
        for row in gone:
            indexing.remove(app, row)
        app.objects.remove(FILE, id)
        app.deadlines.set(FILE, id, None)
        app.blobs.forget(id)
    indexing.stop(app, gone)
    app.blobs.unlink(id)


def expire(app: App) -> None:
    """Files whose time has come are gone; call it before files are looked at."""
    for id in app.deadlines.due(FILE, app.clock()):
        remove(app, id)
