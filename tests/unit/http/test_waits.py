"""Time-outs, cancellation, uploads: what happens while one side waits for the other."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from entrechat._core.http import Timeout, TransportError, TransportTimeout
from entrechat._http.aio import AsyncTransport

from .peers import PATIENCE, Chunks, Peer, Wire, request, serving

SHORT = 0.05


def test_slow_headers(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        assert peer.hears_close() < 2

    with serving(script) as server:
        start = time.monotonic()
        with pytest.raises(TransportTimeout, match=r"no answer within 0.05 s of the request \(timeout first_event\)") as caught:
            wire.send(request(server.origin, timeout=Timeout(read=SHORT)))
        assert SHORT <= time.monotonic() - start < 2
        error = caught.value
        assert (error.phase, error.setting, error.sent, error.answered) == ("headers", "first_event", True, False)
        wire.pause(0.01)
        assert wire.stats()["open"] == 0


def test_a_gap_in_the_body(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
        peer.hears_close()

    with serving(script) as server:
        with pytest.raises(
            TransportTimeout, match=r"nothing more of the answer for 0.05 s \(timeout between_events\)"
        ) as caught:
            wire.send(request(server.origin, timeout=Timeout(between_events=SHORT)))
        assert (caught.value.phase, caught.value.setting, caught.value.answered) == ("body", "between_events", True)


def test_a_slow_but_steady_body_is_no_gap(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            time.sleep(0.06)
            peer.send(b"x")

    with serving(script) as server:
        assert wire.send(request(server.origin, timeout=Timeout(read=0.3))).content == b"x" * 8


def test_a_gap_in_a_stream(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")
        peer.hears_close()

    with serving(script) as server:
        # by the request's setting, then by the reader's deadline
        for timeout, within in ((Timeout(between_events=SHORT), None), (Timeout(read=PATIENCE), SHORT)):
            reply = wire.send(request(server.origin, stream=True, timeout=timeout))
            assert wire.receive(reply) == b"one"
            start = time.monotonic()
            with pytest.raises(TransportTimeout) as caught:
                wire.receive(reply, None if within is None else start + within)
            assert SHORT <= time.monotonic() - start < 2
            assert (caught.value.phase, caught.value.setting) == ("body", "between_events")
            with pytest.raises(TransportError):  # and stays so
                wire.receive(reply)


@pytest.mark.parametrize("stream", [False, True])
def test_the_deadline_is_over_all(wire: Wire, stream: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        for _ in range(200):
            peer.chunk(b"x")
            time.sleep(0.01)

    with serving(script) as server:
        start = time.monotonic()
        with pytest.raises(TransportTimeout, match="timeout total") as caught:
            reply = wire.send(
                request(server.origin, stream=stream, deadline=start + 0.1, timeout=Timeout(read=PATIENCE, total=0.1))
            )
            while True:
                wire.receive(reply)
        assert caught.value.setting == "total"
        assert 0.1 <= time.monotonic() - start < 1.5


def test_a_deadline_that_has_passed_sends_nothing(wire: Wire) -> None:
    with serving(lambda peer: None) as server:
        with pytest.raises(TransportTimeout) as caught:
            wire.send(request(server.origin, deadline=time.monotonic() - 1))
        assert caught.value.sent is False
        assert server.accepted == 0


def test_a_server_that_takes_nothing(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.head()
        time.sleep(0.3)

    with serving(script) as server:
        for body in (b"x" * 30_000_000, Chunks([b"x" * 1_000_000] * 30)):
            with pytest.raises(TransportTimeout, match=r"took nothing of the request for 0\.05 s") as caught:
                wire.send(request(server.origin, body=body, timeout=Timeout(write=SHORT, read=PATIENCE)))
            assert (caught.value.phase, caught.value.setting, caught.value.sent) == ("write", "write", True)


def test_one_timer_serves_many_requests_of_different_patience(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        for _ in range(20):
            peer.request()
            peer.answer()
        peer.request()
        peer.hears_close()

    with serving(script) as server:
        for n in range(20):
            wire.send(request(server.origin, timeout=Timeout(read=5 if n % 2 else 0.5)))
        start = time.monotonic()
        with pytest.raises(TransportTimeout):
            wire.send(request(server.origin, timeout=Timeout(read=0.1)))
        assert 0.1 <= time.monotonic() - start < 2


# cancellation


@pytest.mark.parametrize("when", ["connecting", "headers", "body", "streaming", "uploading"])
def test_cancelling_hangs_up_at_once(runner: asyncio.Runner, when: str) -> None:
    reached = threading.Event()
    heard: list[float] = []

    def script(peer: Peer) -> None:
        if when not in ("connecting", "uploading"):
            peer.request()
        if when == "body":
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
        if when == "streaming":
            peer.stream_head()
        reached.set()
        heard.append(peer.hears_close())

    async def main(origin: Any) -> None:
        transport = AsyncTransport()
        if when == "connecting":
            origin = origin._replace(scheme="https")
        body: Any = Chunks([b"x"] * 1000, pause=0.01) if when == "uploading" else b"{}"

        async def call() -> None:
            reply = await transport.send(request(origin, body=body, stream=when == "streaming"))
            await reply.receive()

        task = asyncio.create_task(call())
        await asyncio.to_thread(reached.wait, PATIENCE)
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.02)
        assert transport.stats()["open"] == 0
        await transport.aclose()

    with serving(script) as server:
        runner.run(main(server.origin))
        deadline = time.monotonic() + PATIENCE
        while not heard and time.monotonic() < deadline:
            time.sleep(0.001)
    assert heard
    assert heard[0] < 1


def test_cancelling_one_of_many_leaves_the_others(runner: asyncio.Runner) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.request()
            time.sleep(0.02)
            peer.answer()

    async def main(origin: Any) -> None:
        transport = AsyncTransport()
        tasks = [asyncio.create_task(transport.send(request(origin))) for _ in range(20)]
        await asyncio.sleep(0.01)
        for task in tasks[::2]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert [getattr(reply, "status", None) for reply in done] == [None, 200] * 10
        await transport.aclose()
        assert transport.stats()["open"] == 0

    with serving(script) as server:
        runner.run(main(server.origin))


def test_closing_the_transport_ends_what_is_under_way(runner: asyncio.Runner) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.hears_close()

    async def main(origin: Any) -> None:
        transport = AsyncTransport()
        task = asyncio.create_task(transport.send(request(origin)))
        await asyncio.sleep(0.02)
        await transport.aclose()
        with pytest.raises(TransportError) as caught:
            await task
        assert caught.value.phase == "closed"

    with serving(script) as server:
        runner.run(main(server.origin))


# uploads


@pytest.mark.parametrize("length", [None, 3_000_000])
def test_uploads(wire: Wire, length: int | None) -> None:
    pieces = [bytes([n]) * 100_000 for n in range(30)]
    kinds: list[bool] = []

    def script(peer: Peer) -> None:
        while True:
            seen = peer.request()
            kinds.append("transfer-encoding" in seen.headers)
            assert seen.body == b"".join(pieces)
            peer.answer()

    with serving(script) as server:
        for _ in range(2):
            body = Chunks([b"", *pieces], length=length)
            assert wire.send(request(server.origin, body=body)).status == 200
        assert wire.send(request(server.origin, body=b"".join(pieces))).status == 200
        assert kinds == [length is None, length is None, False]
        assert server.accepted == 1


@pytest.mark.parametrize("how", ["close", "reset", "linger"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("kind", ["chunks", "bytes"])
def test_an_early_answer_ends_the_upload(wire: Wire, how: str, stream: bool, kind: str) -> None:
    def script(peer: Peer) -> None:
        peer.head()
        peer.take(1000)
        peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 9\r\n\r\ntoo large")
        if how == "linger":
            time.sleep(0.1)
        elif how == "reset":
            time.sleep(0.05)  # a reset may overtake what was sent
            peer.reset()

    with serving(script) as server:
        many = Chunks([b"x" * 100_000] * 1000, length=100_000_000)
        reply = wire.send(request(server.origin, body=many if kind == "chunks" else b"x" * 50_000_000, stream=stream))
        assert reply.status == 413
        assert (wire.read(reply) if stream else reply.content) == b"too large"
        if kind == "chunks":
            assert many.given < 1000
        wire.pause(0.01)
        assert wire.stats()["open"] == 0


def test_a_source_that_fails_is_the_callers_error(wire: Wire) -> None:
    class Broken(Chunks):
        def chunks(self) -> Any:
            yield b"a"
            raise ZeroDivisionError

        async def achunks(self) -> Any:
            yield b"a"
            raise ZeroDivisionError

    def script(peer: Peer) -> None:
        peer.request()

    with serving(script) as server:
        with pytest.raises(ZeroDivisionError):
            wire.send(request(server.origin, body=Broken([])))
        wire.pause(0.01)
        assert wire.stats()["open"] == 0


@pytest.mark.parametrize(("announced", "message"), [(3, "longer than"), (9, "4 bytes shorter")])
def test_a_body_of_another_length_than_announced_is_refused(wire: Wire, announced: int, message: str) -> None:
    def script(peer: Peer) -> None:
        peer.hears_close()

    with serving(script) as server, pytest.raises(ValueError, match=message):
        wire.send(request(server.origin, body=Chunks([b"abc", b"de"], length=announced)))
