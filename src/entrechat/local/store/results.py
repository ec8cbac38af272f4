"""What a job that works through many items has done of them: a row each, written as soon as it is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

if TYPE_CHECKING:
    from .db import Database


class Result(NamedTuple):
    """One item's. `ok` is False where it failed; `data` is what is to be told of it."""

    number: int
    ok: bool
    data: Any


class Results:
    """Results by owner (a batch) and item number."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, owner: str, number: int, ok: bool, data: Any) -> bool:
        """Whether it was the first result of the item; a second one changes nothing."""
        return 0 < self._db.execute(
            "INSERT OR IGNORE INTO results VALUES (?, ?, ?, ?)", (owner, number, ok, orjson.dumps(data))
        )

    def done(self, owner: str) -> set[int]:
        """The numbers of the items that have a result."""
        return {row[0] for row in self._db.rows("SELECT number FROM results WHERE owner = ?", (owner,))}

    def read(self, owner: str) -> Iterator[Result]:
        """All of them, by number; a hundred at a time are in memory."""
        after = -1
        while True:
            rows = self._db.rows(
                "SELECT number, ok, data FROM results WHERE owner = ? AND number > ? ORDER BY number LIMIT 100", (owner, after)
            )
            if not rows:
                return
            for number, ok, data in rows:
                yield Result(number, bool(ok), orjson.loads(data))
            after = rows[-1][0]

    def remove(self, owner: str) -> None:
        self._db.execute("DELETE FROM results WHERE owner = ?", (owner,))
