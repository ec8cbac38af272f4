"""Where trainings keep their files while they go on."""

from __future__ import annotations

import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable
from pathlib import Path


class Workspace:
    """A directory for each job.

    Args:
        path: holds them; None keeps them below a temporary directory until `close`.
    """

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._path = path
        self._cleaned: Callable[[], object] | None = None

    def of(self, job: str) -> Path:
        """The job's directory, made where there is none."""
        with self._lock:
            if self._path is None:
                made = tempfile.mkdtemp(prefix="entrechat-")
                self._path = Path(made)
                self._cleaned = weakref.finalize(self, shutil.rmtree, made, ignore_errors=True)
            path = self._path / job
        path.mkdir(parents=True, exist_ok=True)
        return path

    def remove(self, job: str) -> None:
        with self._lock:
            path = self._path
        if path is not None:
            shutil.rmtree(path / job, ignore_errors=True)

    def close(self) -> None:
        """Deletes what was only kept until now."""
        with self._lock:
            if self._cleaned is not None:
                self._cleaned()
                self._path = self._cleaned = None
