"""The bytes of files: each in a file of its own below the state directory, whole or not there at all.

Bytes are written beside, synced and renamed, and only then does the database name them; so what a killed process left behind
is a file without a row, which the next one deletes. They leave the other way round: first the row, then the file.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
import threading
import weakref
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .db import Database


class Kept(NamedTuple):
    """What is known of a blob; `sha256` is hexadecimal."""

    bytes: int
    sha256: str


class Writing:
    """Bytes on their way into a blob."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.id: str | None = None
        self.size = 0
        self._hash = hashlib.sha256()
        self._file = open(path, "xb")

    def write(self, data: bytes) -> None:
        self.size += len(data)
        self._hash.update(data)
        self._file.write(data)

    def flush(self) -> None:
        """What was written can be read by the path when this returns."""
        self._file.flush()

    def sync(self) -> Kept:
        """Everything is on the disk when this returns."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return Kept(self.size, self._hash.hexdigest())

    def close(self) -> None:
        self._file.close()


class Blobs:
    """Bytes by id.

    Args:
        path: the directory, made where there is none; None keeps the bytes below a temporary one until `close`.
    """

    def __init__(self, db: Database, path: Path | None) -> None:
        self._db = db
        self._lock = threading.Lock()
        self._path = path
        self._cleaned: Callable[[], object] | None = None
        if path is not None:
            path.mkdir(parents=True, exist_ok=True)
            known = {row[0] for row in db.rows("SELECT id FROM blobs")}
            for left in path.iterdir():
                if left.name not in known:
                    left.unlink(missing_ok=True)

    @contextmanager
    def writing(self) -> Generator[Writing]:
        """A place for new bytes. What has no row when the block is left is deleted.

        Raises Problem: 500 where the disk does not take them.
        """
        made = Writing(self._directory() / f"{secrets.token_hex(8)}.new")
        try:
            yield made
        except OSError as error:
            said = f"The file could not be stored: {error.strerror or error}."
            raise Problem(500, said, code="storage_failed", retry=False) from error
        finally:
            made.close()
            if made.id is None or self.about(made.id) is None:
                made.path.unlink(missing_ok=True)

    def keep(self, writing: Writing, id: str) -> Kept:
        """Makes what was written the bytes of `id`, for good. Blocks; the row follows by `note`."""
        kept = writing.sync()
        os.replace(writing.path, self.path(id))
        writing.path, writing.id = self.path(id), id
        if os.name == "posix":
            directory = os.open(self._directory(), os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)
        return kept

    def note(self, id: str, kept: Kept) -> None:
        """Writes the row: call it in the transaction that makes what the bytes belong to."""
        self._db.execute("INSERT INTO blobs VALUES (?, ?, ?)", (id, kept.bytes, kept.sha256))

    def forget(self, id: str) -> None:
        """Deletes the row: call it in the transaction that deletes what the bytes belong to, then `unlink`."""
        self._db.execute("DELETE FROM blobs WHERE id = ?", (id,))

    def unlink(self, id: str) -> None:
        with suppress(PermissionError):  # Windows, while somebody reads it: the next start deletes it
            self.path(id).unlink(missing_ok=True)

    def path(self, id: str) -> Path:
        return self._directory() / id

    def about(self, id: str) -> Kept | None:
        row = self._db.row("SELECT bytes, sha256 FROM blobs WHERE id = ?", (id,))
        return Kept(*row) if row is not None else None

    def close(self) -> None:
        """Deletes what was only kept until now."""
        with self._lock:
            if self._cleaned is not None:
                self._cleaned()
                self._path = self._cleaned = None

    def _directory(self) -> Path:
        with self._lock:
            if self._path is None:
                made = tempfile.mkdtemp(prefix="entrechat-")
                self._path = Path(made)
                self._cleaned = weakref.finalize(self, shutil.rmtree, made, ignore_errors=True)
            return self._path
