"""How far something is, on stderr: a bar for a person, two lines for a log."""

from __future__ import annotations

import sys
import time
from types import TracebackType


class Progress:
    def __init__(self, what: str, *, quiet: bool = False) -> None:
        self._what = what
        self._quiet = quiet
        self._bar = not quiet and sys.stderr.isatty()
        self._begun = self._drawn = time.monotonic()
        self._done = 0
        self._total: int | None = None

    def start(self, source: str, done: int, total: int | None) -> None:
        """`done` bytes are here already, of `total`."""
        self._total = total
        size = f", {total / 1e6:.0f} MB" if total is not None else ""
        resumed = f", going on at {done / 1e6:.0f} MB" if done else ""
        self._say(f"{self._what} from {source}{size}{resumed}")
        self.at(done)

    def at(self, done: int) -> None:
        self._done = done
        now = time.monotonic()
        if self._bar and now - self._drawn >= 0.1:
            self._drawn = now
            share = min(1.0, done / self._total) if self._total else 0.0
            print(f"\r  [{'#' * int(share * 30):<30}] {done / 1e6:6.1f} MB", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bar:
            print("\r" + " " * 50 + "\r", end="", file=sys.stderr, flush=True)
        if kind is None:
            self._say(f"{self._what}: done in {time.monotonic() - self._begun:.1f} s")

    def _say(self, line: str) -> None:
        if not self._quiet:
            print(f"entrechat: {line}", file=sys.stderr, flush=True)
