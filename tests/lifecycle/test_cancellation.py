"""A call that is cancelled closes its connection at once, whatever it was doing; and nothing else."""

from __future__ import annotations

import asyncio
import importlib.util
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import trustme

import entrechat
from entrechat import Limits, RetryConfig, Timeout
from tests.lifecycle.conftest import sockets
from tests.unit.http.peers import PATIENCE, Peer, Server, serving

SOON = 0.05
"""Seconds that the promise allows until the connection is closed. The best of a few tries is held to it: others use
this machine's cores as well."""
TRIES = 5


class Scene:
    """One phase of a call, on a server that gets the call there and notes when the client hangs up.

    `reached` is set when the call is in that phase; `closed` holds the times at which a connection ended.
    """

    def __init__(self, phase: str) -> None:
        self.phase = phase
        self.reached = threading.Event()
        self.left = threading.Event()
        self.closed: list[float] = []
        self.heal = False

    def script(self, peer: Peer) -> None:
        if self.heal:
            return self.serve(peer)
        if self.phase == "tls":
            self.reached.set()
        elif self.phase == "upload":
            peer.head()
            self.reached.set()
            self.left.wait(PATIENCE)
        else:
            peer.request()
            if self.phase == "retry":
                peer.answer(b"{}", "500 No")
            elif self.phase == "body":
                peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
            elif self.phase == "stream":
                peer.stream_head("Content-Type: text/event-stream\r\n")
                peer.chunk(b'data: {"id": "c", "choices": []}\n\n')
            self.reached.set()
        peer.hears_close()
        self.closed.append(time.monotonic())
        return None

    @staticmethod
    def serve(peer: Peer) -> None:
        while True:
            peer.request()
            peer.answer(b'{"data": []}')

    async def call(self, client: entrechat.AsyncOpenAI) -> None:
        if self.phase == "upload":
            await client.files.create(file=b"x" * 50_000_000, purpose="batch")
        elif self.phase == "stream":
            async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
                pass
        else:
            await client.models.list()

    async def arrived(self) -> None:
        """Wait until the call is where it should be."""
        for _ in range(2000):
            if self.reached.is_set():
                break
            await asyncio.sleep(0.002)
        assert self.reached.is_set()
        await asyncio.sleep(0.02)  # the client has what the server sent


