"""When objects expire. Nothing wakes up for it: whoever is about to look at objects of a kind asks what is due first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .db import Database


class Deadlines:
    """Unix times by kind and id."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def set(self, kind: str, id: str, at: float | None) -> None:
        """None takes the deadline away."""
        if at is None:
            self._db.execute("DELETE FROM deadlines WHERE kind = ? AND id = ?", (kind, id))
        else:
            self._db.execute("INSERT OR REPLACE INTO deadlines VALUES (?, ?, ?)", (kind, id, at))

    def due(self, kind: str, now: float) -> list[str]:
        """The ids whose time has come, the earliest first."""
        rows = self._db.rows("SELECT id FROM deadlines WHERE kind = ? AND at <= ? ORDER BY at", (kind, now))
        return [row[0] for row in rows]
