"""A lock between processes: a file that the operating system lets go when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(path: Path, *, waiting: str = "", quiet: bool = False) -> Generator[None, None, None]:
    """Hold the lock; while another process has it, wait, and say so once. The file stays."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        told = quiet
        while not _try(handle):
            if not told:
                print(f"entrechat: {waiting}; waiting for it", file=sys.stderr, flush=True)
                told = True
            time.sleep(0.1)
        yield
    finally:
        os.close(handle)  # which lets go


if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def hold(path: Path) -> int | None:
    """Takes the lock without waiting, until the process ends or the number that it gives is closed; None where it is taken."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if _try(handle):
        return handle
    os.close(handle)
    return None
