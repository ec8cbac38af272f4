"""Connections as a client's user sees them: reused, replaced in time, bounded, handed out in turn, and counted."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from typing import Any

import pytest

import entrechat
from entrechat import Limits
from entrechat._core.http import Origin
from entrechat._http.pool import Pool
from tests.conftest import MakeClient
from tests.support.recording import RecordingServer
from tests.unit.http.peers import Peer, serving

KEYS = {"open", "idle", "in_use", "waiting", "opened"}


def url(server: Any) -> str:
    return f"http://127.0.0.1:{server.origin.port}/v1"


# counting


def test_stats(make_client: MakeClient, server: RecordingServer) -> None:
    client = make_client()
    before = client.pool_stats()
    assert before.keys() >= KEYS
    assert set(before.values()) == {0}
    client.run(client.models.list)
    after = client.pool_stats()
    assert after.keys() == before.keys()
    assert {name: after[name] for name in KEYS} == {"open": 1, "idle": 1, "in_use": 0, "waiting": 0, "opened": 1}
    assert client.with_options(timeout=3).pool_stats() == after
    client.close()
    assert set(client.pool_stats().values()) == {0}


def test_a_transport_that_counts_nothing(make_client: MakeClient) -> None:
    class Own:
        def send(self, request: Any) -> Any:
            raise NotImplementedError

        def close(self) -> None: ...

        async def aclose(self) -> None: ...

    assert set(make_client(http_client=Own()).pool_stats().values()) == {0}


# stale connections


def test_a_connection_that_ended_while_idle_is_found_before_use(make_client: MakeClient) -> None:
    """The server saw each request once: none was lost on the dead connection."""
    seen: list[int] = []

    def script(peer: Peer) -> None:
        peer.request()
        seen.append(peer.number)
        peer.answer(b'{"data": []}')
        peer.close()

    with serving(script) as server:
        client = make_client(base_url=url(server))
        for _ in range(5):
            client.run(client.models.list)
            time.sleep(0.03)
    assert seen == [1, 2, 3, 4, 5]


def test_one_that_dies_under_a_request_is_made_up_for_once(make_client: MakeClient) -> None:
    """Free of charge: with no retries allowed, and no attempt counted."""
    seen: list[str] = []

    def script(peer: Peer) -> None:
        while True:
            seen.append(peer.request().line)
            if peer.number == 1 and len(seen) == 2:
                return
            peer.answer(b'{"data": []}')

    with serving(script) as server:
        client = make_client(base_url=url(server), max_retries=0)
        client.run(client.models.list)
        client.run(client.models.list)
        assert len(seen) == 3
        assert client.real._shared.budget.spent == 0


def test_once_only(make_client: MakeClient) -> None:
    """A server that hangs up on every request does so twice and no more."""
    seen: list[int] = []

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            seen.append(peer.number)
            if len(seen) > 1:
                return
            peer.answer(b'{"data": []}')

    with serving(script) as server:
        client = make_client(base_url=url(server), max_retries=0)
        client.run(client.models.list)
        with pytest.raises(entrechat.APIConnectionError) as caught:
            client.run(client.models.list)
        assert len(caught.value.attempts) == 1
    assert seen == [1, 1, 2]


def test_many_that_ended_while_idle(make_client: MakeClient) -> None:
    """All of a pool's connections die at once, as when a server restarts: no call fails."""

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            time.sleep(0.01)
            peer.answer(b'{"data": []}')

    with serving(script) as server:
        client = make_client(base_url=url(server), max_retries=0)

        def together() -> None:
            if client.colour == "sync":
                errors: list[BaseException] = []
                barrier = threading.Barrier(30)

                def work() -> None:
                    try:
                        barrier.wait(10)
                        client.models.list()
                    except BaseException as error:
                        errors.append(error)

                threads = [threading.Thread(target=work) for _ in range(30)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(20)
                assert not errors
            else:

                async def main() -> None:
                    async def one() -> None:
                        await client.models.list()

                    await asyncio.gather(*(one() for _ in range(30)))

                client.runner.run(main())

        for _ in range(3):
            together()
            assert client.pool_stats()["open"] > 1
            for sock in list(server._open):
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


# limits


def test_no_more_connections_than_allowed(runner: asyncio.Runner) -> None:
    most = [0, 0]
    lock = threading.Lock()

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            with lock:
                most[0] += 1
                most[1] = max(most)
            time.sleep(0.005)
            with lock:
                most[0] -= 1
            peer.answer(b'{"data": []}')

    async def main(server: Any) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=url(server), limits=Limits(max_connections=3)) as client:

            async def one() -> None:
                await client.models.list()

            tasks = [asyncio.ensure_future(one()) for _ in range(40)]
            await asyncio.sleep(0.02)
            assert client.pool_stats()["open"] <= 3
            assert client.pool_stats()["waiting"] > 0
            await asyncio.gather(*tasks)
            assert client.pool_stats()["opened"] == 3

    with serving(script) as server:
        runner.run(main(server))
        assert server.accepted == 3
    assert most[1] <= 3


