"""What a sandbox is. Nothing here knows of containers, responses or runs."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple, Protocol, TypeAlias

Stopped: TypeAlias = Literal["time", "disk", "died"]
"""Why code was stopped: its time was over, it wrote too much, or its sandbox ended under it."""

DATA = "data"
FIGURES = "figures"


class Ran(NamedTuple):
    """What came of a piece of code.

    Args:
        output: what it printed, the value of its last expression, and its traceback.
        raised: whether an exception or a non-zero exit ended it.
        stopped: why it was stopped; None where it ended by itself. Its variables are gone then.
    """

    output: str
    raised: bool = False
    stopped: Stopped | None = None


class Session(Protocol):
    """One interpreter, whose variables and files last from one piece of code to the next. One thread at a time runs code in it."""

    def run(self, code: str) -> Ran:
        """Runs the code, and blocks until it has ended or was stopped. Never raises for what the code does.

        Raises Problem: 503 where the sandbox cannot start.
        """
        ...

    def stop(self) -> None:
        """Ends what runs, at once; from any thread. The session can be used on, without its variables."""

    def close(self) -> None: ...


class Sandbox(Protocol):
    """Runs Python. Methods may be called from any thread and may block, but for `check`."""

    def check(self) -> None:
        """Whether it is here. Quick, loads nothing.

        Raises Problem: 501, which says what to install.
        """

    def open(self, folder: Path, *, memory: int) -> Session:
        """A new interpreter, started with the first code.

        Args:
            folder: code sees its `data` as `/mnt/data`, its working directory, and nothing else of this machine; the pictures that
                code shows are put into its `figures`, as PNG files named by their number from 1. Both directories are there.
            memory: bytes that the code may have.
        """
        ...

    def close(self) -> None:
        """Gives back what the sandbox itself holds; its sessions are closed by who opened them."""