@contextmanager
def black_hole() -> Iterator[int]:
    """A port where connecting never comes to an end: its queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        try:
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(listener.getsockname())
            time.sleep(0.05)
            yield listener.getsockname()[1]
        finally:
            for filler in fillers:
                filler.close()


async def cancel(work: Awaitable[Any], ready: Callable[[], Awaitable[None]]) -> float:
    task = asyncio.ensure_future(work)
    await ready()
    at = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert task.cancelled()
    return at


async def time_out(work: Awaitable[Any], ready: Callable[[], Awaitable[None]]) -> float:
    at = 0.0
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(None) as scope:

            async def later() -> None:
                nonlocal at
                await ready()
                at = time.monotonic()
                scope.reschedule(asyncio.get_running_loop().time())

            task = asyncio.ensure_future(later())
            await work
    await task
    assert not isinstance(caught.value, entrechat.APIError)  # the caller's own, not ours
    return at


async def leave_scope(work: Awaitable[Any], ready: Callable[[], Awaitable[None]]) -> float:
    import anyio

    at = 0.0
    async with anyio.create_task_group() as group:
        with anyio.CancelScope() as scope:

            async def later() -> None:
                nonlocal at
                await ready()
                at = time.monotonic()
                scope.cancel()

            group.start_soon(later)
            await work
        assert scope.cancelled_caught
    return at


WAYS: list[Any] = [
    pytest.param(cancel, "asyncio", id="task"),
    pytest.param(cancel, "uvloop", id="task-uvloop"),
    pytest.param(time_out, "asyncio", id="timeout"),
    pytest.param(leave_scope, "asyncio", id="anyio"),
]
PHASES = ["resolve", "connect", "tls", "upload", "headers", "body", "stream", "retry", "pool"]


def runner_of(loop: str) -> asyncio.Runner:
    if loop == "uvloop":
        uvloop = pytest.importorskip("uvloop")
        return asyncio.Runner(loop_factory=uvloop.new_event_loop)
    return asyncio.Runner()


@pytest.mark.parametrize(("way", "loop"), WAYS)
@pytest.mark.parametrize("phase", PHASES)
def test_cancelling_closes_the_connection(
    phase: str, way: Any, loop: str, monkeypatch: pytest.MonkeyPatch, nothing_left: None
) -> None:
    if way is leave_scope and importlib.util.find_spec("anyio") is None:
        pytest.skip("needs anyio")
    with runner_of(loop) as runner:
        delays = []
        for _ in range(TRIES):
            delays.append(runner.run(one(phase, way, monkeypatch)))
            runner.run(asyncio.sleep(0.001))  # what closed clients leave to the loop is done
            assert not asyncio.all_tasks(runner.get_loop())
            if delays[-1] < SOON:
                break
        assert min(delays) < SOON, delays


async def one(phase: str, way: Any, monkeypatch: pytest.MonkeyPatch) -> float:
    """Cancel one call in `phase`; the seconds until its connection was closed."""
    if phase == "resolve":
        return await in_look_up(way, monkeypatch)
    if phase == "connect":
        return await in_connecting(way)
    if phase == "pool":
        return await in_queue(way)
    scene = Scene(phase)
    with serving(scene.script) as server:
        async with client_of(server, phase) as client:
            at = await way(scene.call(client), scene.arrived)
            gone = time.monotonic()
            scene.left.set()
            if phase != "retry":
                assert all(when >= at for when in scene.closed), "it had ended before"
            if phase == "retry":  # it waits with its connection at rest, which is not closed
                assert client.pool_stats()["idle"] == 1
                return gone - at
            while not scene.closed:
                await asyncio.sleep(0.001)
                assert time.monotonic() - at < PATIENCE
            assert client.pool_stats()["open"] == 0
            if phase != "tls":
                scene.heal = True
                await client.models.list()  # the client is none the worse for it
    return scene.closed[0] - at


class client_of:
    """A client on a server of one of the scenes."""

    def __init__(self, server: Server, phase: str, **settings: Any) -> None:
        scheme = "https" if phase == "tls" else "http"
        self.client = entrechat.AsyncOpenAI(
            api_key="k",
            base_url=f"{scheme}://127.0.0.1:{server.origin.port}/v1",
            max_retries=RetryConfig(3, interval=30, max_wait=30),
            timeout=Timeout(60),
            **settings,
        )

    async def __aenter__(self) -> entrechat.AsyncOpenAI:
        return self.client

    async def __aexit__(self, *exc: object) -> None:
        await self.client.close()


async def in_look_up(way: Any, monkeypatch: pytest.MonkeyPatch) -> float:
    asked, go_on = threading.Event(), threading.Event()

    def look_up(*args: Any, **kwargs: Any) -> Any:
        asked.set()
        go_on.wait(PATIENCE)
        raise socket.gaierror(-2, "no")

    async def ready() -> None:
        while not asked.is_set():
            await asyncio.sleep(0.002)

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", look_up)
        async with entrechat.AsyncOpenAI(api_key="k", base_url="http://slow.localhost/v1") as client:
            at = await way(client.models.list(), ready)
            gone = time.monotonic()
            assert client.pool_stats()["open"] == 0
        go_on.set()
        await asyncio.sleep(0.02)
    return gone - at


async def in_connecting(way: Any) -> float:
    with black_hole() as port:
        before = sockets()

        async def ready() -> None:
            while len(sockets() - before) < 1:
                await asyncio.sleep(0.002)

        async with entrechat.AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}/v1", timeout=Timeout(60)) as client:

            async def call() -> None:
                await client.models.list()

            at = await way(call(), ready)
            while sockets() - before:
                await asyncio.sleep(0.001)
                assert time.monotonic() - at < PATIENCE
            assert client.pool_stats()["open"] == 0
            return time.monotonic() - at


async def in_queue(way: Any) -> float:
    scene = Scene("headers")
    with serving(scene.script) as server:
        async with client_of(server, "pool", limits=Limits(max_connections=1)) as client:
            first = asyncio.ensure_future(client.models.list())
            await scene.arrived()

            async def ready() -> None:
                while client.pool_stats()["waiting"] == 0:
                    await asyncio.sleep(0.001)

            at = await way(call_list(client), ready)
            gone = time.monotonic()
            stats = client.pool_stats()
            assert (stats["waiting"], stats["open"]) == (0, 1)
            assert not scene.closed  # the one that has the connection keeps it
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            scene.heal = True
            await client.models.list()
    return gone - at


async def call_list(client: entrechat.AsyncOpenAI) -> None:
    await client.models.list()


def test_cancelling_in_a_tls_stream(nothing_left: None, runner: asyncio.Runner) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ours = ssl.create_default_context()
    authority.configure_trust(ours)
    scene = Scene("stream")

    async def main(server: Server) -> float:
        async with entrechat.AsyncOpenAI(
            api_key="k", base_url=f"https://127.0.0.1:{server.origin.port}/v1", tls=ours, http_version="1.1"
        ) as client:
            at = await cancel(scene.call(client), scene.arrived)
            while not scene.closed:
                await asyncio.sleep(0.001)
            return scene.closed[0] - at

    with serving(scene.script, tls=context) as server:
        assert runner.run(main(server)) < PATIENCE / 10


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_handshake_that_was_cut_off_does_not_stand_in_the_way_of_the_next(loop: str, nothing_left: None) -> None:
    """What is kept of a TLS connection, to take up its session, may be one that was never made."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    settings = entrechat.TLSSettings(ca_data=authority.cert_pem.bytes().decode())
    scene = Scene("tls")

    async def main(mute: Server, good: Server) -> None:
        async with client_of(mute, "tls", tls=settings) as client:
            for _ in range(2):
                await cancel(client.models.list(), scene.arrived)
            base = f"https://127.0.0.1:{good.origin.port}/v1"
            for _ in range(3):
                await client.with_options(base_url=base, max_retries=0).models.list()

    with serving(scene.script) as mute, serving(scene.serve, tls=context) as good, runner_of(loop) as runner:
        runner.run(main(mute, good))