def test_no_more_idle_ones_than_allowed(monkeypatch: pytest.MonkeyPatch, make_client: MakeClient) -> None:
    from entrechat._http import pool

    monkeypatch.setattr(pool, "SETTLING", 0.0)

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            time.sleep(0.05)
            peer.answer(b'{"data": []}')

    with serving(script) as server:
        client = make_client(base_url=url(server), limits=Limits(max_keepalive=2))
        if client.colour == "sync":
            threads = [threading.Thread(target=client.models.list) for _ in range(10)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        else:

            async def main() -> None:
                async def one() -> None:
                    await client.models.list()

                await asyncio.gather(*(one() for _ in range(10)))

            client.runner.run(main())
        client.run(client.models.list)
        assert client.pool_stats()["idle"] <= 3
        assert client.pool_stats()["open"] <= 3


# fairness


def test_turns_are_taken_in_order(runner: asyncio.Runner) -> None:
    order: list[str] = []

    def script(peer: Peer) -> None:
        while True:
            order.append(peer.request().line.split()[1].rpartition("/")[2])
            time.sleep(0.002)
            peer.answer(b'{"id": "m"}')

    async def main(server: Any) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=url(server), limits=Limits(max_connections=1)) as client:
            await asyncio.gather(*(client.models.retrieve(f"{number:02}") for number in range(30)))

    with serving(script) as server:
        runner.run(main(server))
    assert order == sorted(order)


def test_newcomers_do_not_overtake_those_who_wait(runner: asyncio.Runner) -> None:
    """A task that asks again at once does not keep the one connection from another."""
    order: list[str] = []

    def script(peer: Peer) -> None:
        while True:
            order.append(peer.request().line.split()[1].rpartition("/")[2])
            peer.answer(b'{"id": "m"}')

    async def main(server: Any) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=url(server), limits=Limits(max_connections=1)) as client:

            async def often(name: str) -> None:
                for _ in range(20):
                    await client.models.retrieve(name)

            await asyncio.gather(often("a"), often("b"))

    with serving(script) as server:
        runner.run(main(server))
    assert all(order[at] != order[at + 1] for at in range(len(order) - 1)), order


def test_threads_take_turns_too() -> None:
    order: list[str] = []

    def script(peer: Peer) -> None:
        while True:
            order.append(peer.request().line.split()[1].rpartition("/")[2])
            time.sleep(0.01)
            peer.answer(b'{"id": "m"}')

    with (
        serving(script) as server,
        entrechat.OpenAI(api_key="k", base_url=url(server), limits=Limits(max_connections=1)) as client,
    ):
        threads = []
        for number in range(10):
            threads.append(threading.Thread(target=client.models.retrieve, args=(f"{number}",)))
            threads[-1].start()
            while client.pool_stats()["waiting"] + len(order) < number:
                time.sleep(0.001)
        for thread in threads:
            thread.join(10)
    assert order == sorted(order)


# no work that grows with the number of those in flight


def test_the_pool_does_the_same_work_for_many_as_for_few() -> None:
    """Counted, not timed: what a turn looks at is bounded, however many wait or idle."""

    class Conn:
        looked_at = 0

        def __init__(self, site: Any) -> None:
            self.site = site
            self.idle_since = 0.0

        def __eq__(self, other: object) -> bool:
            Conn.looked_at += 1
            return self is other

        __hash__ = object.__hash__

    def work(count: int) -> int:
        pool: Any = Pool(Limits(max_connections=count))
        site = pool.site(Origin("http", "h", 80))
        conns = []
        for _ in range(count):
            assert pool.reserve()
            conns.append(Conn(site))
        waiters = [pool.wait(site, None) for _ in range(count)]
        Conn.looked_at = 0
        for number, conn in enumerate(conns):
            assert pool.give_back(conn, 0.0) is waiters[number]
        for conn in conns:
            assert pool.give_back(conn, 0.0) is None
        for _ in range(count):
            pool.give_back(pool.take(site, 0.0), 0.0)
        return Conn.looked_at

    assert work(4096) == work(64) == 0
