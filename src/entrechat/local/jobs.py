"""Work that outlives its request: batches, indexing, runs, background responses.

A job is an asynchronous function, registered by kind, that carries one object (its target) from one stored state to the
next. It is written down in the transaction that creates its target and struck out when the function returns, so after
the process was killed the next one starts it again: every job must look at what its target's stored state says is done
already. Jobs run in one event loop on a thread of their own, which starts with the first of them.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import orjson

if TYPE_CHECKING:
    from .app import App

_log = logging.getLogger("entrechat.local")

Pace: TypeAlias = Literal["live", "at_once", "reads", "seconds"]
"""How a job goes from state to state: as fast as the work is done; finished by the next read; one step a read; after seconds."""


class Job:
    """One job at work."""

    def __init__(self, jobs: Jobs, kind: str, target: str, project: str, payload: dict[str, Any]) -> None:
        self.app = jobs.app
        self.kind = kind
        self.target = target
        self.project = project
        self.payload = payload
        self._jobs = jobs
        self._turns = asyncio.Semaphore(0)
        self.parked = asyncio.Event()
        """Set while it waits for a turn, and once it has ended."""

    async def step(self) -> None:
        """Comes between two states that a caller can see; waits for its turn where the server's pace says so."""
        pace = self._jobs.pace
        if pace == "reads":
            self.parked.set()
            await self._turns.acquire()
            self.parked.clear()
        elif pace == "seconds":
            await self.app.sleep(self._jobs.step_seconds)
        else:
            await asyncio.sleep(0)

    async def rest(self, seconds: float) -> None:
        """Waits so long, and leaves its place to others of its kind meanwhile."""
        places = self._jobs.places(self.kind)
        places.release()
        try:
            await self.app.sleep(seconds)
        finally:
            await places.acquire()

    def advance(self) -> None:
        """One step further, where the pace is "reads"."""
        self.parked.clear()
        self._turns.release()


Work: TypeAlias = Callable[[Job], Awaitable[None]]


class _Entry:
    """A job that runs, or is about to; `before` is one of the same target that was stopped."""

    def __init__(self, job: Job, before: _Entry | None) -> None:
        self.job = job
        self.before = before
        self.task: asyncio.Task[None] | None = None
        self.stopped = False
        self.ended: concurrent.futures.Future[None] = concurrent.futures.Future()

    def cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def end(self) -> None:
        if not self.ended.done():
            self.ended.set_result(None)
        self.job.parked.set()


