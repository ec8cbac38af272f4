"""What a time limit covers, beyond the faults of `tests/chaos`: retries, pauses, names, all of a stream."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import entrechat
from entrechat import RetryConfig, Timeout
from entrechat._http import lookup
from entrechat.testing import FaultServer
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake
from tests.unit.http.peers import Peer, serving

LATE = 0.2
"""What a time-out may be late by."""
SLACK = 0.5
"""Beyond that: a machine whose cores are taken by other tests wakes nobody in time."""
CHAT: Any = {"model": "m", "messages": [], "stream": True}


@contextmanager
def within(seconds: float) -> Iterator[None]:
    start = time.monotonic()
    yield
    took = time.monotonic() - start
    assert seconds - 0.02 <= took <= seconds + LATE + SLACK, took


# over retries


@pytest.mark.parametrize("header", ["retry-after", "retry-after-ms"])
def test_a_retry_after_beyond_the_limit_is_not_waited_for(fake: MakeFake, clock: FakeClock, header: str) -> None:
    client, transport = fake(Said.error(429, {header: "5" if header == "retry-after" else "5000"}), timeout=2.0)
    with pytest.raises(entrechat.RateLimitError, match="would have outlasted the timeout"):
        client.run(client.models.list)
    assert (len(transport.requests), clock.sleeps) == (1, [])


def test_a_retry_after_within_it_is(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(Said.error(429, {"retry-after": "1.5"}), Said.json({"data": []}), timeout=2.0)
    client.run(client.models.list)
    assert clock.sleeps == [1.5]
    assert transport.requests[0].deadline == transport.requests[1].deadline == clock.start + 2


@pytest.mark.parametrize("script", ["close", "503", "429", "reset after=headers:5"])
def test_many_quick_failures_end_with_the_limit(make_client: MakeClient, script: str) -> None:
    with FaultServer(script) as server:
        retries = RetryConfig(10_000, interval=0.03, backoff_factor=1)
        client = make_client(base_url=server.base_url, timeout=0.4, max_retries=retries)
        start = time.monotonic()
        with pytest.raises(entrechat.APIError) as caught:
            client.run(client.models.list)
        assert time.monotonic() - start < 0.4 + LATE + SLACK
        assert len(caught.value.attempts) > 2


# over a stream


def test_the_total_ends_a_healthy_stream(make_client: MakeClient) -> None:
    with FaultServer("endless events after=event:1 every=0.02") as server:
        client = make_client(base_url=server.base_url, timeout=0.4)
        with within(0.4), pytest.raises(entrechat.APITimeoutError, match="timeout total") as caught:
            client.collect(client.chat.completions.create, **CHAT)
        assert caught.value.phase == "body"


def test_without_a_total_a_healthy_stream_goes_on(make_client: MakeClient) -> None:
    with FaultServer("endless events after=event:1 every=0.02") as server:
        client = make_client(base_url=server.base_url, timeout=Timeout(first_event=0.3, between_events=0.3))
        start = time.monotonic()
        assert len(client.collect(client.chat.completions.create, **CHAT, limit=30)) == 30
        assert time.monotonic() - start > 0.4


def pausing(peer: Peer) -> None:
    """Three events, and a silence longer than `between_events` after the second."""
    peer.request()
    peer.stream_head("Content-Type: text/event-stream\r\n")
    for number in range(3):
        peer.chunk(b'data: {"id": "c%d", "choices": []}\n\n' % number)
        if number == 1:
            time.sleep(0.6)
    peer.chunk(b"data: [DONE]\n\n")
    peer.chunk(b"")


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_pause_of_the_consumer_does_not_count(make_client: MakeClient, at: int) -> None:
    """The server falls silent only while the consumer does something else: that is nobody's fault."""
    with serving(pausing) as server:
        url = f"http://127.0.0.1:{server.origin.port}/v1"
        client = make_client(base_url=url, timeout=Timeout(first_event=0.25, between_events=0.25))
        got: list[Any] = []
        if client.colour == "sync":
            stream = client.chat.completions.create(**CHAT)
            for number in range(4):
                if number == at:
                    time.sleep(0.7)
                if (event := next(stream, None)) is not None:
                    got.append(event)
        else:

            async def main() -> None:
                stream = await client.chat.completions.create(**CHAT)
                for number in range(4):
                    if number == at:
                        await asyncio.sleep(0.7)
                    if (event := await anext(stream, None)) is not None:
                        got.append(event)

            client.runner.run(main())
        assert [event.id for event in got] == ["c0", "c1", "c2"]


