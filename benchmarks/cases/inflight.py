"""A small chat completion with more and more of them in flight: CPU time of the client for each call.

Every subject may open 1,000 connections, which is what entrechat and openai do unless told otherwise. Time is taken of
whole runs, not of their best parts: what the garbage collector does now and then belongs to the calls.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

from ..case import AIOHTTP, HTTP2, HTTPX, OPENAI, OURS, PYREQWEST, Case, Setting
from ..payloads import CALL
from ..subjects import KEY, async_client
from .http2 import settings

WIDTHS = (1, 4, 16, 64, 256, 1024, 4096)
CONNECTIONS = 1000
CALLS = 16_384
# of those that take a millisecond or more for each
CALLS_OF_SLOW = 1024
_SLOW = (OPENAI, AIOHTTP, HTTPX)

Call = Callable[[], Awaitable[object]]


@asynccontextmanager
async def caller(subject: str, setting: Setting) -> AsyncIterator[Call]:
    """A function that makes one call with `subject`, up to the object that the answer's JSON becomes."""
    if subject == HTTPX:
        import httpx2

        limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
        headers = {"Authorization": f"Bearer {KEY}"}
        async with httpx2.AsyncClient(limits=limits, headers=headers, timeout=600) as plain:

            async def by_httpx() -> object:
                return (await plain.post(f"{setting.server}/v1/chat/completions", json=CALL)).json()

            yield by_httpx
    elif subject == PYREQWEST:
        from pyreqwest.client import ClientBuilder

        builder = ClientBuilder().max_connections(CONNECTIONS).timeout(timedelta(minutes=10))
        async with builder.default_headers({"Authorization": f"Bearer {KEY}"}).build() as rust:

            async def by_pyreqwest() -> object:
                request = rust.post(f"{setting.server}/v1/chat/completions").body_json(CALL).build()
                return await (await request.send()).json()

            yield by_pyreqwest
    else:
        secure = subject == HTTP2
        url = f"{setting.secure if secure else setting.server}/v1"
        options = settings(setting, subject, asynchronous=True) if secure else {}
        async with async_client(OURS if secure else subject, url, timeout=600, **options) as made:
            yield lambda: made.chat.completions.create(**CALL)


def in_flight(setting: Setting, subject: str, *, width: int) -> float:
    """The mean of a run, connecting left out; a tenth of the calls where no more than an impression is asked for."""
    calls = CALLS_OF_SLOW if subject in _SLOW else CALLS
    if setting.effort.batches < 5:
        calls //= 10

    async def some(call: Call, count: int) -> None:
        for _ in range(count):
            await call()

    async def main() -> float:
        async with caller(subject, setting) as call:
            await asyncio.gather(*(some(call, 1) for _ in range(min(width, CONNECTIONS))))
            each = max(1, calls // width)
            start = time.process_time()
            await asyncio.gather(*(some(call, each) for _ in range(width)))
            return (time.process_time() - start) / (each * width)

    return asyncio.run(main()) * 1e6


CASES = tuple(
    Case(
        f"in-flight-{width}",
        f"{width:,} in flight",
        "µs",
        partial(in_flight, width=width),
        (HTTP2, OPENAI, AIOHTTP, HTTPX, PYREQWEST),
        once=(OPENAI, HTTPX) if width >= 1024 else (),
        width=width,
    )
    for width in WIDTHS
)