class Jobs:
    """The jobs of one app.

    Args:
        pace: see `Pace`.
        step_seconds: what a step takes where the pace is "seconds".
        at_once: how many of a kind run side by side.
    """

    def __init__(self, app: App, *, pace: Pace = "live", step_seconds: float = 1.0, at_once: int = 16) -> None:
        self.app = app
        self.pace = pace
        self.step_seconds = step_seconds
        self._limit = at_once
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._slots: dict[str, asyncio.Semaphore] = {}  # of each kind, so that none waits for another
        self._running: dict[tuple[str, str], _Entry] = {}
        self._works: dict[str, Work] = {}
        self._limits: dict[str, int] = {}

    def register(self, kind: str, work: Work, at_once: int | None = None) -> None:
        """What does a kind of job, and how many of it run side by side, where that is not what the others may."""
        self._works[kind] = work
        if at_once is not None:
            self._limits[kind] = at_once

    def add(self, kind: str, target: str, project: str, payload: dict[str, Any] | None = None) -> None:
        """Writes a job down: call it inside the transaction that makes its target, then `start` after it."""
        self.app.db.execute(
            "INSERT OR IGNORE INTO jobs VALUES (?, ?, ?, ?)", (kind, target, project, orjson.dumps(payload or {}))
        )

    def start(self, kind: str, target: str) -> None:
        """Starts a job that is written down, unless it runs already."""
        row = self.app.db.row("SELECT project, payload FROM jobs WHERE kind = ? AND target = ?", (kind, target))
        if row is None:
            return
        with self._lock:
            before = self._running.get((kind, target))
            if before is not None and not before.stopped:
                return
            loop = self._started()
            entry = self._running[kind, target] = _Entry(Job(self, kind, target, row[0], orjson.loads(row[1])), before)
            loop.call_soon_threadsafe(self._begin, entry)

    def submit(self, kind: str, target: str, project: str, payload: dict[str, Any] | None = None) -> None:
        """`add` and `start`, for a target that is stored already."""
        self.add(kind, target, project, payload)
        self.start(kind, target)

    def resume(self) -> int:
        """Starts what an earlier process left unfinished; gives how many."""
        rows = self.app.db.rows("SELECT kind, target FROM jobs")
        for kind, target in rows:
            self.start(kind, target)
        return len(rows)

    def stop(self, kind: str, target: str) -> None:
        """Ends a job for good. Its target's state is the caller's to write, before."""
        self.app.db.execute("DELETE FROM jobs WHERE kind = ? AND target = ?", (kind, target))
        with self._lock:
            entry, loop = self._running.get((kind, target)), self._loop
            if entry is None or loop is None:
                return
            entry.stopped = True
            loop.call_soon_threadsafe(entry.cancel)

    def pending(self, kind: str, prefix: str) -> list[str]:
        """The targets that start so of the jobs that are written down."""
        rows = self.app.db.rows(
            "SELECT target FROM jobs WHERE kind = ? AND target >= ? AND target < ?", (kind, prefix, prefix + "\U0010ffff")
        )
        return [row[0] for row in rows]

    def running(self, kind: str, target: str) -> bool:
        with self._lock:
            return (kind, target) in self._running

    async def settle(self, kind: str, target: str) -> None:
        """Call it before a read of the target: lets its job come as far as the pace says a read must find it."""
        if self.pace not in ("at_once", "reads"):
            return
        entry = self._entry(kind, target)
        if entry is None:
            return
        if self.pace == "reads":
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_one_step(entry), self._started()))
        else:
            await asyncio.wait([asyncio.wrap_future(entry.ended)])

    async def wait(self, kind: str, target: str) -> None:
        """Until the job has ended, in whatever way."""
        entry = self._entry(kind, target)
        if entry is not None:
            await asyncio.wait([asyncio.wrap_future(entry.ended)])

    def close(self) -> None:
        """Stops all jobs where they are; they stay written down. A later `start` or `resume` goes on."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        if thread is not threading.current_thread():
            thread.join(10)
        with self._lock:
            left, self._running = list(self._running.values()), {}
        for entry in left:  # those whose turn to begin never came
            entry.end()

    # -- in the jobs' loop -----------------------------------------------------------------------------------------

    def _begin(self, entry: _Entry) -> None:
        def ended(task: asyncio.Task[None]) -> None:
            with self._lock:
                if self._running.get((entry.job.kind, entry.job.target)) is entry:
                    del self._running[entry.job.kind, entry.job.target]
            entry.end()

        entry.task = asyncio.get_running_loop().create_task(self._run(entry))
        entry.task.add_done_callback(ended)
        if entry.stopped:
            entry.cancel()

    async def _run(self, entry: _Entry) -> None:
        job = entry.job
        if entry.before is not None:  # it was stopped, and may not have noticed yet
            await asyncio.wait([asyncio.wrap_future(entry.before.ended)])
            entry.before = None
        try:
            async with self.places(job.kind):
                await self._works[job.kind](job)
        except Exception:  # a job's own errors belong in its target; what comes here is a fault of the server's
            _log.exception("the job %s of %s failed", job.kind, job.target)
        if not entry.stopped:  # else what is written down is another one
            self.app.db.execute("DELETE FROM jobs WHERE kind = ? AND target = ?", (job.kind, job.target))

    def places(self, kind: str) -> asyncio.Semaphore:
        """Of the jobs of a kind that work side by side. Where each waits for its reads, none may wait for another's."""
        limit = self._limits.get(kind, self._limit) if self.pace != "reads" else sys.maxsize
        return self._slots.setdefault(kind, asyncio.Semaphore(limit))

    def _entry(self, kind: str, target: str) -> _Entry | None:
        with self._lock:
            return self._running.get((kind, target))

    def _started(self) -> asyncio.AbstractEventLoop:
        """The jobs' loop; the lock is held, or the loop is there."""
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._slots = {}
            self._thread = threading.Thread(target=_serve, args=(self._loop,), name="entrechat-jobs", daemon=True)
            self._thread.start()
        return self._loop


async def _one_step(entry: _Entry) -> None:
    await entry.job.parked.wait()
    if not entry.ended.done():
        entry.job.advance()
        await entry.job.parked.wait()


def _serve(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
