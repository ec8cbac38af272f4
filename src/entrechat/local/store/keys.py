"""API keys: of each a hash, and whom it stands for. The keys themselves are kept nowhere."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

if TYPE_CHECKING:
    from .db import Database

_SEEN_EVERY = 60
"""Seconds between two notes that a key was used: a note on each request would make every one of them write."""


class Key(NamedTuple):
    """What a key stands for. An admin key has no project. Times are Unix times. A key without `scopes` may do everything."""

    id: str
    project: str
    expires_at: int | None
    last_used_at: int | None
    scopes: tuple[str, ...] | None = None


_COLUMNS = "id, project, expires_at, last_used_at, scopes"


class Keys:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, value: str, key: Key) -> None:
        self._db.execute("INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?)", (_hash(value), *key[:4], _packed(key.scopes)))

    def find(self, value: str) -> Key | None:
        """The key with this value, expired or not."""
        return _key(self._db.row(f"SELECT {_COLUMNS} FROM keys WHERE hash = ?", (_hash(value),)))

    def get(self, id: str) -> Key | None:
        return _key(self._db.row(f"SELECT {_COLUMNS} FROM keys WHERE id = ?", (id,)))

    def expire(self, id: str, at: int) -> None:
        self._db.execute("UPDATE keys SET expires_at = ? WHERE id = ?", (at, id))

    def restrict(self, id: str, scopes: tuple[str, ...] | None) -> None:
        self._db.execute("UPDATE keys SET scopes = ? WHERE id = ?", (_packed(scopes), id))

    def remove(self, id: str) -> None:
        self._db.execute("DELETE FROM keys WHERE id = ?", (id,))

    def remove_starting(self, prefix: str, *, expired_at: float | None = None) -> None:
        """Takes away all keys whose ids start so, or those of them that have expired at this time."""
        self._db.execute(
            "DELETE FROM keys WHERE id >= ? AND id < ? AND (? IS NULL OR expires_at <= ?)",
            (prefix, prefix + "\U0010ffff", expired_at, expired_at),
        )

    def used(self, key: Key, now: float) -> bool:
        """Notes that the key is used; says whether it was for the first time."""
        if key.last_used_at is None or now - key.last_used_at >= _SEEN_EVERY:
            self._db.execute("UPDATE keys SET last_used_at = ? WHERE id = ?", (int(now), key.id))
        return key.last_used_at is None

    def any_admin(self) -> bool:
        return self._db.row("SELECT 1 FROM keys WHERE project = '' LIMIT 1") is not None


def _key(row: tuple[Any, ...] | None) -> Key | None:
    if row is None:
        return None
    id, project, expires_at, last_used_at, scopes = row
    return Key(id, project, expires_at, last_used_at, tuple(orjson.loads(scopes)) if scopes is not None else None)


def _packed(scopes: tuple[str, ...] | None) -> bytes | None:
    return None if scopes is None else orjson.dumps(scopes)


def _hash(value: str) -> bytes:
    # Keys are random and long: unlike a password's, their hash needs to be neither slow nor salted.
    return hashlib.sha256(value.encode()).digest()
