"""What engines make piece by piece on a thread, as an async iterator."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
_END: Any = object()


async def stepwise(made: Iterator[T]) -> AsyncGenerator[T]:
    """Each item is made on a thread; nothing is made that is not asked for."""
    while (item := await asyncio.to_thread(next, made, _END)) is not _END:
        yield item
