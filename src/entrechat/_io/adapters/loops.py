"""Waiting on the event loop that runs, asyncio's or trio's. trio is looked for where it was imported, never imported."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")


class Expired(Exception):
    """The moment has passed."""


def running_trio() -> Any:
    """The module trio where it runs the calling task, else None."""
    trio = sys.modules.get("trio")
    lowlevel = getattr(trio, "lowlevel", None)  # another thread may be importing it: then it does not run us
    return trio if lowlevel is not None and lowlevel.in_trio_task() else None


async def sleep(seconds: float) -> None:
    trio = running_trio()
    if trio is not None:
        await trio.sleep(seconds)
        return
    import asyncio

    await asyncio.sleep(seconds)


async def before(limit: float | None, waiting: Awaitable[T]) -> T:
    """What `waiting` gives; it is cancelled, and Expired raised, when `time.monotonic()` reaches `limit`."""
    if limit is None:
        return await waiting
    left = max(0.0, limit - time.monotonic())
    trio = running_trio()
    if trio is not None:
        with trio.move_on_after(left):
            return await waiting
        raise Expired
    import asyncio

    scope = asyncio.timeout(left)
    try:
        async with scope:
            return await waiting
    except TimeoutError:
        if scope.expired():
            raise Expired from None
        raise
