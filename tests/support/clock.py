"""Time that passes only when a test, or a sleep under test, says so."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest


class FakeClock:
    """Stands in for `time.monotonic`, `time.time`, `time.sleep` and `asyncio.sleep`; keeps every sleep.

    clock.install(monkeypatch, driver_module): the module's name `time` becomes this clock. Sleeps return at once and
    move the clock on.
    """

    def __init__(self, start: float = 1_000.0) -> None:
        self.now = start
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def perf_counter(self) -> float:
        return self.now

    def time(self) -> float:
        return 1_700_000_000.0 + self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += max(0.0, seconds)

    async def asleep(self, seconds: float, result: Any = None) -> Any:
        self.sleep(seconds)
        await _real_async_sleep(0)
        return result

    def __getattr__(self, name: str) -> Any:
        return getattr(time, name)  # what is not about the present moment: strftime, gmtime, …

    def install(self, monkeypatch: pytest.MonkeyPatch, *modules: Any) -> FakeClock:
        """Make these modules tell the time by this clock: their `time`, and `monotonic` or `sleep` imported from it."""
        for module in modules:
            if getattr(module, "time", None) is time:
                monkeypatch.setattr(module, "time", self)
            for name in ("monotonic", "perf_counter", "sleep"):
                if getattr(module, name, None) is getattr(time, name):
                    monkeypatch.setattr(module, name, getattr(self, name))
        monkeypatch.setattr(asyncio, "sleep", self.asleep)
        return self


_real_async_sleep = asyncio.sleep
