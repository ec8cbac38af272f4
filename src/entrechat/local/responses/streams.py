"""Event streams as the responses API writes them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import orjson

if TYPE_CHECKING:
    from starlette.requests import Request

T = TypeVar("T")


def line(event: Mapping[str, Any]) -> bytes:
    """A server-sent event with its name; no `[DONE]` comes after the last."""
    return b"event: " + str(event["type"]).encode() + b"\ndata: " + orjson.dumps(event) + b"\n\n"


async def until_gone(request: Request, source: AsyncGenerator[T]) -> AsyncGenerator[T]:
    """What comes from `source`, until its end or until the caller hangs up. The request's body must have been read."""

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    async def following() -> T | None:
        return await anext(source, None)

    left = asyncio.ensure_future(gone())
    try:
        while True:
            step = asyncio.ensure_future(following())
            try:
                await asyncio.wait((left, step), return_when=asyncio.FIRST_COMPLETED)
            finally:
                if not step.done():
                    step.cancel()
                    await asyncio.wait((step,))
            item = None if step.cancelled() else step.result()
            if item is None:
                return
            yield item
    finally:
        left.cancel()
        await source.aclose()
