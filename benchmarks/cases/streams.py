"""A stream of 400 events: CPU time of the client for each, with the call's own cost shared among them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import Any

from ..case import AIOHTTP, OPENAI, TRANSPORT, Bar, Case, Effort, Setting
from ..measure import cpu_each, repeated
from ..payloads import CALL, CHUNKS
from ..subjects import async_client, client, cpu_each_async, request_of

BARS = (Bar(OPENAI, 1 / 15),)


def _seen(chunk: Any, seen: int) -> int:
    return seen + (chunk.choices[0].delta.content is not None)


def _checked(seen: int) -> None:
    if seen != CHUNKS - 1:  # the last one has none
        raise RuntimeError(f"{seen} chunks with text came in place of {CHUNKS - 1}")


def _effort(setting: Setting, path: str) -> Effort:
    """A paced stream takes most of a second of waiting, whatever it costs."""
    if path != "paced":
        return setting.effort
    return replace(setting.effort, seconds=min(setting.effort.seconds, 0.01), batches=min(setting.effort.batches, 3))


def blocking(setting: Setting, subject: str, *, path: str) -> float:
    url = f"{setting.server}/{path}/v1"
    effort = _effort(setting, path)
    if subject == TRANSPORT:
        from entrechat._http.blocking import SyncTransport

        transport = SyncTransport()
        request = request_of(url, lambda made: made.chat.completions.create(**CALL, stream=True))

        def discard() -> None:
            reply = transport.send(request)
            while reply.receive():
                pass

        seconds = cpu_each(repeated(discard), effort)
        transport.close()
        return seconds / CHUNKS * 1e6
    with client(subject, url) as made:

        def read() -> None:
            seen = 0
            for chunk in made.chat.completions.create(**CALL, stream=True):
                seen = _seen(chunk, seen)
            _checked(seen)

        return cpu_each(repeated(read), effort) / CHUNKS * 1e6


def asynchronous(setting: Setting, subject: str, *, path: str) -> float:
    url = f"{setting.server}/{path}/v1"
    effort = _effort(setting, path)
    with asyncio.Runner() as runner:
        if subject == TRANSPORT:
            from entrechat._http.aio import AsyncTransport

            transport = AsyncTransport()
            request = request_of(url, lambda made: made.chat.completions.create(**CALL, stream=True))

            async def discard() -> None:
                reply = await transport.send(request)
                while await reply.receive():
                    pass

            seconds = cpu_each_async(discard, 1, effort, runner)
            runner.run(transport.aclose())
            return seconds / CHUNKS * 1e6
        context = async_client(subject, url)
        made = runner.run(context.__aenter__())

        async def read() -> None:
            seen = 0
            async for chunk in await made.chat.completions.create(**CALL, stream=True):
                seen = _seen(chunk, seen)
            _checked(seen)

        seconds = cpu_each_async(read, 1, effort, runner)
        runner.run(context.__aexit__(None, None, None))
        return seconds / CHUNKS * 1e6


CASES = (
    Case("stream", "chunk of a stream, blocking", "µs", partial(blocking, path="burst"), (OPENAI, TRANSPORT), BARS),
    Case(
        "stream-async",
        "chunk of a stream, async",
        "µs",
        partial(asynchronous, path="burst"),
        (OPENAI, AIOHTTP, TRANSPORT),
        BARS,
    ),
    Case(
        "stream-paced",
        "chunk of a stream, one each ms, blocking",
        "µs",
        partial(blocking, path="paced"),
        (OPENAI, TRANSPORT),
        (),
    ),
    Case(
        "stream-paced-async",
        "chunk of a stream, one each ms, async",
        "µs",
        partial(asynchronous, path="paced"),
        (OPENAI, AIOHTTP, TRANSPORT),
        (),
    ),
)
