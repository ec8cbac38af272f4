"""Streams that are kept, so that they can be followed by many, later, and after a restart."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from .db import Database


class Events:
    """Numbered events of an owner (a run, a background response). Any thread appends, any loop follows."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._lock = threading.Lock()
        self._open: set[str] = set()
        self._waiting: dict[str, list[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = {}

    def begin(self, owner: str) -> None:
        """More will come: followers wait until `end`."""
        with self._lock:
            self._open.add(owner)

    def is_open(self, owner: str) -> bool:
        """Whether more may come, and so whether anybody may wait for it."""
        with self._lock:
            return owner in self._open

    def append(self, owner: str, data: Any) -> int:
        """Gives the event's number, from 0."""
        with self._db.transaction():
            number = self.count(owner)
            self._db.execute("INSERT INTO events VALUES (?, ?, ?)", (owner, number, orjson.dumps(data)))
        self._wake(owner)
        return number

    def end(self, owner: str) -> None:
        with self._lock:
            self._open.discard(owner)
        self._wake(owner)

    def count(self, owner: str) -> int:
        row = self._db.row("SELECT coalesce(max(number) + 1, 0) FROM events WHERE owner = ?", (owner,))
        return int(row[0]) if row else 0

    def read(self, owner: str, after: int = -1) -> list[tuple[int, Any]]:
        rows = self._db.rows("SELECT number, data FROM events WHERE owner = ? AND number > ? ORDER BY number", (owner, after))
        return [(number, orjson.loads(data)) for number, data in rows]

    def remove(self, owner: str) -> None:
        self._db.execute("DELETE FROM events WHERE owner = ?", (owner,))

    async def follow(self, owner: str, after: int = -1) -> AsyncGenerator[tuple[int, Any]]:
        """The events after that number: those that are there, then each as it comes, until the owner's stream ends."""
        waiter = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiting.setdefault(owner, []).append(waiter)
        try:
            while True:
                with self._lock:
                    more = owner in self._open
                waiter[1].clear()
                found = self.read(owner, after)
                for number, data in found:
                    after = number
                    yield number, data
                if not found and not more:
                    return
                if not found:
                    await waiter[1].wait()
        finally:
            with self._lock:
                self._waiting[owner].remove(waiter)
                if not self._waiting[owner]:
                    del self._waiting[owner]

    def _wake(self, owner: str) -> None:
        with self._lock:
            waiting = list(self._waiting.get(owner, ()))
        for loop, event in waiting:
            try:
                loop.call_soon_threadsafe(event.set)
            except RuntimeError:  # that loop is closed, and its follower with it
                continue