def test_the_servers_pause_does(make_client: MakeClient) -> None:
    with serving(pausing) as server:
        url = f"http://127.0.0.1:{server.origin.port}/v1"
        client = make_client(base_url=url, timeout=Timeout(between_events=0.25))
        with within(0.25), pytest.raises(entrechat.APITimeoutError, match="timeout between_events"):
            client.collect(client.chat.completions.create, **CHAT)


def test_a_body_received_piece_by_piece_keeps_to_it_too(make_client: MakeClient) -> None:
    with FaultServer("drip after=headers every=0.02") as server:
        client = make_client(base_url=server.base_url, timeout=0.3)

        def read(response: Any) -> Any:
            return response.read()

        with within(0.3), pytest.raises(entrechat.APITimeoutError, match="timeout total"):
            client.within(client.chat.completions.with_streaming_response.create, read, model="m", messages=[])


# names


class Resolver:
    """A name service that hangs."""

    def __init__(self) -> None:
        self.asked = 0
        self.go_on = threading.Event()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.asked += 1
        self.go_on.wait(10)
        raise socket.gaierror(-3, "Temporary failure in name resolution")


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    made = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", made)
    yield made
    made.go_on.set()
    for _ in range(1000):
        if not lookup._under_way:
            break
        time.sleep(0.005)
    assert not lookup._under_way


@pytest.mark.parametrize("timeout", [0.3, Timeout(connect=0.3)], ids=["total", "connect"])
def test_a_name_service_that_hangs(make_client: MakeClient, resolver: Resolver, timeout: Any) -> None:
    client = make_client(base_url="http://slow.localhost/v1", timeout=timeout)
    with within(0.3), pytest.raises(entrechat.APITimeoutError) as caught:
        client.run(client.models.list)
    assert caught.value.phase in ("resolve", "connect")
    assert resolver.asked == 1
    assert client.pool_stats()["open"] == 0


def test_many_calls_hang_on_one_look_up(resolver: Resolver) -> None:
    before = threading.active_count()
    errors: list[Any] = []

    def call() -> None:
        with entrechat.OpenAI(api_key="k", base_url="http://slow.localhost/v1", timeout=0.3, max_retries=0) as client:
            try:
                client.models.list()
            except entrechat.APITimeoutError as error:
                errors.append(error)

    threads = [threading.Thread(target=call) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert len(errors) == 20
    assert resolver.asked == 1
    assert threading.active_count() == before


def test_the_end_of_a_loop_does_not_wait_for_the_name_service(resolver: Resolver) -> None:
    async def main() -> None:
        async with entrechat.AsyncOpenAI(
            api_key="k", base_url="http://slow.localhost/v1", timeout=0.2, max_retries=0
        ) as client:
            await client.models.list()

    with within(0.2), pytest.raises(entrechat.APITimeoutError):
        asyncio.run(main())


def test_a_name_that_is_found_late_serves_all_who_wait(make_client: MakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("*: ok") as server:
        port = server.base_url.rsplit(":", 1)[1].split("/")[0]
        real = socket.getaddrinfo

        def slowly(host: Any, *args: Any, **kwargs: Any) -> Any:
            time.sleep(0.1)
            return real("127.0.0.1", *args, **kwargs)

        monkeypatch.setattr(socket, "getaddrinfo", slowly)
        client = make_client(base_url=f"http://slow.localhost:{port}/v1", timeout=5)
        client.run(client.models.list)
        if client.colour == "async":

            async def two() -> None:
                await asyncio.gather(*(client.real.with_options(timeout=4).models.list() for _ in range(2)))

            client.runner.run(two())
        assert client.pool_stats()["open"] >= 1


# waiting for a connection


def test_waiting_for_a_connection_is_bounded(make_client: MakeClient) -> None:
    with FaultServer("endless events after=event:1 every=0.05") as server:
        limits = entrechat.Limits(max_connections=1)
        client = make_client(base_url=server.base_url, limits=limits, timeout=Timeout(pool=0.2))
        stream = client.run(client.chat.completions.create, **CHAT)
        with within(0.2), pytest.raises(entrechat.APITimeoutError, match="timeout pool") as caught:
            client.run(client.models.list)
        assert caught.value.phase == "pool"
        assert client.pool_stats()["waiting"] == 0
        client.run(stream.close)
