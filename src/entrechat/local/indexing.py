"""Files in vector stores: added, read, cut into chunks, embedded, taken out.

Each turn of indexing a file is a job. It writes chunks a few at a time, in their order, and goes on after the last one
that is there; before each write it sees that its turn still counts. So nothing is stored twice, or for a file that is gone.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Generator, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from . import chunking, documents, stores
from .problems import Problem, bad_value
from .store.chunks import Chunk
from .stores import BATCH, FILE, INDEX, STORE, file_key

if TYPE_CHECKING:
    from .app import App
    from .chunking import Piece
    from .jobs import Job
    from .store import Row

_log = logging.getLogger("entrechat.local")
_AT_ONCE = 2
_CHUNKS_A_WRITE = 8
_threads: ThreadPoolExecutor | None = None
"""Of its own, so that indexing takes no other work's threads."""


class Wanted(NamedTuple):
    """A file to be added to a store, checked."""

    file: Row
    attributes: dict[str, Any] | None
    chunking: dict[str, Any]


def wanted(app: App, project: str, given: Mapping[str, Any], param: str = "") -> Wanted:
    """What the API's `file_id`, `attributes` and `chunking_strategy` ask for.

    Args:
        param: the place of `given` in the request.

    Raises Problem: 404 for a file that the project does not have, 400 for attributes or chunks that cannot be.
    """
    at = f"{param}." if param else ""
    attributes = given.get("attributes")
    check_attributes(attributes, f"{at}attributes")
    file = app.objects.get("file", given["file_id"], project=project, param=f"{at}file_id")
    return Wanted(file, attributes, chunking.strategy(given.get("chunking_strategy"), f"{at}chunking_strategy"))


def check_attributes(attributes: Mapping[str, Any] | None, param: str = "attributes") -> None:
    """Raises Problem: 400 for a key that is too long."""
    for key in attributes or ():
        if len(key) > 64:
            raise bad_value(param, f"keys have at most 64 characters, but one has {len(key)}.")


def add(app: App, store: Row, files: Iterable[Wanted], *, key: str, batch: str | None = None) -> list[Row]:
    """Adds files, inside the caller's transaction; `start` follows it. One that is there already in the same way stays as it is.

    Args:
        key: the id of the API key that the bytes are counted for.
        batch: the id of the file batch that they belong to.
    """
    rows: list[Row] = []
    for file, attributes, how in files:
        before = stores.file_of(app, store.id, file.id)
        if before is not None and batch is None and _same(before, how):
            if attributes is not None:
                before.body["attributes"] = attributes
                app.objects.put(FILE, before)
            rows.append(before)
            continue
        if before is not None:
            remove(app, before)
        body = {
            "id": file.id,
            "object": "vector_store.file",
            "usage_bytes": 0,
            "created_at": int(app.clock()),
            "vector_store_id": store.id,
            "status": "in_progress",
            "last_error": None,
            "chunking_strategy": how,
            "attributes": attributes or {},
        }
        job = f"{store.id}/{file.id}/{app.new_id('turn_')}"
        private = {"filename": file.body["filename"], "batch": batch, "job": job}
        id = file_key(store.id, file.id)
        rows.append(app.objects.add(FILE, body, project=store.project, parent=store.id, private=private, id=id))
        app.jobs.add(INDEX, job, store.project, {"row": id, "key": key})
    return rows


def start(app: App, rows: Iterable[Row]) -> None:
    for row in rows:
        app.jobs.start(INDEX, row.private["job"])


def remove(app: App, row: Row) -> None:
    """Takes a file out of its store, inside the caller's transaction; `stop` follows it."""
    app.objects.remove(FILE, row.id)
    app.chunks.remove(row.parent, row.body["id"])
    if row.private["batch"] is not None:
        status = row.body["status"] if row.body["status"] != "in_progress" else "cancelled"
        app.objects.change(BATCH, row.private["batch"], lambda batch: _count_gone(batch, status))


def cancel(app: App, row: Row) -> None:
    """Ends the indexing of a file that stays, inside the caller's transaction; `stop` follows it."""
    row.body["status"] = "cancelled"
    app.objects.put(FILE, row)
    app.chunks.remove(row.parent, row.body["id"])


def stop(app: App, rows: Iterable[Row]) -> None:
    for row in rows:
        app.jobs.stop(INDEX, row.private["job"])


def rows_of_file(app: App, file: str) -> list[Row]:
    """The file in all of its stores."""
    return app.objects.starting(FILE, f"{file}/")


