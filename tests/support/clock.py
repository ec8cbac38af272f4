"""Time that passes only when a test, or a sleep under test, says so."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any

import pytest


class FakeClock:
    """Stands in for the present moment and for sleeping; keeps every sleep in `sleeps`.

    `clock.rule(client)` gives one client's driver this clock: its waits between attempts return at once.
    `clock.install(monkeypatch)` does so for all modules of ours that look at the time, save the transports (sockets
    live in real time); name modules to choose them.

    It starts at the real clock's reading, so that the deadlines that a driver sets make sense to a transport.
    """

    def __init__(self, start: float | None = None) -> None:
        self.start = self.now = time.monotonic() if start is None else start
        self.sleeps: list[float] = []

    def __call__(self) -> float:
        return self.now

    monotonic = perf_counter = __call__

    def time(self) -> float:
        return 1_700_000_000.0 + self.now - self.start

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

    def rule(self, client: Any) -> FakeClock:
        """Give a client's driver this clock. `client` is a real client or a `Client` of `colours`."""
        real = getattr(client, "real", client)
        driver = real._open()
        driver.clock = self.monotonic
        driver.sleep = self.asleep if real._is_async else self.sleep
        return self

    def install(self, monkeypatch: pytest.MonkeyPatch, *modules: Any) -> FakeClock:
        """Make modules tell the time by this clock: their `time`, and `monotonic` or `sleep` imported from it."""
        for module in modules or _ours():
            for name in ("monotonic", "perf_counter", "sleep"):
                if getattr(module, name, None) is getattr(time, name):
                    monkeypatch.setattr(module, name, getattr(self, name))
            if getattr(module, "time", None) is time:
                monkeypatch.setattr(module, "time", self)
        monkeypatch.setattr(asyncio, "sleep", self.asleep)
        return self


def _ours() -> list[Any]:
    return [
        module
        for name, module in list(sys.modules.items())
        if name.startswith("entrechat.") and not name.startswith("entrechat._http") and hasattr(module, "__dict__")
    ]


_real_async_sleep = asyncio.sleep
