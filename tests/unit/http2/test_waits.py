"""Time-outs, cancellation and uploads over HTTP/2."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from h2.events import DataReceived
from h2.settings import SettingCodes

from entrechat._core.http import Timeout, TransportTimeout
from entrechat._http.aio import AsyncTransport
from entrechat._http.pool import Limits
from tests.unit.http.peers import PATIENCE, Chunks, Wire

from .peers import CANCEL, NO_ERROR, H2Peer, get, request, serve_all2, serving2, together

SHORT = 0.05


def test_slow_headers(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.request()
        peer.hears_close()

    with serving2(script) as server:
        start = time.monotonic()
        with pytest.raises(TransportTimeout, match=r"no answer within 0.05 s of the request \(timeout first_event\)") as caught:
            wire.send(get(server, timeout=Timeout(read=SHORT)))
        assert SHORT <= time.monotonic() - start < 2
        error = caught.value
        assert (error.phase, error.setting, error.sent, error.answered) == ("headers", "first_event", True, False)
        wire.pause(0.01)
        assert wire.stats()["streams"] == 0


@pytest.mark.parametrize("stream", [False, True])
def test_a_gap_in_the_body(wire: Wire, stream: bool) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        peer.data(call.id, b"half")
        for _ in range(20):  # these are no progress
            peer.raw(6, 0, b"12345678")
            time.sleep(0.01)
        peer.hears_close()

    with serving2(script) as server:
        with pytest.raises(
            TransportTimeout, match=r"nothing more of the answer for 0.05 s \(timeout between_events\)"
        ) as caught:
            reply = wire.send(get(server, stream=stream, timeout=Timeout(read=SHORT)))
            assert wire.receive(reply) == b"half"
            start = time.monotonic()
            wire.receive(reply)
        if stream:
            assert SHORT <= time.monotonic() - start < 0.15
        error = caught.value
        assert (error.phase, error.setting, error.answered) == ("body", "between_events", True)


def test_the_deadline(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        while True:
            peer.data(call.id, b"x")
            time.sleep(0.01)

    for stream in (False, True):
        with serving2(script) as server:
            deadline = time.monotonic() + 0.1
            with pytest.raises(TransportTimeout) as caught:
                reply = wire.send(get(server, stream=stream, deadline=deadline, timeout=Timeout(0.1, read=5)))
                while True:
                    wire.receive(reply)
            assert 0 <= time.monotonic() - deadline < 1
            assert (caught.value.phase, caught.value.setting) == ("body", "total")


def test_a_deadline_of_receive(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.respond(peer.request().id)
        peer.hears_close()

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        with pytest.raises(TransportTimeout):
            wire.receive(reply, time.monotonic() + SHORT)


def test_a_server_that_opens_no_window(wire: Wire) -> None:
    """What an upload waits for is the window: the write time-out bounds it."""

    def script(peer: H2Peer) -> None:
        while True:
            peer.pull()

    for body in (b"x" * 1_000_000, Chunks([b"x" * 50_000] * 10), Chunks([b"x" * 500_000], length=500_000)):
        with serving2(script, credit=False) as server:
            start = time.monotonic()
            with pytest.raises(TransportTimeout, match="timeout write") as caught:
                wire.send(request(server.origin, body=body, timeout=Timeout(write=SHORT, read=PATIENCE)))
            assert SHORT <= time.monotonic() - start < 2
            assert (caught.value.phase, caught.value.setting) == ("write", "write")


def test_a_source_that_is_slow_is_not_the_servers_fault(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            call = peer.request()
            assert call.body == b"xxx"
            peer.answer(call.id)

    with serving2(script) as server:
        timeout = Timeout(write=SHORT, read=SHORT)
        assert wire.send(request(server.origin, body=Chunks([b"x"] * 3, pause=0.06), timeout=timeout)).status == 200


def test_one_that_is_late_does_not_end_the_others(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        late, good = peer.requests(2)
        event, _ = peer.hears_reset()
        assert (event.stream_id, event.error_code) == (late.id, CANCEL)
        peer.answer(good.id)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        late = transport.send(get(server, timeout=Timeout(read=SHORT)))
        results = await asyncio.gather(late, transport.send(get(server)), return_exceptions=True)
        assert isinstance(results[0], TransportTimeout)
        assert getattr(results[1], "status", None) == 200
        # nothing had come in that time: the next request did not trust the connection, had there been time
        assert (await transport.send(get(server))).status == 200

    with serving2(script) as server:
        together(runner, main)


# cancellation


@pytest.mark.parametrize("when", ["headers", "body", "streaming", "uploading", "blocked"])
def test_cancelling_resets_the_stream_at_once(runner: asyncio.Runner, when: str) -> None:
    reached = threading.Event()
    cancelled_at: list[float] = []
    heard: list[float] = []

    def script(peer: H2Peer) -> None:
        call = peer.head() if when in ("uploading", "blocked") else peer.request()
        if when in ("body", "streaming"):
            peer.respond(call.id)
            peer.data(call.id, b"half")
        if when == "uploading":
            peer.wait(DataReceived)
        reached.set()
        event, _ = peer.hears_reset()
        heard.append(time.monotonic())
        assert event.error_code == CANCEL
        peer.heads.pop(call.id, None)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        body: Any = b"{}"
        if when == "uploading":
            body = Chunks([b"x"] * 1000, pause=0.005)
        elif when == "blocked":
            body = b"x" * 1_000_000

        async def call() -> None:
            reply = await transport.send(request(server.origin, body=body, stream=when == "streaming"))
            while await reply.receive():
                pass

        task = asyncio.create_task(call())
        await asyncio.to_thread(reached.wait, PATIENCE)
        await asyncio.sleep(0.02)
        cancelled_at.append(time.monotonic())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert transport.stats()["streams"] == 0
        assert (await transport.send(get(server))).content == b"1"
        assert server.accepted == 1

    with serving2(script, credit=when != "blocked") as server:
        together(runner, main)
    assert heard[0] - cancelled_at[0] < 0.05


def test_cancelling_while_connecting(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        raise AssertionError("it was not to get here")

    async def main(transport: AsyncTransport) -> None:
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(3)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        assert all(isinstance(r, asyncio.CancelledError) for r in await asyncio.gather(*tasks, return_exceptions=True))
        counts = transport.stats()
        assert (counts["open"], counts["waiting"]) == (0, 0)

    with serving2(script) as server:
        server.script = lambda peer: None
        together(runner, main)


def test_cancelling_one_of_many_leaves_the_others(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        calls = peer.requests(20)
        for _ in range(10):
            peer.hears_reset()
        for call in calls[1::2]:
            peer.answer(call.id)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(20)]
        await asyncio.sleep(0.05)
        for task in tasks[::2]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert [getattr(reply, "status", None) for reply in done] == [None, 200] * 10
        assert server.accepted == 1

    with serving2(script) as server:
        together(runner, main)


def test_tasks_that_come_and_go(runner: asyncio.Runner) -> None:
    """A thousand requests, half of them cancelled at some moment: no stream, connection or place is lost."""

    def script(peer: H2Peer) -> None:
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        async def call(n: int) -> int:
            async with asyncio.timeout(0.001 * (n % 40) if n % 2 else None):
                reply = await transport.send(request(server.origin, body=b"x" * (n * 37 % 3000), stream=n % 3 == 0))
                while await reply.receive() if n % 3 == 0 else None:
                    pass
                return reply.status

        results = await asyncio.gather(*[call(n) for n in range(1000)], return_exceptions=True)
        assert {result for result in results[::2]} == {200}
        assert all(result == 200 or isinstance(result, TimeoutError) for result in results)
        counts = transport.stats()
        assert (counts["streams"], counts["waiting"], counts["in_use"]) == (0, 0, 0)
        assert counts["open"] <= 20

    with serving2(script, settings={3: 10}) as server:
        together(runner, main, limits=Limits(max_connections=20))


# uploads


@pytest.mark.parametrize("length", [None, 3_000_000])
def test_uploads(wire: Wire, length: int | None) -> None:
    pieces = [bytes([n]) * 100_000 for n in range(30)]
    announced: list[str | None] = []

    def script(peer: H2Peer) -> None:
        while True:
            call = peer.request()
            announced.append(call.headers.get("content-length"))
            assert call.body == b"".join(pieces)
            assert "transfer-encoding" not in call.headers
            peer.answer(call.id)

    with serving2(script) as server:
        for _ in range(2):
            body = Chunks([b"", *pieces], length=length)
            assert wire.send(request(server.origin, body=body)).status == 200
        assert wire.send(request(server.origin, body=b"".join(pieces))).status == 200
        assert announced == [str(length) if length else None] * 2 + ["3000000"]
        assert server.accepted == 1


@pytest.mark.parametrize("window", [1, 10, 1000, 2**31 - 1])
def test_uploads_into_windows_of_any_size(wire: Wire, window: int) -> None:
    size = 40 if window == 1 else 200_000

    def script(peer: H2Peer) -> None:
        while True:
            call = peer.request()
            assert len(call.body) == size
            peer.answer(call.id)

    if window == 10:
        size = 2000
    with serving2(script, settings={4: window}) as server:
        for body in (b"x" * size, Chunks([b"x" * (size // 4)] * 4)):
            assert wire.send(request(server.origin, body=body)).status == 200


def test_the_window_may_shrink_and_frames_grow(wire: Wire) -> None:
    """A change of the initial window holds for streams that are open, and may make their window negative."""
    sizes: list[int] = []

    def script(peer: H2Peer) -> None:
        number = peer.head().id
        peer.h2.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 0, SettingCodes.MAX_FRAME_SIZE: 65_536})
        peer.flush()
        time.sleep(0.02)
        peer.h2.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 200_000})
        peer.h2.increment_flow_control_window(200_000)
        peer.flush()
        while number not in peer.complete:
            peer.pull()
        sizes.extend(len(event.data or b"") for event in peer.events if isinstance(event, DataReceived))
        peer.answer(number)

    with serving2(script, credit=False) as server:
        assert wire.send(request(server.origin, body=b"x" * 180_000)).status == 200
    assert sum(sizes) == 180_000
    assert max(sizes) > 16_384


def test_many_uploads_share_the_connections_window(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            call = peer.request()
            assert len(call.body) == 150_000
            peer.answer(call.id)

    async def main(transport: AsyncTransport) -> None:
        calls = [transport.send(request(server.origin, body=b"x" * 150_000)) for _ in range(20)]
        calls += [transport.send(request(server.origin, body=Chunks([b"x" * 30_000] * 5))) for _ in range(20)]
        assert {reply.status for reply in await asyncio.gather(*calls)} == {200}
        assert server.accepted == 1

    with serving2(script) as server:
        together(runner, main)


def test_uploads_take_no_more_memory_than_the_window(wire: Wire) -> None:
    """The source is asked for more only when the server has taken what was there."""
    given: list[int] = []
    body = Chunks([b"x" * 10_000] * 100)

    def script(peer: H2Peer) -> None:
        number = peer.head().id
        peer.sock.settimeout(0.1)
        with pytest.raises(TimeoutError):
            while True:
                peer.pull()
        given.append(body.given)
        peer.sock.settimeout(PATIENCE)
        peer.credit = True
        peer.h2.acknowledge_received_data(65_535, number)
        peer.flush()
        peer.answer(peer.request().id)

    with serving2(script, credit=False) as server:
        assert wire.send(request(server.origin, body=body)).status == 200
    assert given[0] <= 8
    assert body.given == 100


@pytest.mark.parametrize("how", ["reset", "wait", "goodbye"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("kind", ["chunks", "bytes"])
def test_an_early_answer_ends_the_upload(wire: Wire, how: str, stream: bool, kind: str) -> None:
    resets: list[int] = []

    def script(peer: H2Peer) -> None:
        call = peer.head()
        peer.wait(DataReceived)
        peer.answer(call.id, b"too large", status=413, headers=[("content-length", "9")])
        if how == "reset":  # nginx does: the rest is not wanted
            peer.reset(call.id, NO_ERROR)
        elif how == "goodbye":
            peer.goaway(call.id)
        else:
            event, _ = peer.hears_reset()
            resets.append(int(event.error_code or 0))
        peer.hears_close()

    with serving2(script) as server:
        many = Chunks([b"x" * 100_000] * 1000, length=100_000_000)
        reply = wire.send(request(server.origin, body=many if kind == "chunks" else b"x" * 50_000_000, stream=stream))
        assert reply.status == 413
        assert (wire.read(reply) if stream else reply.content) == b"too large"
        if kind == "chunks":
            assert many.given < 1000
        wire.pause(0.02)
        assert wire.stats()["streams"] == 0
        wire.close()
    assert resets == ([NO_ERROR] if how == "wait" else [])


def test_an_answer_that_starts_before_the_upload_ends(wire: Wire) -> None:
    """The head comes at once; the rest of the answer when the request is whole."""

    def script(peer: H2Peer) -> None:
        number = peer.head().id
        peer.respond(number)
        while number not in peer.complete:
            peer.pull()
        peer.data(number, str(len(peer.bodies[number])).encode(), end=True)

    with serving2(script) as server:
        assert wire.send(request(server.origin, body=b"x" * 500_000)).content == b"500000"


def test_a_source_that_fails_is_the_callers_error(wire: Wire) -> None:
    class Broken(Chunks):
        def chunks(self) -> Any:
            yield b"a"
            raise ZeroDivisionError

        async def achunks(self) -> Any:
            yield b"a"
            raise ZeroDivisionError

    def script(peer: H2Peer) -> None:
        peer.head()
        if wire.colour == "async":
            peer.hears_reset()
            serve_all2(peer)

    with serving2(script) as server:
        with pytest.raises(ZeroDivisionError):
            wire.send(request(server.origin, body=Broken([])))
        wire.pause(0.01)
        assert wire.stats()["streams"] == 0
        if wire.colour == "async":
            assert wire.send(get(server)).content == b"1"


@pytest.mark.parametrize(("announced", "message"), [(3, "longer than"), (9, "4 bytes shorter")])
def test_a_body_of_another_length_than_announced_is_refused(wire: Wire, announced: int, message: str) -> None:
    def script(peer: H2Peer) -> None:
        peer.hears_close()

    with serving2(script) as server:
        with pytest.raises(ValueError, match=message):
            wire.send(request(server.origin, body=Chunks([b"abc", b"de"], length=announced)))
        wire.close()
