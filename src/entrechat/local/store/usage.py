"""What was used, by minute, project, key, kind of work and model."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .db import Database

_Key = tuple[int, str, str, str, str]


class Used(NamedTuple):
    """Sums of one minute. `counts` has `requests` and whatever the kind counts (`input_tokens`, `output_tokens`, …)."""

    minute: int
    project: str
    key: str
    kind: str
    model: str
    counts: dict[str, int]


class Usage:
    """Counts in memory and writes once a minute: a count must cost a request nothing."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._lock = threading.Lock()
        self._fresh: dict[_Key, Counter[str]] = {}
        self._minute = 0

    def add(self, now: float, project: str, key: str, kind: str, model: str, **counts: int) -> None:
        """Counts one request at Unix time `now`, and the given amounts."""
        at = (int(now) // 60, project, key, kind, model)
        with self._lock:
            passed, self._minute = at[0] != self._minute, at[0]
        if passed:
            self.flush()
        with self._lock:
            sums = self._fresh.setdefault(at, Counter())
            sums["requests"] += 1
            for name, amount in counts.items():
                sums[name] += amount

    def flush(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, {}
        if not fresh:
            return
        with self._db.transaction():
            for at, sums in fresh.items():
                row = self._db.row(
                    "SELECT counts FROM usage WHERE minute = ? AND project = ? AND key = ? AND kind = ? AND model = ?", at
                )
                if row is not None:
                    sums.update(orjson.loads(row[0]))
                self._db.execute("INSERT OR REPLACE INTO usage VALUES (?, ?, ?, ?, ?, ?)", (*at, orjson.dumps(dict(sums))))

    def between(self, start: float, end: float) -> Iterator[Used]:
        """What was used from Unix time `start` up to `end`, the oldest first."""
        self.flush()
        query = (
            "SELECT minute, project, key, kind, model, counts FROM usage WHERE minute >= ? AND minute * 60 < ? ORDER BY minute"
        )
        for minute, project, key, kind, model, counts in self._db.rows(query, (int(start) // 60, end)):
            yield Used(minute, project, key, kind, model, orjson.loads(counts))