def test_many_cancelled_at_once_leave_nothing(nothing_left: None, runner: asyncio.Runner) -> None:
    hung_up: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b'data: {"id": "c", "choices": []}\n\n')
        peer.hears_close()
        hung_up.append(time.monotonic())

    async def main(server: Server) -> None:
        async with client_of(server, "stream") as client:

            async def stream() -> None:
                async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
                    pass

            tasks = [asyncio.ensure_future(stream()) for _ in range(100)]
            while client.pool_stats()["in_use"] < 100:
                await asyncio.sleep(0.005)
            for number, task in enumerate(tasks):
                task.cancel()
                if number % 10 == 0:
                    await asyncio.sleep(0)
            await asyncio.gather(*tasks, return_exceptions=True)
            assert all(task.cancelled() for task in tasks)
            while client.pool_stats()["open"]:
                await asyncio.sleep(0.005)

    with serving(script) as server:
        runner.run(main(server))
    assert len(hung_up) <= 100


def test_cancelling_a_helper_task_of_a_group(runner: asyncio.Runner, nothing_left: None) -> None:
    """One of several fails: a TaskGroup cancels the others, and gives the one error."""
    scene = Scene("headers")

    async def fail() -> None:
        await scene.arrived()
        raise ValueError("mine")

    async def main(server: Server) -> None:
        async with client_of(server, "headers") as client:
            with pytest.raises(BaseExceptionGroup) as caught:
                async with asyncio.TaskGroup() as group:
                    for _ in range(5):
                        group.create_task(call_list(client))
                    group.create_task(fail())
            assert [type(error) for error in caught.value.exceptions] == [ValueError]
            await asyncio.sleep(0.01)
            assert client.pool_stats()["open"] == 0

    with serving(scene.script) as server:
        runner.run(main(server))


def test_an_upload_is_told_of_it(runner: asyncio.Runner, nothing_left: None) -> None:
    """The source of an upload that is cancelled is closed."""
    ended: list[str] = []
    scene = Scene("upload")

    async def source() -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"x" * 1_000_000
        finally:
            ended.append("closed")

    async def main(server: Server) -> None:
        async with client_of(server, "upload") as client:
            await cancel(client.files.create(file=("f", source()), purpose="batch"), scene.arrived)
            scene.left.set()
            await asyncio.sleep(0.01)
            assert ended == ["closed"]

    with serving(scene.script) as server:
        runner.run(main(server))
