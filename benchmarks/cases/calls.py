"""A small chat completion: CPU time of the client for each call."""

from __future__ import annotations

import asyncio
from functools import partial

from ..case import AIOHTTP, OPENAI, TRANSPORT, Bar, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import CALL
from ..subjects import async_client, client, cpu_each_async, request_of

BARS = (Bar(OPENAI, 1 / 20), Bar(TRANSPORT, 1.5))


def blocking(setting: Setting, subject: str) -> float:
    url = f"{setting.server}/v1"
    if subject == TRANSPORT:
        from entrechat._http.blocking import SyncTransport

        transport = SyncTransport()
        request = request_of(url, lambda made: made.chat.completions.create(**CALL))
        seconds = cpu_each(repeated(lambda: transport.send(request)), setting.effort)
        transport.close()
        return seconds * 1e6
    with client(subject, url) as made:
        return cpu_each(repeated(lambda: made.chat.completions.create(**CALL).choices[0].message.content), setting.effort) * 1e6


def asynchronous(setting: Setting, subject: str, *, in_flight: int) -> float:
    url = f"{setting.server}/v1"
    with asyncio.Runner() as runner:
        if subject == TRANSPORT:
            from entrechat._http.aio import AsyncTransport

            transport = AsyncTransport()
            request = request_of(url, lambda made: made.chat.completions.create(**CALL))
            seconds = cpu_each_async(lambda: transport.send(request), in_flight, setting.effort, runner)
            runner.run(transport.aclose())
            return seconds * 1e6
        context = async_client(subject, url)
        made = runner.run(context.__aenter__())
        seconds = cpu_each_async(lambda: made.chat.completions.create(**CALL), in_flight, setting.effort, runner)
        runner.run(context.__aexit__(None, None, None))
        return seconds * 1e6


CASES = (
    Case("call", "small call, blocking", "µs", blocking, (OPENAI, TRANSPORT), BARS),
    *(
        Case(
            f"call-async-{count}",
            f"small call, async, {count} in flight",
            "µs",
            partial(asynchronous, in_flight=count),
            (OPENAI, AIOHTTP, TRANSPORT),
            BARS,
        )
        for count in (1, 64, 512)
    ),
)
