"""API keys: of each a hash, and whom it stands for. The keys themselves are kept nowhere."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .db import Database

_SEEN_EVERY = 60
"""Seconds between two notes that a key was used: a note on each request would make every one of them write."""


class Key(NamedTuple):
    """What a key stands for. An admin key has no project. Times are Unix times."""

    id: str
    project: str
    expires_at: int | None
    last_used_at: int | None


class Keys:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, value: str, key: Key) -> None:
        self._db.execute("INSERT INTO keys VALUES (?, ?, ?, ?, ?)", (_hash(value), *key))

    def find(self, value: str) -> Key | None:
        """The key with this value, expired or not."""
        row = self._db.row("SELECT id, project, expires_at, last_used_at FROM keys WHERE hash = ?", (_hash(value),))
        return Key(*row) if row is not None else None

    def get(self, id: str) -> Key | None:
        row = self._db.row("SELECT id, project, expires_at, last_used_at FROM keys WHERE id = ?", (id,))
        return Key(*row) if row is not None else None

    def expire(self, id: str, at: int) -> None:
        self._db.execute("UPDATE keys SET expires_at = ? WHERE id = ?", (at, id))

    def remove(self, id: str) -> None:
        self._db.execute("DELETE FROM keys WHERE id = ?", (id,))

    def used(self, key: Key, now: float) -> bool:
        """Notes that the key is used; says whether it was for the first time."""
        if key.last_used_at is None or now - key.last_used_at >= _SEEN_EVERY:
            self._db.execute("UPDATE keys SET last_used_at = ? WHERE id = ?", (int(now), key.id))
        return key.last_used_at is None

    def any_admin(self) -> bool:
        return self._db.row("SELECT 1 FROM keys WHERE project = '' LIMIT 1") is not None


def _hash(value: str) -> bytes:
    # Keys are random and long: unlike a password's, their hash needs to be neither slow nor salted.
    return hashlib.sha256(value.encode()).digest()
