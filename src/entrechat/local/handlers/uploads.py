"""`/uploads`: large files in parts, joined when all of them are here."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any

from .. import files, forms
from ..call import Route
from ..problems import Problem, bad_value

if TYPE_CHECKING:
    from ..app import App
    from ..call import Call
    from ..store import Row
    from ..store.blobs import Writing

UPLOAD = "upload"
PART = "upload_part"
MOST_BYTES = 8 << 30
MOST_PART = 64 << 20
_HOUR = 3600
_BLOCK = 1 << 20


async def create(call: Call) -> dict[str, Any]:
    body = await call.body()
    size, purpose = body["bytes"], body["purpose"]
    if not 1 <= size <= MOST_BYTES:
        raise bad_value("bytes", f"expected a value from 1 to {MOST_BYTES}, but got {size} instead.")
    files.check_name(body["filename"], purpose, "filename")
    now = int(call.app.clock())
    made: dict[str, Any] = {
        "id": call.app.new_id("upload_"),
        "object": "upload",
        "bytes": size,
        "created_at": now,
        "filename": body["filename"],
        "purpose": purpose,
        "status": "pending",
        "expires_at": now + _HOUR,
    }
    private = {"mime_type": body["mime_type"], "expires_after": body.get("expires_after")}
    with call.app.db.transaction():
        row = call.app.objects.add(UPLOAD, made, project=call.project, private=private)
        call.app.deadlines.set(UPLOAD, row.id, made["expires_at"])
    return row.body


async def add_part(call: Call) -> dict[str, Any]:
    app, upload = call.app, _pending(call)
    async with forms.upload(call, "data", MOST_PART) as sent:
        id = app.new_id("part_")
        kept = await asyncio.to_thread(app.blobs.keep, sent.writing, id)
        part = {"id": id, "object": "upload.part", "created_at": int(app.clock()), "upload_id": upload.id}
        with app.db.transaction():
            _pending(call)  # it may have ended while the part came
            app.blobs.note(id, kept)
            app.objects.add(PART, part, project=call.project, parent=upload.id)
    return part


async def complete(call: Call) -> dict[str, Any]:
    """Asked again in the same words, as after a lost answer, it answers the same."""
    body = await call.body()
    if (done := _done(call, body)) is not None:
        return done
    try:
        return await _complete(call, body)
    except Problem:
        if (done := _done(call, body)) is not None:  # by another call meanwhile
            return done
        _pending(call)
        raise


def _done(call: Call, body: dict[str, Any]) -> dict[str, Any] | None:
    """The upload that these words have completed before."""
    row = _find(call)
    return row.body if row.body["status"] == "completed" and row.private["completed"] == body else None


async def _complete(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    app, upload, wanted = call.app, _pending(call), body["part_ids"]
    if not wanted:
        raise bad_value("part_ids", "expected the id of one part at least.", "empty_array")
    for at, id in enumerate(wanted):
        if id in wanted[:at]:
            raise bad_value(f"part_ids[{at}]", f"the part '{id}' is named twice.")
        app.objects.get(PART, id, project=call.project, parent=upload.id, what="upload part", param=f"part_ids[{at}]")
    with app.blobs.writing() as writing:
        md5 = await asyncio.to_thread(_join, app, wanted, writing)
        _check(upload, body, writing.size, md5)
        id = app.new_id("file-")
        kept = await asyncio.to_thread(app.blobs.keep, writing, id)
        with app.db.transaction():
            upload = _pending(call)  # it may have ended in the meantime
            app.blobs.note(id, kept)
            file = files.add(
                app,
                id,
                kept.bytes,
                project=call.project,
                filename=upload.body["filename"],
                purpose=upload.body["purpose"],
                expires_after=upload.private["expires_after"],
            )
            upload.body["file"] = file.body
            upload.private["completed"] = body
            gone = _end(app, upload, "completed")
    _unlink(app, gone)
    return upload.body


async def cancel(call: Call) -> dict[str, Any]:
    with call.app.db.transaction():
        upload = _pending(call)
        gone = _end(call.app, upload, "cancelled")
    _unlink(call.app, gone)
    return upload.body


def _find(call: Call) -> Row:
    """The upload, as it is now: pending ones expire."""
    app = call.app
    for id in app.deadlines.due(UPLOAD, app.clock()):
        with app.db.transaction():
            row = app.objects.find(UPLOAD, id, project=None)
            gone = _end(app, row, "expired") if row is not None else []
        _unlink(app, gone)
    return app.objects.get(UPLOAD, call.path["upload_id"], project=call.project)


def _pending(call: Call) -> Row:
    upload = _find(call)
    status = upload.body["status"]
    if status != "pending":
        raise Problem(400, f"The upload '{upload.id}' is {status}; only a pending one can change.", code=f"upload_{status}")
    return upload


def _end(app: App, upload: Row, status: str) -> list[str]:
    """Inside the caller's transaction; gives the parts whose bytes are to be unlinked after it."""
    parts = [part.id for part in app.objects.all(PART, project=upload.project, parent=upload.id)]
    for part in parts:
        app.objects.remove(PART, part)
        app.blobs.forget(part)
    upload.body["status"] = status
    app.objects.put(UPLOAD, upload)
    app.deadlines.set(UPLOAD, upload.id, None)
    return parts


def _unlink(app: App, parts: list[str]) -> None:
    for part in parts:
        app.blobs.unlink(part)


def _join(app: App, parts: list[str], writing: Writing) -> str:
    """Writes the parts one after the other; gives the MD5 of them all."""
    md5 = hashlib.md5(usedforsecurity=False)
    for part in parts:
        with open(app.blobs.path(part), "rb") as file:
            while block := file.read(_BLOCK):
                md5.update(block)
                writing.write(block)
    return md5.hexdigest()


def _check(upload: Row, body: dict[str, Any], size: int, md5: str) -> None:
    declared = upload.body["bytes"]
    if size != declared:
        raise bad_value(
            "part_ids", f"these parts have {size} bytes, but the upload was announced with {declared}.", "size_mismatch"
        )
    given = body.get("md5")
    if given is not None and given.lower() != md5:
        raise bad_value("md5", f"the parts have the checksum {md5}, not {given}.", "checksum_mismatch")


ROUTES = [
    Route("POST", "/uploads", create),
    Route("POST", "/uploads/{upload_id}/parts", add_part),
    Route("POST", "/uploads/{upload_id}/complete", complete),
    Route("POST", "/uploads/{upload_id}/cancel", cancel),
]
