"""Many calls at once: what each of them keeps alive, and how they wait for each other."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import weakref
from contextlib import suppress
from typing import Any

import pytest

import entrechat
from entrechat import Limits, Timeout
from entrechat._http.apool import LoopPool
from entrechat.testing import FaultServer
from tests.conftest import MakeClient
from tests.unit.http.peers import Peer, serving

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Say this is a test"}]}
COUNT = 200


@pytest.mark.parametrize(("connections", "most"), [(COUNT + 1, 40), (1, 17)])
def test_what_a_call_in_flight_leaves_to_the_garbage_collector(runner: asyncio.Runner, connections: int, most: int) -> None:
    """The collector walks all of it again and again: with thousands of calls that is most of what they cost.

    Counted are the containers of a call with its task and, in the first case, its connection.
    """

    async def main() -> float:
        with socket.create_server(("127.0.0.1", 0), backlog=COUNT + 1) as server:  # which never answers
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            async with entrechat.AsyncOpenAI(api_key="k", base_url=url, limits=Limits(max_connections=connections)) as client:
                calls = [asyncio.ensure_future(client.chat.completions.create(**CHAT))]
                await settled(client, 1, connections)
                gc.collect()
                before = len(gc.get_objects())
                calls += [asyncio.ensure_future(client.chat.completions.create(**CHAT)) for _ in range(COUNT)]
                await settled(client, COUNT + 1, connections)
                gc.collect()
                each = (len(gc.get_objects()) - before) / COUNT
                for call in calls:
                    call.cancel()
                for call in calls:
                    with suppress(asyncio.CancelledError):
                        await call
                return each

    assert runner.run(main()) <= most


async def settled(client: entrechat.AsyncOpenAI, calls: int, connections: int) -> None:
    """All of them wait for the server, or for a connection."""
    wanted = min(calls, connections)
    while (stats := client.pool_stats())["waiting"] + stats["in_use"] < calls or stats["open"] < wanted:
        await asyncio.sleep(0.005)
    for _ in range(5):  # connections that were counted when they were begun
        await asyncio.sleep(0.01)


def test_each_waits_for_a_connection_as_long_as_it_says(runner: asyncio.Runner) -> None:
    """One timer serves them all; those that may wait for longer get their turn."""

    async def one(client: entrechat.AsyncOpenAI, pool: float) -> str:
        try:
            await client.with_options(timeout=Timeout(pool=pool)).models.list()
        except entrechat.APITimeoutError as error:
            assert f"within {pool:g} s" in str(error)
            return "late"
        return "answered"

    async def main() -> None:
        with FaultServer("2: stall") as server:
            limits = Limits(max_connections=1)
            async with entrechat.AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=0, limits=limits) as client:
                await client.models.list()
                holder = asyncio.ensure_future(client.chat.completions.create(**CHAT))
                await asyncio.sleep(0)
                patient = asyncio.ensure_future(one(client, 60))
                hasty = [asyncio.ensure_future(one(client, pool)) for pool in (0.2, 0.05, 0.1, 0.05)]
                assert await asyncio.gather(*hasty) == ["late"] * 4
                assert client.pool_stats()["waiting"] == 1
                holder.cancel()
                assert await patient == "answered"

    runner.run(main())


def test_a_timer_keeps_no_pool(runner: asyncio.Runner) -> None:
    """A client that was dropped is gone, though its calls might have waited for much longer."""

    async def use(base_url: str) -> weakref.ref[LoopPool]:
        client = entrechat.AsyncOpenAI(api_key="k", base_url=base_url, limits=Limits(max_connections=1))
        calls = [asyncio.ensure_future(client.models.list()) for _ in range(3)]
        while client.pool_stats()["waiting"] < 2:
            await asyncio.sleep(0.005)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        return weakref.ref(client._shared.driver.transport._pools[asyncio.get_running_loop()])

    async def main() -> None:
        with FaultServer("stall") as server:
            pool = await use(server.base_url)
            gc.collect()
            assert pool() is None

    runner.run(main())


def test_a_refusal_without_end_is_cut(make_client: MakeClient) -> None:
    """A streamed request's: nobody waits for it to be through, and the connection is closed."""
    hung_up = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
        with suppress(OSError):
            while True:
                peer.chunk(b"no, " * 25_000)
        hung_up.set()

    with serving(script) as server:
        client = make_client(base_url=f"http://127.0.0.1:{server.origin.port}/v1")
        with pytest.raises(entrechat.BadRequestError) as caught:
            client.run(client.chat.completions.create, **CHAT, stream=True)
        assert len(caught.value.response.content) == 1 << 20
        assert caught.value.response.content.startswith(b"no, no, ")
        if client.colour == "async":
            client.run(asyncio.sleep, 0)
        assert hung_up.wait(10)
        assert client.pool_stats()["open"] == 0
