"""Who stops waiting is gone at once: a cancelled task, a stream closed elsewhere, a client closed under its calls."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

import entrechat
from entrechat.testing import FaultServer

from .conftest import nothing_left, patient
from .test_matrix import MESSAGES, PAYLOAD

PROMPT = 0.05 + 0.5  # 50 ms, and what a loaded machine takes

WAITS = [
    "blackhole",
    "stall after=connect",
    "stall",
    "stall after=headers:10",
    "stall after=headers",
    "stall after=event:2",
    "endless comments every=0.001",
    "drip every=0.001",
    "429 retry-after=60",
    "stall after=upload:10",
]


async def use(client: Any, script: str) -> None:
    if "upload" in script:
        await client.files.create(file=("a", PAYLOAD), purpose="batch")
    else:
        async for _ in await client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            pass


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("script", WAITS)
def test_a_cancelled_task_hangs_up(
    script: str, tls: bool, runner: asyncio.Runner, server_tls: Callable[[], ssl.SSLContext], ca_file: str
) -> None:
    with nothing_left(runner):
        with FaultServer(script, tls=server_tls() if tls else None, http2=False) as server, patient(server):

            async def leave() -> None:
                settings = entrechat.TLSSettings(ca_file=ca_file) if tls else None
                async with entrechat.AsyncOpenAI(api_key="k", base_url=server.base_url, timeout=120, tls=settings) as client:
                    task = asyncio.create_task(use(client, script))
                    await asyncio.sleep(0.15)
                    assert not task.done()
                    start = time.monotonic()
                    task.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await task
                    assert time.monotonic() - start < PROMPT
                    await asyncio.sleep(0)
                    if "429" not in script:
                        assert await asyncio.to_thread(server.settled, 0, PROMPT), server.open
                    stats = client._shared.driver.transport.stats()
                    assert stats["in_use"] == 0

            runner.run(leave())
            runner.run(runner.get_loop().shutdown_default_executor())
            assert len(server.calls) <= 1


@pytest.mark.parametrize("script", [wait for wait in WAITS if wait not in ("blackhole", "429 retry-after=60")])
def test_a_client_closed_elsewhere_ends_its_calls(script: str, runner: asyncio.Runner) -> None:
    with nothing_left(runner), FaultServer(script) as server, patient(server):
        client = entrechat.OpenAI(api_key="k", base_url=server.base_url, timeout=120)
        thread = threading.Timer(0.15, client.close)
        thread.start()
        start = time.monotonic()
        with pytest.raises(entrechat.APIError):
            if "upload" in script:
                client.files.create(file=("a", PAYLOAD), purpose="batch")
            else:
                for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
                    pass
        thread.join()
        assert time.monotonic() - start < 0.15 + PROMPT
        assert server.settled(0, PROMPT)
        assert len(server.calls) <= 1


def test_a_stream_closed_elsewhere_is_over(runner: asyncio.Runner) -> None:
    with nothing_left(runner), FaultServer("stall after=event:2") as server, patient(server):
        with entrechat.OpenAI(api_key="k", base_url=server.base_url, timeout=120) as client:
            stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            thread = threading.Timer(0.15, stream.close)
            thread.start()
            assert len(list(stream)) == 2
            thread.join()
            assert server.settled(0, PROMPT)


def test_a_stream_that_is_forgotten_hangs_up(runner: asyncio.Runner) -> None:
    with nothing_left(runner), FaultServer("stall after=event:2") as server, patient(server):
        with entrechat.OpenAI(api_key="k", base_url=server.base_url, timeout=120) as client:
            stream: Any = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            next(stream)
            del stream
            assert server.settled(0, PROMPT)

    async def forget(server: FaultServer) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=server.base_url, timeout=120) as client:
            stream: Any = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
            await anext(stream)
            del stream
            await asyncio.sleep(0.05)
            assert server.settled(0, PROMPT)

    with nothing_left(runner), FaultServer("stall after=event:2") as server, patient(server):
        runner.run(forget(server))
