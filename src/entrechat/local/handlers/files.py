"""`/files`: uploaded, listed, given back byte for byte, deleted."""

from __future__ import annotations

import asyncio
import mimetypes
from typing import TYPE_CHECKING, Any

from .. import files, forms
from ..call import Route
from ..http import FileBytes
from ..problems import Problem, bad_value

if TYPE_CHECKING:
    from ..call import Call

_MOST_LISTED = 10_000
_NOT_GIVEN_BACK = ("assistants", "user_data", "vision")


async def create(call: Call) -> dict[str, Any]:
    async with forms.upload(call, "file", call.app.limits.upload) as sent:
        purpose = sent.fields["purpose"]
        files.check_name(sent.filename, purpose, "file")
        if not sent.writing.size:
            raise bad_value("file", "the file is empty.", "empty_file")
        row = await files.keep(
            call.app,
            sent.writing,
            project=call.project,
            filename=sent.filename,
            purpose=purpose,
            expires_after=sent.fields.get("expires_after"),
        )
    return row.body


async def list_(call: Call) -> dict[str, Any]:
    files.expire(call.app)
    purpose = call.query.get("purpose")
    limit = call.query.get("limit")
    page = call.page(
        files.FILE,
        most=_MOST_LISTED,
        limit=_MOST_LISTED if limit is None else limit,
        equal={"$.purpose": purpose} if purpose else None,
    )
    listed: dict[str, Any] = page.json()
    return listed


async def retrieve(call: Call) -> dict[str, Any]:
    return files.find(call.app, call.project, call.path["file_id"]).body


async def delete(call: Call) -> dict[str, Any]:
    row = files.find(call.app, call.project, call.path["file_id"])
    await asyncio.to_thread(files.remove, call.app, row.id)
    return {"id": row.id, "object": "file", "deleted": True}


async def content(call: Call) -> FileBytes:
    row = files.find(call.app, call.project, call.path["file_id"])
    purpose = row.body["purpose"]
    if purpose in _NOT_GIVEN_BACK:
        raise Problem(400, f"Files of the purpose '{purpose}' cannot be downloaded.", code="not_downloadable")
    name = row.body["filename"]
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return FileBytes(files.path(call.app, row), filename=name, media_type=kind)


ROUTES = [
    Route("POST", "/files", create),
    Route("GET", "/files", list_),
    Route("GET", "/files/{file_id}", retrieve),
    Route("DELETE", "/files/{file_id}", delete),
    Route("GET", "/files/{file_id}/content", content),
]
