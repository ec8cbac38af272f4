"""The database: one connection, one lock, numbered migrations."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..locking import hold

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE objects (
        seq INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        project TEXT NOT NULL,
        parent TEXT NOT NULL,
        body BLOB NOT NULL,
        private BLOB NOT NULL,
        UNIQUE (kind, id)
    );
    CREATE INDEX objects_listed ON objects (kind, project, parent, seq);
    CREATE TABLE events (
        owner TEXT NOT NULL,
        number INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (owner, number)
    ) WITHOUT ROWID;
    CREATE TABLE jobs (
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        project TEXT NOT NULL,
        payload BLOB NOT NULL,
        PRIMARY KEY (kind, target)
    ) WITHOUT ROWID;
    CREATE TABLE usage (
        minute INTEGER NOT NULL,
        project TEXT NOT NULL,
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        model TEXT NOT NULL,
        counts BLOB NOT NULL,
        PRIMARY KEY (minute, project, key, kind, model)
    ) WITHOUT ROWID;
    CREATE TABLE deadlines (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        at REAL NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE INDEX deadlines_due ON deadlines (kind, at);
    CREATE TABLE keys (
        hash BLOB PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        project TEXT NOT NULL,
        expires_at INTEGER,
        last_used_at INTEGER,
        scopes BLOB
    ) WITHOUT ROWID;
    CREATE TABLE results (
        owner TEXT NOT NULL,
        number INTEGER NOT NULL,
        ok INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (owner, number)
    ) WITHOUT ROWID;
    CREATE TABLE blobs (
        id TEXT PRIMARY KEY,
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE chunks (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        store TEXT NOT NULL,
        file TEXT NOT NULL,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        parts INTEGER NOT NULL,
        vectors BLOB NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (store, file, number)
    );
    CREATE INDEX chunks_of_store ON chunks (store, seq);
    """,
)
"""Each brings a database from the version that is its index to the next. Never change one that was released: add one."""


class Database:
    """One connection for all threads, which take turns. In a file it survives the death of the process at any point.

    Args:
        path: the file, made where there is none; None keeps everything in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._depth = 0
        self._held: int | None = None
        self._connection: sqlite3.Connection | None = None
        if path is not None:
            self._open()  # so that what is wrong with it is told now

    def __del__(self) -> None:
        self.close()  # of an app that nobody closed

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All of the block's writes or none of them. May be nested; must not be held across an `await`."""
        with self._lock:
            if self._depth == 0:
                self._open().execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
                if self._depth == 1:
                    self._open().execute("COMMIT")
            except BaseException:
                # also where the commit failed, as on a full disk; SQLite may have rolled back by itself
                if self._depth == 1 and self._open().in_transaction:
                    self._open().execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1

    def execute(self, sql: str, values: Iterable[Any] = ()) -> int:
        """Runs a statement; gives the number of rows it changed."""
        with self._lock:
            return self._open().execute(sql, tuple(values)).rowcount

    def insert(self, sql: str, values: Iterable[Any] = ()) -> int:
        """Runs an INSERT; gives the row's number."""
        with self._lock:
            return self._open().execute(sql, tuple(values)).lastrowid or 0

    def rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            found: list[tuple[Any, ...]] = self._open().execute(sql, tuple(values)).fetchall()
            return found

    def row(self, sql: str, values: Iterable[Any] = ()) -> tuple[Any, ...] | None:
        with self._lock:
            found: tuple[Any, ...] | None = self._open().execute(sql, tuple(values)).fetchone()
            return found

    def close(self) -> None:
        """What is used afterwards is opened anew: a file as it was left, memory empty."""
        with self._lock:
            connection, self._connection = self._connection, None
            held, self._held = self._held, None
            if connection is not None:
                connection.close()
            if held is not None:
                os.close(held)

    def _open(self) -> sqlite3.Connection:
        """The connection; the lock is held, or nobody else knows of this object yet."""
        if self._connection is not None:
            return self._connection
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._held = hold(self.path.with_suffix(".lock"))
            if self._held is None:
                raise ValueError(
                    f"{self.path.parent} is in use by another server: stop that one, or choose another state directory."
                )
        self._connection = sqlite3.connect(self.path or ":memory:", isolation_level=None, check_same_thread=False, timeout=10)
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            # WAL with NORMAL loses nothing when a process is killed; after a power cut the last moments may be missing, whole.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._migrate(self._connection)
        except BaseException as error:
            self.close()
            if isinstance(error, sqlite3.DatabaseError):
                raise ValueError(
                    f"{self.path} cannot be used: {error}. Move it away, or give the server another state directory."
                ) from error
            raise
        return self._connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            raise ValueError(
                f"{self.path} was written by a newer entrechat (its version is {version}, this one knows {len(MIGRATIONS)}): "
                "update entrechat, or give the server another state directory."
            )
        for number in range(version, len(MIGRATIONS)):
            connection.executescript(f"BEGIN; {MIGRATIONS[number]}; PRAGMA user_version = {number + 1}; COMMIT;")
