"""`/videos`: jobs that make clips, and what can be downloaded of them."""

from __future__ import annotations

import asyncio
import math
import shutil
from typing import TYPE_CHECKING, Any

from .. import prices, videos
from ..call import Route
from ..http import FileBytes
from ..pictures import sources
from ..problems import bad_type, bad_value
from ..shapes import is_object
from ..videos import making
from ..videos.making import SOURCE, VARIANTS, VIDEO
from .models import must_have

if TYPE_CHECKING:
    from ..call import Call
    from ..store import Row
    from ..store.blobs import Writing

_SIZE = "720x1280"
_LARGER = ("1024x1792", "1792x1024")


async def create(call: Call) -> dict[str, Any]:
    body = await call.form()
    model, size = body.get("model") or "sora-2", body.get("size") or _SIZE
    _ready(call, model)
    if size in _LARGER and model.startswith("sora-2") and not model.startswith("sora-2-pro"):
        raise bad_value("size", f"'{size}' is not supported by '{model}'; sora-2-pro has it.")
    members = {"model": model, "prompt": body["prompt"], "size": size, "seconds": body.get("seconds") or "4"}
    given = body.get("input_reference")
    if given is None:
        return _begin(call, members)
    with call.app.blobs.writing() as writing:
        await asyncio.to_thread(writing.write, await _picture(call, given, size))
        return await _begin_with(call, writing, members, source="picture")


async def remix(call: Call) -> dict[str, Any]:
    body = await call.form()
    before = making.finished(call.app, call.project, call.path["video_id"])
    _ready(call, before.body["model"])
    shared = {name: before.body[name] for name in ("model", "size", "seconds")}
    members = {**shared, "prompt": body["prompt"], "remixed_from_video_id": before.id}
    earlier = [*before.private["earlier"], before.body["prompt"]]
    if before.private["source"] != "picture":
        return _begin(call, members, earlier=earlier)
    with call.app.blobs.writing() as writing:
        await _copied(call, before.id + SOURCE, writing)
        return await _begin_with(call, writing, members, earlier=earlier, source="picture")


async def edit(call: Call) -> dict[str, Any]:
    return await _changed(call, await call.form(), "edit")


async def extend(call: Call) -> dict[str, Any]:
    return await _changed(call, await call.form(), "extend")


async def _changed(call: Call, body: dict[str, Any], how: str) -> dict[str, Any]:
    """A video of another one's frames, which was made here or is sent."""
    videos.require()
    from ..videos import decoding

    given = body["video"]
    with call.app.blobs.writing() as writing:
        model = "sora-2"
        if is_object(given):
            before = making.finished(call.app, call.project, given["id"], param="video.id")
            model = before.body["model"]
            await _copied(call, before.id, writing)
        elif isinstance(given, str):  # a form's field that is no file
            raise bad_type("video", "a file, or an object with the id of a video", given)
        else:
            await asyncio.to_thread(shutil.copyfileobj, given.file, writing, 1 << 20)
        _ready(call, model)
        writing.flush()
        about = await asyncio.to_thread(decoding.look, writing.path, "video")
        more = int(body["seconds"]) if how == "extend" else 0
        seconds = max(1, math.ceil(round(about.seconds, 2))) + more
        if seconds > decoding.LONGEST:
            raise bad_value("seconds", f"the video would have {seconds} seconds; at most {decoding.LONGEST} are made.")
        size = f"{about.width}x{about.height}"
        members = {"model": model, "prompt": body["prompt"], "size": size, "seconds": str(seconds)}
        return await _begin_with(call, writing, members, source=how, more=more)


def _ready(call: Call, model: str) -> None:
    """Raises Problem: 404 for a model that does not film, 501 without the extra, 429 over the project's limits."""
    must_have(call.app, model, "videos")
    videos.require()
    call.admit(model)


async def _picture(call: Call, given: Any, size: str) -> bytes:
    data = await sources.content(call, given, "input_reference")
    height, width, _ = (await asyncio.to_thread(sources.codec().decode, data, "input_reference")).shape
    if f"{width}x{height}" != size:
        message = f"the picture has {width}x{height} pixels, but the video {size}; they must have the same size."
        raise bad_value("input_reference", message, "invalid_image_size")
    return data


async def _copied(call: Call, blob: str, writing: Writing) -> None:
    def copy() -> None:
        with call.app.blobs.path(blob).open("rb") as file:
            shutil.copyfileobj(file, writing, 1 << 20)

    await asyncio.to_thread(copy)


async def _begin_with(call: Call, writing: Writing, members: dict[str, Any], **private: Any) -> dict[str, Any]:
    app = call.app
    id = app.new_id("video_")
    kept = await asyncio.to_thread(app.blobs.keep, writing, id + SOURCE)
    with app.db.transaction():
        app.blobs.note(id + SOURCE, kept)
        _add(call, id, members, private)
    return _started(call, id, members)


def _begin(call: Call, members: dict[str, Any], **private: Any) -> dict[str, Any]:
    id = call.app.new_id("video_")
    with call.app.db.transaction():
        _add(call, id, members, private)
    return _started(call, id, members)


def _add(call: Call, id: str, members: dict[str, Any], private: dict[str, Any]) -> None:
    body = {
        "id": id,
        "object": "video",
        "status": "queued",
        "progress": 0,
        "created_at": int(call.app.clock()),
        "completed_at": None,
        "expires_at": None,
        "remixed_from_video_id": None,
        "error": None,
        **members,
    }
    call.app.objects.add(VIDEO, body, project=call.project, private={"earlier": [], "source": None, "more": 0, **private})
    call.app.jobs.add(VIDEO, id, call.project)


def _started(call: Call, id: str, members: dict[str, Any]) -> dict[str, Any]:
    seconds = int(members["seconds"])
    call.used("videos", members["model"], seconds=seconds, **prices.by_size(seconds, members["size"]))
    body = call.app.objects.get(VIDEO, id, project=call.project).body
    call.app.jobs.start(VIDEO, id)
    return body


async def list_(call: Call) -> dict[str, Any]:
    making.expire(call.app)
    page: dict[str, Any] = call.page(VIDEO).json()
    return page


async def retrieve(call: Call) -> dict[str, Any]:
    return (await _settled(call)).body


async def content(call: Call) -> FileBytes:
    wanted = call.query.get("variant") or "video"
    await _settled(call)
    row = making.finished(call.app, call.project, call.path["video_id"])
    end, suffix, kind = VARIANTS[wanted]
    return FileBytes(call.app.blobs.path(row.id + end), filename=f"{row.id}.{suffix}", media_type=kind)


async def delete(call: Call) -> dict[str, Any]:
    """One that is being made is stopped."""
    row = making.find(call.app, call.project, call.path["video_id"])
    making.remove(call.app, row.id)
    return {"id": row.id, "object": "video.deleted", "deleted": True}


async def _settled(call: Call) -> Row:
    id = call.path["video_id"]
    making.find(call.app, call.project, id)
    await call.app.jobs.settle(VIDEO, id)
    return making.find(call.app, call.project, id)


ROUTES = [
    Route("POST", "/videos", create),
    Route("GET", "/videos", list_),
    Route("POST", "/videos/edits", edit),
    Route("POST", "/videos/extensions", extend),
    Route("GET", "/videos/{video_id}", retrieve),
    Route("DELETE", "/videos/{video_id}", delete),
    Route("GET", "/videos/{video_id}/content", content),
    Route("POST", "/videos/{video_id}/remix", remix),
]
WORKS = {VIDEO: making.work}
AT_ONCE = {VIDEO: 1}