def _same(row: Row, how: Mapping[str, Any]) -> bool:
    return row.body["status"] in ("in_progress", "completed") and row.body["chunking_strategy"] == how


def _count_gone(batch: Row, status: str) -> None:
    gone = batch.private["gone"]
    gone[status] = gone.get(status, 0) + 1


# -- the job -----------------------------------------------------------------------------------------------------------


async def index(job: Job) -> None:
    """Carries a file from in_progress to completed or failed."""
    global _threads
    await job.step()
    if _threads is None:
        _threads = ThreadPoolExecutor(_AT_ONCE, "entrechat-index")
    turn = _Turn(job)
    work = asyncio.get_running_loop().run_in_executor(_threads, turn.run)
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        turn.stopped.set()
        await asyncio.wait([work])  # the thread must be out of the database before that is closed
        raise


class _Over(Exception):
    """This turn does not count any more: the file is gone, cancelled or added anew, or the server stops."""


class _Turn:
    """One turn of indexing a file, on a thread."""

    def __init__(self, job: Job) -> None:
        self.stopped = threading.Event()
        self._app = job.app
        self._job = job
        self._id: str = job.payload["row"]

    def run(self) -> None:
        try:
            with self._writing() as row:
                self._check_embedder(row.parent)
            self._index(row)
        except _Over:
            return
        except documents.Unreadable as error:
            self._fail(error.code, error.message)
        except Problem as problem:
            self._fail("server_error", problem.message)
        except OSError as error:
            self._fail("server_error", f"The file could not be read: {error.strerror}.")
        except Exception as error:
            _log.exception("indexing of %s failed", self._id)
            self._fail("server_error", f"The local server failed: {type(error).__name__}: {error}")

    def _index(self, row: Row) -> None:
        store, file = row.parent, row.body["id"]
        text = documents.read(self._app.blobs.path(file), row.private["filename"])
        pieces = chunking.split(text, row.body["chunking_strategy"])
        with self._writing():
            there = self._app.chunks.count(store, file)
        for chunks in self._embedded(islice(enumerate(pieces), there, None)):
            with self._writing():
                self._app.chunks.add(store, file, chunks)
        with self._writing() as row:
            row.body["status"] = "completed"
            row.body["usage_bytes"] = self._app.chunks.usage(store, file)
            self._app.objects.put(FILE, row)
        counts = {"usage_bytes": row.body["usage_bytes"]}
        self._app.usage.add(self._app.clock(), row.project, self._job.payload["key"], "vector_stores", "", **counts)

    def _embedded(self, pieces: Iterator[tuple[int, Piece]]) -> Iterator[list[Chunk]]:
        """Chunks by the handful. With the default overlap each part is in two chunks, and is embedded once."""
        import numpy as np

        known: dict[str, Any] = {}
        while taken := list(islice(pieces, _CHUNKS_A_WRITE)):
            parts = list(dict.fromkeys(part for _, piece in taken for part in piece.parts))
            fresh = [part for part in parts if part not in known]
            vectors = self._app.embedder.embed(fresh).vectors if fresh else ()
            known.update(zip(fresh, vectors, strict=True))
            yield [
                Chunk(number, piece.start, piece.text, np.stack([known[part] for part in piece.parts]))
                for number, piece in taken
            ]
            known = {part: known[part] for part in taken[-1][1].parts}

    @contextmanager
    def _writing(self) -> Generator[Row]:
        """A transaction, and the file in it, if this is still its turn."""
        if self.stopped.is_set():  # the database may be closed already
            raise _Over
        with self._app.db.transaction():
            row = self._app.objects.find(FILE, self._id, project=None)
            if row is None or row.private["job"] != self._job.target or row.body["status"] != "in_progress":
                raise _Over
            yield row

    def _check_embedder(self, store: str) -> None:
        def remember(row: Row) -> None:
            row.private.setdefault("embedder", self._app.embedder.models[0].id)

        changed = self._app.objects.change(STORE, store, remember)
        if changed is None:
            raise _Over
        stores.check_embedder(self._app, changed)

    def _fail(self, code: str, message: str) -> None:
        try:
            with self._writing() as row:
                row.body["status"] = "failed"
                row.body["last_error"] = {"code": code, "message": message}
                self._app.objects.put(FILE, row)
                self._app.chunks.remove(row.parent, row.body["id"])
        except _Over:
            return
