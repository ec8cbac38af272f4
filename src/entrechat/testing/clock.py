"""A clock that moves only when it is told to, or when somebody waits for it."""

from __future__ import annotations

import asyncio
import threading

__all__ = ["VirtualClock"]


class VirtualClock:
    """Unix time without waiting: who sleeps moves the clock on and goes on at once.

    Args:
        start: the time that it begins with.

    Attributes:
        slept: the seconds of every sleep, in order.
    """

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._now = start
        self._lock = threading.Lock()
        self.slept: list[float] = []

    def __call__(self) -> float:
        """The time."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Moves it on."""
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Moves it on, as `time.sleep` would if the world waited with us."""
        self.slept.append(seconds)
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        """The same for coroutines; others get their turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)
