"""A sandbox that runs nothing and says what it is told. For tests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from .protocols import DATA, Ran

Script: TypeAlias = Callable[[str, Path], "str | Ran"]
"""The code and the directory that stands for `/mnt/data` → what came of it. It may put files there, and pictures into `../figures`."""


def echo(code: str, data: Path) -> str:
    return f"ran: {code}\n"


class ScriptedSandbox:
    """A `Sandbox` for tests.

    Args:
        script: what comes of code.
    """

    def __init__(self, script: Script = echo) -> None:
        self.script = script
        self.codes: list[str] = []
        """All code that was given to it."""
        self.memories: list[int] = []
        self.open_sessions = 0
        self.lock = threading.Lock()

    def check(self) -> None:
        """It is always here."""

    def open(self, folder: Path, *, memory: int) -> ScriptedSession:
        with self.lock:
            self.memories.append(memory)
            self.open_sessions += 1
        return ScriptedSession(self, folder)

    def close(self) -> None:
        """It holds nothing."""


class ScriptedSession:
    def __init__(self, sandbox: ScriptedSandbox, folder: Path) -> None:
        self._sandbox = sandbox
        self._folder = folder

    def run(self, code: str) -> Ran:
        self._sandbox.codes.append(code)
        said = self._sandbox.script(code, self._folder / DATA)
        return Ran(said) if isinstance(said, str) else said

    def stop(self) -> None:
        """A script cannot be stopped."""

    def close(self) -> None:
        with self._sandbox.lock:
            self._sandbox.open_sessions -= 1
