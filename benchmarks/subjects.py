"""The things that are measured: entrechat, its peers, and our transport without the client around it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from .case import AIOHTTP, OPENAI, OURS

if TYPE_CHECKING:
    from entrechat._core.http import Request

    from .case import Effort

KEY = "sk-benchmark"


@contextmanager
def client(subject: str, url: str, **settings: Any) -> Iterator[Any]:
    """A blocking client of `subject`."""
    if subject == OURS:
        from entrechat import OpenAI
    else:
        from openai import OpenAI  # type: ignore[assignment]  # a stand-in for the other
    with OpenAI(api_key=KEY, base_url=url, **settings) as made:
        yield made


@asynccontextmanager
async def async_client(subject: str, url: str, **settings: Any) -> AsyncIterator[Any]:
    """An asynchronous client of `subject`."""
    settings = {"api_key": KEY, "base_url": url, **settings}
    if subject == OURS:
        from entrechat import AsyncOpenAI
    else:
        from openai import AsyncOpenAI  # type: ignore[assignment]  # a stand-in for the other
    if subject == AIOHTTP:
        from openai import DefaultAioHttpClient

        settings["http_client"] = DefaultAioHttpClient()
    elif subject not in (OURS, OPENAI):
        raise ValueError(f"no asynchronous client of {subject!r}")
    async with AsyncOpenAI(**settings) as made:
        yield made


class _Caught(Exception):
    pass


class _Catcher:
    """A transport that keeps the request and sends nothing."""

    request: Request

    def send(self, request: Request) -> Any:
        self.request = request
        raise _Caught

    def close(self) -> None:
        pass


def request_of(url: str, call: Callable[[Any], object]) -> Request:
    """The request that entrechat makes of `call`, to be sent by the bare transport: the same bytes and time-outs."""
    from entrechat import OpenAI

    catcher = _Catcher()
    try:
        call(OpenAI(api_key=KEY, base_url=url, http_client=catcher))
    except _Caught:
        pass
    catcher.request.deadline = time.monotonic() + 36_000
    return catcher.request


def cpu_each_async(once: Callable[[], Any], in_flight: int, effort: Effort, runner: asyncio.Runner) -> float:
    """`cpu_each` of a coroutine function, so many of them at a time."""
    from .measure import cpu_each

    async def some(count: int) -> None:
        for _ in range(count):
            await once()

    async def all_of_them(count: int) -> None:
        await asyncio.gather(*(some(count) for _ in range(in_flight)))

    def work(count: int) -> int:
        each = max(1, count // in_flight)
        runner.run(all_of_them(each))
        return each * in_flight

    return cpu_each(work, effort)
