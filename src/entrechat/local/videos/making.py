"""The job that makes a video, from any state that an earlier process left it in."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from .. import deliveries
from ..engine.protocols import Filming
from ..handlers.running import shown
from ..problems import Problem
from . import require

if TYPE_CHECKING:
    from ..app import App
    from ..engine.protocols import Pixels
    from ..jobs import Job
    from ..store import Row
    from ..store.blobs import Kept, Writing
    from .encoding import Film

VIDEO = "video"
LIFE = 86400
"""Seconds that a finished video can be downloaded."""
VARIANTS = {
    "video": ("", "mp4", "video/mp4"),
    "thumbnail": ("-thumbnail", "webp", "image/webp"),
    "spritesheet": ("-spritesheet", "jpg", "image/jpeg"),
}
"""What can be downloaded: what its bytes' id ends in, and the kind of file."""
SOURCE = "-source"
"""What the id of a video's picture or video to begin with ends in."""
T = TypeVar("T")


async def work(job: Job) -> None:
    app = job.app
    try:
        row = app.objects.find(VIDEO, job.target, project=None)
        if row is not None and row.body["status"] == "queued":
            await job.step()
        if (row := _move(app, job.target, ("queued", "in_progress"), status="in_progress", progress=0)) is not None:
            await job.step()
            await _make(app, row)
    except Exception as error:  # told in the video
        problem = shown(error)
        told = {"code": problem.code or "generation_failed", "message": problem.message}
        _move(app, job.target, ("queued", "in_progress"), "video.failed", status="failed", error=told)
        if problem.status == 500:
            raise


def _move(app: App, id: str, before: tuple[str, ...], event: str | None = None, **members: Any) -> Row | None:
    """Changes the video; None where it is gone or in another state."""
    with app.db.transaction():
        row = app.objects.find(VIDEO, id, project=None)
        if row is None or row.body["status"] not in before:
            return None
        row.body.update(members)
        if event is not None:
            deliveries.announce(app, row.project, event, id)
        return app.objects.put(VIDEO, row)


async def _make(app: App, row: Row) -> None:
    require()
    from .encoding import Film

    width, height = map(int, row.body["size"].split("x"))
    rate = app.videos.rate
    with tempfile.TemporaryDirectory(prefix="entrechat-") as place:
        path = Path(place) / "video.mp4"
        with Film(path, width, height, rate, int(row.body["seconds"]) * rate) as film:
            steps = _filmed(app, row, film)
            try:
                while (progress := await _unbroken(lambda: next(steps, None))) is not None:
                    _move(app, row.id, ("in_progress",), progress=progress)
            finally:
                steps.close()
            await _unbroken(film.finish)
        await _keep(app, row, path, film)


async def _unbroken(made: Callable[[], T]) -> T:
    """On a thread, for whose end a cancelled job waits: what it works with is closed next."""
    future = asyncio.get_running_loop().run_in_executor(None, made)  # no task: those are all cancelled when the jobs stop
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        while not future.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([future])
        raise


def _filmed(app: App, row: Row, film: Film) -> Generator[int]:
    """Adds the frames; after each half a second, how many percent are done. Blocks."""
    rate = app.videos.rate
    total = int(row.body["seconds"]) * rate
    for frame in _frames(app, row, film):
        film.add(frame)
        if film.frames % (rate // 2 or 1) == 0:
            yield min(99, film.frames * 100 // total)
        if film.frames == total:
            return


def _frames(app: App, row: Row, film: Film) -> Iterator[Pixels]:
    private, source = row.private, app.blobs.path(row.id + SOURCE)
    wanted = Filming(row.body["prompt"], film.width, film.height, int(row.body["seconds"]), earlier=tuple(private["earlier"]))
    if private["source"] == "picture":
        from ..pictures import codec

        picture = codec.decode(source.read_bytes(), "input_reference")
        yield from app.videos.film(wanted._replace(first=picture[..., :3]))
    elif private["source"] is None:
        yield from app.videos.film(wanted)
    else:
        from . import decoding

        given = decoding.frames(source, film.width, film.height, app.videos.rate)
        if private["source"] == "edit":
            yield from app.videos.film(wanted._replace(edited=given))
            return
        yield from given
        yield from app.videos.film(wanted._replace(first=film.last, seconds=private["more"]))


async def _keep(app: App, row: Row, path: Path, film: Film) -> None:
    """The files, and the video's last state, all at once."""
    with ExitStack() as stack:
        kept: list[tuple[str, Kept]] = []
        for name, (end, _, _) in VARIANTS.items():
            writing = stack.enter_context(app.blobs.writing())
            content = path if name == "video" else await asyncio.to_thread(getattr(film, name))
            id = row.id + end
            kept.append((id, await asyncio.to_thread(_stored, app, writing, id, content)))
        now = int(app.clock())
        with app.db.transaction():
            members = {"status": "completed", "progress": 100, "completed_at": now, "expires_at": now + LIFE}
            if _move(app, row.id, ("in_progress",), "video.completed", **members) is not None:
                app.deadlines.set(VIDEO, row.id, now + LIFE)
                for id, blob in kept:
                    app.blobs.note(id, blob)


def _stored(app: App, writing: Writing, id: str, content: Path | bytes) -> Kept:
    if isinstance(content, bytes):
        writing.write(content)
    else:
        with content.open("rb") as file:
            shutil.copyfileobj(file, writing, 1 << 20)
    return app.blobs.keep(writing, id)


def find(app: App, project: str, id: str, *, param: str | None = None) -> Row:
    """The video. Raises Problem: 404 where the project has none of that id."""
    expire(app)
    return app.objects.get(VIDEO, id, project=project, param=param)


def finished(app: App, project: str, id: str, *, param: str | None = None) -> Row:
    """A video that can be downloaded.

    Raises Problem: 404 where the project has none of that id, or it is not ready, failed or has expired.
    """
    row = find(app, project, id, param=param)
    status = row.body["status"]
    if status in ("queued", "in_progress"):
        message = f"The video '{id}' is not ready yet: it is {status}. Retrieve it until it is completed."
        raise Problem(404, message, param=param, code="video_not_ready")
    if status == "failed":
        message = f"The video '{id}' failed, so there is nothing to download: {row.body['error']['message']}"
        raise Problem(404, message, param=param, code="video_failed")
    if app.blobs.about(id) is None:
        raise Problem(404, f"The video '{id}' has expired: its files are kept for a day.", param=param, code="video_expired")
    return row


def remove(app: App, id: str) -> None:
    """Deletes the video, whatever its state."""
    with app.db.transaction():
        app.objects.remove(VIDEO, id)
        _forget(app, id)
        app.jobs.stop(VIDEO, id)
    _unlink(app, id)


def expire(app: App) -> None:
    """The files of videos whose time has come are gone; call it before videos are looked at."""
    for id in app.deadlines.due(VIDEO, app.clock()):
        with app.db.transaction():
            _forget(app, id)
        _unlink(app, id)


def _blobs(id: str) -> list[str]:
    return [id + SOURCE, *(id + end for end, _, _ in VARIANTS.values())]


def _forget(app: App, id: str) -> None:
    app.deadlines.set(VIDEO, id, None)
    for blob in _blobs(id):
        app.blobs.forget(blob)


def _unlink(app: App, id: str) -> None:
    for blob in _blobs(id):
        app.blobs.unlink(blob)
