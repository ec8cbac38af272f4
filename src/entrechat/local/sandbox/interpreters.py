"""The interpreters at work: one for each container or thread that has run code, with its files."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
import weakref
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from . import folders
from .folders import File

if TYPE_CHECKING:
    from .protocols import Ran, Sandbox, Session

T = TypeVar("T")

_MOST_OPEN = 8
"""Interpreters that are kept, each 100 MB and more; the one that was used longest ago goes first."""


class Given(NamedTuple):
    """A file that code shall find: its path below `/mnt/data`, what tells this content from others, and where the bytes are."""

    path: str
    id: str
    source: Path


class Changes(NamedTuple):
    """What code did to the files: those it made or wrote, the paths of given ones that it deleted, and the pictures it showed."""

    written: list[File]
    deleted: list[str]
    shown: list[bytes]


class Interpreter:
    """A session and what is known of its files; whoever uses it holds the lock."""

    def __init__(self, folder: Path, session: Session) -> None:
        self.session = session
        self.lock = threading.Lock()
        self.closed = False
        self.fresh = True
        """Whether no code has run in it."""
        self._folder = folder
        self._known: dict[str, tuple[str, tuple[int, int, int]]] = {}
        self._timer: threading.Timer | None = None
        self._remove = weakref.finalize(self, folders.remove, folder)

    def provide(self, files: Iterable[Given]) -> None:
        """Puts the files there that are not, and takes away those that are given no more."""
        wanted = {file.path: file for file in files}
        for path in self._known.keys() - wanted.keys():
            place = folders.inside(self._folder, path)
            if place is not None:
                with suppress(OSError):
                    place.unlink()
            del self._known[path]
        for file in wanted.values():
            place = folders.inside(self._folder, file.path)
            if place is None or self._known.get(file.path, ("",))[0] == file.id:
                continue
            if place.is_dir() or not file.source.is_file():  # code made a directory of that name; the file was deleted just now
                continue
            place.unlink(missing_ok=True)
            shutil.copyfile(file.source, place)
            self.adopt(file.path, file.id, place)

    def run(self, code: str) -> Ran:
        """See `Session.run`. Where code filled the disk, all that it wrote is lost, and what was given is given anew."""
        self.fresh = False
        ran = self.session.run(code)
        if ran.stopped == "disk":
            folders.clear(self._folder)
            self._known.clear()
        return ran

    def changes(self) -> Changes:
        """Since they were provided, or since the last look."""
        there = folders.files(self._folder)
        written = [file for file in there if self._known.get(file.path, ("", None))[1] != file.stamp]
        deleted = list(self._known.keys() - {file.path for file in there})
        for path in deleted:
            del self._known[path]
        return Changes(written, deleted, folders.figures(self._folder))

    def adopt(self, path: str, id: str, place: Path) -> None:
        """The file that is there now is known by that id."""
        self._known[path] = (id, folders.stamp(place))

    def rest(self, timer: threading.Timer | None) -> None:
        """Starts the timer that ends it; None stops the one that runs."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = timer
        if timer is not None:
            timer.daemon = True
            timer.start()

    def close(self) -> None:
        """Stops what runs, and waits for its end."""
        self.closed = True
        self.session.stop()
        with self.lock:
            self.rest(None)
            self.session.close()
            self._remove()


class Interpreters:
    """Interpreters by the key of what they belong to. They start on first use and end when they are dropped or idle.

    Args:
        sandbox: what runs the code.
    """

    def __init__(self, sandbox: Callable[[], Sandbox]) -> None:
        self._sandbox = sandbox
        self._lock = threading.Lock()
        self._open: dict[str, Interpreter] = {}
        self._threads: ThreadPoolExecutor | None = None

    async def work(self, key: str, function: Callable[[], T]) -> T:
        """Calls what uses the interpreter, in a thread: as many at once as there are cores. Cancelling it stops the code."""
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(max(2, os.cpu_count() or 1), "entrechat-code")
            threads = self._threads
        try:
            return await asyncio.get_running_loop().run_in_executor(threads, function)
        except asyncio.CancelledError:
            self.stop(key)
            raise

    @contextmanager
    def use(self, key: str, files: Callable[[], Iterable[Given]], *, memory: int, idle: float) -> Generator[Interpreter]:
        """The interpreter, with these files and no others of those that were given before; nobody else uses it meanwhile. Blocks.

        Args:
            files: asked once the interpreter is ours.
            memory: bytes, for one that is started.
            idle: seconds after which it ends, counted from the end of this use.
        """
        while True:
            interpreter = self._get(key, memory)
            with interpreter.lock:
                if interpreter.closed:  # while we waited
                    continue
                interpreter.rest(None)
                interpreter.provide(files())
                try:
                    yield interpreter
                finally:
                    interpreter.rest(threading.Timer(idle, self.drop, (key,)))
                return

    def stop(self, key: str) -> None:
        """Ends the code that runs there."""
        with self._lock:
            found = self._open.get(key)
        if found is not None:
            found.session.stop()

    def drop(self, key: str) -> None:
        """Ends it, its variables and its files."""
        with self._lock:
            found = self._open.pop(key, None)
        if found is not None:
            found.close()

    def close(self) -> None:
        """Stops all code, and waits for its end."""
        with self._lock:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(wait=False, cancel_futures=True)
        self._close_all()
        if threads is not None:
            threads.shutdown()
            self._close_all()  # those that began meanwhile

    def _close_all(self) -> None:
        with self._lock:
            found, self._open = list(self._open.values()), {}
        for each in found:
            each.close()

    def _get(self, key: str, memory: int) -> Interpreter:
        with self._lock:
            found = self._open.pop(key, None)
            if found is None:
                folder = folders.make()
                found = Interpreter(folder, self._sandbox().open(folder, memory=memory))
            self._open[key] = found
            old = [at for at, each in self._open.items() if not each.lock.locked()]
            surplus = [self._open.pop(at) for at in old[: max(0, len(self._open) - _MOST_OPEN)] if at != key]
        for each in surplus:
            each.close()
        return found
