"""Clients in both colours on servers that do what a test tells them to, and programs of their own in a fresh interpreter."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.programs import run_program
from tests.unit.conftest import fake  # noqa: F401  # a client on a transport that plays a script


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., str]:
    """Runs a script with everything that warns turned into an error; gives what it printed. See `run_program`."""

    def run(code: str, *arguments: object, **options: object) -> str:
        return run_program(code, tmp_path, *arguments, **options)  # type: ignore[arg-type]

    return run


@pytest.fixture
def nothing_left() -> Iterator[None]:
    """No more sockets after the test than before it; a server in a thread gets a moment to close its ends."""
    gc.collect()
    before = sockets()
    yield
    end = time.monotonic() + 5
    while not sockets() <= before and time.monotonic() < end:
        gc.collect()
        time.sleep(0.01)
    assert sockets() <= before, f"left open: {sockets() - before}"


def sockets() -> set[str]:
    """This process's open sockets."""
    found: set[str] = set()
    if sys.platform != "linux":
        return found
    for each in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{each}")
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found
