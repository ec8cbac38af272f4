"""Which connection carries a request over HTTP/2, and what becomes of requests when one ends."""

from __future__ import annotations

import asyncio
import gc
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trustme

from entrechat._core.http import ProtocolError, Timeout, TransportError, TransportTimeout
from entrechat._http import pool as pools
from entrechat._http import rules
from entrechat._http.aio import AsyncTransport
from entrechat._http.blocking import SyncTransport
from entrechat._http.pool import Limits
from entrechat._http.tls import TLSSettings
from tests.unit.http.conftest import MakeWire
from tests.unit.http.peers import PATIENCE, Chunks, Server, Wire

from .peers import H2Peer, frame, get, request, serve_all2, serving2, wait_for

CANCEL, REFUSED, NO_ERROR = 8, 7, 0


def together(runner: asyncio.Runner, main: Callable[[AsyncTransport], Awaitable[Any]], **options: Any) -> Any:
    async def run() -> Any:
        transport = AsyncTransport(**{"http_version": "2", **options})
        try:
            return await main(transport)
        finally:
            await transport.aclose()
            assert transport.stats()["open"] == 0

    return runner.run(run())


# many at once


def test_requests_share_a_connection(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        for call in reversed(peer.requests(50)):
            peer.answer(call.id, call.path.encode())
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        calls = [transport.send(get(server, f"/{n}")) for n in range(50)]
        replies = await asyncio.gather(*calls)
        assert [reply.content for reply in replies] == [f"/{n}".encode() for n in range(50)]
        assert server.accepted == 1
        counts = transport.stats()
        assert (counts["open"], counts["idle"], counts["http2"], counts["streams"]) == (1, 1, 1, 0)

    with serving2(script) as server:
        together(runner, main)


@pytest.mark.parametrize("limit", [1, 7, 10])
def test_a_servers_limit_is_met_with_more_connections(runner: asyncio.Runner, limit: int) -> None:
    most: list[int] = []
    held = threading.Barrier(-(-70 // limit))

    def script(peer: H2Peer) -> None:
        calls = peer.requests(limit)
        held.wait(PATIENCE)  # every connection has as many as it takes: all 70 are under way at once
        most.append(peer.most)
        for call in calls:
            peer.answer(call.id)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(70)])
        assert {reply.status for reply in replies} == {200}
        assert server.accepted == 70 // limit
        assert set(most) == {limit}
        again = await asyncio.gather(*[transport.send(get(server)) for _ in range(70)])
        assert {reply.status for reply in again} == {200}
        assert server.accepted == 70 // limit

    with serving2(script, settings={3: limit}) as server:
        together(runner, main)


def test_a_thousand_at_once_do_not_make_a_thousand_connections(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            peer.answer(peer.request().id)
            assert peer.most <= 100

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(1000)])
        assert {reply.status for reply in replies} == {200}
        assert server.accepted <= 10

    with serving2(script, settings={3: 100}) as server:
        together(runner, main)


def test_connections_run_out(runner: asyncio.Runner) -> None:
    """Then requests wait for a stream, not for a connection."""

    def script(peer: H2Peer) -> None:
        while True:
            peer.answer(peer.request().id)
            assert peer.most <= 2

    async def main(transport: AsyncTransport) -> None:
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(50)]
        await asyncio.sleep(0.01)
        tasks[40].cancel()
        replies = await asyncio.gather(*tasks, return_exceptions=True)
        assert [reply.status for reply in replies if not isinstance(reply, BaseException)] == [200] * 49
        assert server.accepted == 2
        assert transport.stats()["waiting"] == 0

    with serving2(script, settings={3: 2}) as server:
        together(runner, main, limits=Limits(max_connections=2))


def test_waiting_for_a_stream_is_a_wait_for_the_pool(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.hears_close()
        assert call

    async def main(transport: AsyncTransport) -> None:
        first = asyncio.create_task(transport.send(get(server)))
        await asyncio.sleep(0.02)
        with pytest.raises(TransportTimeout) as caught:
            await transport.send(get(server, timeout=Timeout(pool=0.05)))
        assert (caught.value.phase, caught.value.setting) == ("pool", "pool")
        assert transport.stats()["waiting"] == 0
        first.cancel()

    with serving2(script, settings={3: 1}) as server:
        together(runner, main, limits=Limits(max_connections=1))


def test_the_limit_may_change(runner: asyncio.Runner) -> None:
    most: list[int] = []

    def script(peer: H2Peer) -> None:
        if peer.number == 1:
            peer.raw(4, 0, b"\0\3\0\0\0\2")
            peer.raw(6, 0, b"12345678")
            for call in peer.requests(1):
                peer.answer(call.id)
        for call in peer.requests(2):
            peer.answer(call.id)
        most.append(peer.most)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        await transport.send(get(server))
        await asyncio.sleep(0.02)
        await asyncio.gather(*[transport.send(get(server)) for _ in range(4)])
        assert server.accepted == 2
        await asyncio.to_thread(wait_for, lambda: most == [2, 2])

    with serving2(script) as server:
        together(runner, main)


def test_a_slow_opening_gets_company(runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for another's connection does not do so for ever."""
    monkeypatch.setattr(pools, "PATIENCE", 0.05)
    monkeypatch.setattr("entrechat._http.apool.PATIENCE", 0.05)
    release = threading.Event()

    def script(peer: H2Peer) -> None:
        serve_all2(peer)

    def slow(server_script: Any) -> Any:
        def run(peer: Any) -> None:
            if server.accepted == 1:
                release.wait(PATIENCE)
            server_script(peer)

        return run

    async def main(transport: AsyncTransport) -> None:
        calls = [asyncio.create_task(transport.send(get(server))) for _ in range(20)]
        done, pending = await asyncio.wait(calls, timeout=2)
        assert len(done) == 19  # all but the one whose connection says nothing
        release.set()
        await asyncio.gather(*pending)
        assert server.accepted == 2

    with serving2(script) as server:
        server.script = slow(server.script)
        together(runner, main)


def test_who_waits_for_a_connection_that_fails_fails_alike(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        raise AssertionError

    async def main(transport: AsyncTransport) -> None:
        calls = [transport.send(get(server)) for _ in range(50)]
        errors = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(error) for error in errors} == {TransportError}
        assert {getattr(error, "phase", "") for error in errors} == {"connect"}
        assert transport.stats()["waiting"] == 0

    with serving2(script) as server:
        pass
    together(runner, main)


def test_a_cancelled_opener_passes_the_turn_on(runner: asyncio.Runner) -> None:
    async def main(transport: AsyncTransport) -> None:
        calls = [asyncio.create_task(transport.send(get(server))) for _ in range(10)]
        await asyncio.sleep(0)
        calls[0].cancel()
        replies = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(replies[0], asyncio.CancelledError)
        assert [getattr(reply, "status", reply) for reply in replies[1:]] == [200] * 9

    with serving2(serve_all2) as server:
        together(runner, main)


# endings


def test_goaway_finishes_what_was_accepted_and_replays_the_rest(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        if peer.number == 1:
            calls = peer.requests(10)
            peer.goaway(calls[3].id)
            time.sleep(0.02)
            for call in calls[:4]:
                peer.answer(call.id, b"old")
            peer.hears_close()
        else:
            for call in peer.requests(6):
                peer.answer(call.id, b"new")
            serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(10)])
        assert sorted(reply.content or b"" for reply in replies) == [b"new"] * 6 + [b"old"] * 4
        assert server.accepted == 2
        assert (await transport.send(get(server))).content == b"2"
        assert transport.stats()["open"] == 1

    with serving2(script) as server:
        together(runner, main)


def test_a_graceful_goodbye(wire: Wire) -> None:
    """As proxies do it: first a warning, with the highest number there is, then the last one."""

    def script(peer: H2Peer) -> None:
        call = peer.request()
        if peer.number == 1:
            peer.goaway(2**31 - 1)
            time.sleep(0.01)
            peer.goaway(call.id)
        peer.answer(call.id, str(peer.number).encode())
        if peer.number == 1:
            peer.hears_close()
        else:
            serve_all2(peer)

    with serving2(script) as server:
        assert wire.send(get(server)).content == b"1"
        assert wire.send(get(server)).content == b"2"
        assert wire.send(get(server)).content == b"2"
        assert server.accepted == 2


def test_goodbye_while_idle(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.answer(peer.request().id, str(peer.number).encode())
        peer.goaway(1)
        if peer.number == 1:
            peer.hears_close()

    with serving2(script) as server:
        assert wire.send(get(server)).content == b"1"
        wire.pause(0.03)
        assert wire.send(get(server)).content == b"2"


def test_servers_that_say_goodbye_all_the_time(runner: asyncio.Runner) -> None:
    """Each connection takes three requests (nginx: keepalive_requests): everyone gets an answer."""

    def script(peer: H2Peer) -> None:
        calls = peer.requests(3)
        peer.goaway(calls[-1].id)
        for call in calls:
            peer.answer(call.id)
        peer.hears_close()

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(30)])
        assert {reply.status for reply in replies} == {200}
        assert server.accepted == 10

    with serving2(script) as server:
        together(runner, main)


def test_an_angry_goodbye_says_why(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.raw(7, 0, call.id.to_bytes(4, "big") + (11).to_bytes(4, "big") + b"too many pings")

    with serving2(script) as server, pytest.raises(TransportError, match="ENHANCE_YOUR_CALM: too many pings") as caught:
        wire.send(get(server))
    assert (caught.value.phase, caught.value.sent, caught.value.answered) == ("headers", True, False)


def test_a_refused_stream_is_sent_again(wire: Wire) -> None:
    refused = iter((True, True, False, False))

    def script(peer: H2Peer) -> None:
        while True:
            call = peer.request()
            assert call.body == b"{}"
            if next(refused):
                peer.reset(call.id, REFUSED)
            else:
                peer.answer(call.id)

    with serving2(script) as server:
        assert wire.send(request(server.origin)).status == 200
        assert wire.send(request(server.origin)).status == 200


def test_a_server_that_refuses_everything_is_left_in_peace(wire: Wire) -> None:
    seen: list[int] = []

    def script(peer: H2Peer) -> None:
        while True:
            seen.append(1)
            peer.reset(peer.request().id, REFUSED)

    with serving2(script) as server, pytest.raises(TransportError, match="refused the request unread"):
        wire.send(get(server))
    assert len(seen) <= 2 * (1 + rules.REFUSALS)


def test_a_server_that_always_says_goodbye_first_is_left_in_peace(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.request()
        peer.goaway(0)
        peer.hears_close()

    with serving2(script) as server:
        with pytest.raises(TransportError, match="NO_ERROR, before it read the request"):
            wire.send(get(server))
        assert server.accepted == 1 + rules.REFUSALS


def test_a_body_that_cannot_be_sent_twice_is_not(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.reset(peer.request().id, REFUSED)

    with serving2(script) as server, pytest.raises(TransportError, match="refused"):
        wire.send(request(server.origin, body=Chunks([b"x"], replayable=False)))


@pytest.mark.parametrize(("code", "message"), [(2, "INTERNAL_ERROR"), (13, 'http_version="1.1"'), (99, "code 99")])
def test_a_reset_is_an_error(wire: Wire, code: int, message: str) -> None:
    def script(peer: H2Peer) -> None:
        peer.reset(peer.request().id, code)
        if wire.colour == "async":
            serve_all2(peer)

    with serving2(script) as server:
        with pytest.raises(TransportError, match=message) as caught:
            wire.send(get(server))
        assert (caught.value.phase, caught.value.answered) == ("headers", False)
        if wire.colour == "async":
            assert wire.send(get(server)).status == 200


@pytest.mark.parametrize("stream", [False, True])
def test_an_answer_that_is_reset_breaks_off(wire: Wire, stream: bool) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        peer.data(call.id, b"half")
        time.sleep(0.02)
        peer.reset(call.id, 2)

    with serving2(script) as server:
        with pytest.raises(ProtocolError, match="INTERNAL_ERROR") as caught:
            reply = wire.send(get(server, stream=stream))
            assert wire.receive(reply) == b"half"
            wire.receive(reply)
        assert (caught.value.phase, caught.value.answered) == ("body", True)


@pytest.mark.parametrize("end", [frame(3, 1, b"\0\0\0\2"), frame(6, 0, b"bad"), frame(1, 1, b"x" * 9, 4)])
def test_what_came_in_one_packet_with_the_break_is_read_first(wire: Wire, end: bytes) -> None:
    def script(peer: H2Peer) -> None:
        number = peer.request().id
        peer.sock.sendall(frame(1, number, peer.encode([(":status", "200")]), 4) + frame(0, number, b"half") + end)
        peer.hears_close()

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        assert reply.status == 200
        assert wire.receive(reply) == b"half"
        for _ in range(2):
            with pytest.raises(ProtocolError) as caught:
                wire.receive(reply)
            assert caught.value.phase == "body" and caught.value.answered
        wire.close()


@pytest.mark.parametrize("how", ["close", "reset"])
def test_a_reused_connection_that_dies_is_replaced(wire: Wire, how: str) -> None:
    def script(peer: H2Peer) -> None:
        peer.answer(peer.request().id, str(peer.number).encode())
        if peer.number == 1:
            peer.request()
            (peer.peer.reset if how == "reset" else peer.peer.close)()
        else:
            serve_all2(peer)

    with serving2(script) as server:
        assert wire.send(get(server)).content == b"1"
        assert wire.send(get(server)).content == b"2"
        assert wire.send(get(server)).content == b"2"


def test_a_fresh_connection_that_dies_is_an_error(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        peer.request()

    with serving2(script) as server:
        with pytest.raises(TransportError, match="before it answered") as caught:
            wire.send(get(server))
        error = caught.value
        assert (error.phase, error.sent, error.answered, error.reused) == ("headers", True, False, False)
        assert server.accepted == 1


def test_a_hundred_streams_that_die_share_the_replacement(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        if peer.number == 1:
            peer.answer(peer.request().id)
            peer.requests(100)
        else:
            serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        await transport.send(get(server))
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(100)])
        assert {reply.content for reply in replies} == {b"2"}
        assert server.accepted == 2

    with serving2(script, settings={3: 100}) as server:
        together(runner, main)


def test_idle_connections_are_closed_politely(make_wire: MakeWire) -> None:
    wire = make_wire(http_version="2", limits=Limits(keepalive=0.05))
    closed: list[float] = []

    def script(peer: H2Peer) -> None:
        peer.answer(peer.request().id, str(peer.number).encode())
        closed.append(peer.hears_close())

    with serving2(script) as server:
        assert wire.send(get(server)).content == b"1"
        wire.pause(0.15)
        assert wire.send(get(server)).content == b"2"
    assert closed


def test_a_server_that_is_gone_is_found_by_ping(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "PING", 0.05)
    monkeypatch.setattr(rules, "PONG", 0.05)

    def script(peer: H2Peer) -> None:
        peer.request()
        time.sleep(0.5)  # neither an answer nor a pong

    with serving2(script) as server:
        start = time.monotonic()
        with pytest.raises(TransportError, match="does not answer a PING"):
            wire.send(get(server))
        assert 0.1 <= time.monotonic() - start < 0.5


def test_a_server_that_thinks_for_long_answers_pings(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "PING", 0.03)
    monkeypatch.setattr(rules, "PONG", 1.0)

    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.sock.settimeout(0.02)
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            try:
                peer.pull()
            except TimeoutError:
                continue
        peer.sock.settimeout(PATIENCE)
        peer.answer(call.id)

    with serving2(script) as server:
        assert wire.send(get(server)).status == 200


# TLS chooses


def tls_server(authority: trustme.CA, *protocols: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    if protocols:
        context.set_alpn_protocols(protocols)
    return context


@pytest.mark.parametrize(
    ("asked", "offered", "spoken"),
    [
        ("auto", ("h2", "http/1.1"), "HTTP/2"),
        ("auto", ("http/1.1",), "HTTP/1.1"),
        ("auto", (), "HTTP/1.1"),
        ("1.1", ("h2", "http/1.1"), "HTTP/1.1"),
        ("2", ("h2",), "HTTP/2"),
        ("2", ("http/1.1",), None),
        ("2", (), None),
    ],
)
def test_tls_agrees_on_the_protocol(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, asked: str, offered: tuple[str, ...], spoken: str | None
) -> None:
    wire = make_wire(http_version=asked, tls=TLSSettings(ca_file=ca_file))
    with serving2(serve_all2, tls=tls_server(authority, *offered)) as server:
        if spoken is None:
            with pytest.raises(TransportError) as caught:
                wire.send(get(server))
            assert caught.value.phase == "tls"
            wire.pause(0.01)
            assert wire.stats()["open"] == 0
            return
        for _ in range(3):
            assert wire.send(get(server)).http_version == spoken
        assert server.accepted == 1


def test_a_context_of_the_users_decides_itself(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    with serving2(serve_all2, tls=tls_server(authority, "h2", "http/1.1")) as server:
        for protocols, spoken in (((), "HTTP/1.1"), (("http/1.1",), "HTTP/1.1"), (("h2",), "HTTP/2")):
            context = ssl.create_default_context(cafile=ca_file)
            if protocols:
                context.set_alpn_protocols(protocols)
            assert make_wire(tls=context).send(get(server)).http_version == spoken


@pytest.mark.parametrize(("offered", "spoken"), [("h2", "HTTP/2"), ("http/1.1", "HTTP/1.1")])
def test_many_at_once_over_tls(runner: asyncio.Runner, authority: trustme.CA, ca_file: str, offered: str, spoken: str) -> None:
    """The protocol is not known before the first handshake: the others wait for it."""

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(200)])
        assert {reply.http_version for reply in replies} == {spoken}
        assert server.accepted <= (2 if spoken == "HTTP/2" else 200)

    with serving2(serve_all2, tls=tls_server(authority, offered), settings={3: 100}) as server:
        together(runner, main, http_version="auto", tls=TLSSettings(ca_file=ca_file))


def test_an_unknown_version_is_refused() -> None:
    for make in (SyncTransport, AsyncTransport):
        with pytest.raises(ValueError, match="http_version"):
            make(http_version="3")


def test_h2_is_imported_when_it_is_spoken() -> None:
    code = """
import sys, entrechat
from entrechat._http import aio, blocking
blocking.SyncTransport(); aio.AsyncTransport()
assert "h2" not in sys.modules and "hpack" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


# streams


def test_streams_interleave(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        calls = peer.requests(5)
        for call in calls:
            peer.respond(call.id)
        for n in range(3):
            for call in calls:
                peer.data(call.id, b"%d" % n, end=n == 2)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        async def read() -> bytes:
            reply = await transport.send(get(server, stream=True))
            got = b""
            while piece := await reply.receive():
                got += piece
            assert await reply.receive() == b""
            await reply.aclose()
            return got

        assert await asyncio.gather(*[read() for _ in range(5)]) == [b"012"] * 5
        assert server.accepted == 1

    with serving2(script) as server:
        together(runner, main)


def test_a_stream_closed_in_the_middle_is_reset(wire: Wire) -> None:
    heard: list[tuple[int, float]] = []

    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        peer.data(call.id, b"data: 1\n\n")
        event, seconds = peer.hears_reset()
        heard.append((int(event.error_code or 0), seconds))
        serve_all2(peer)

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        assert wire.receive(reply) == b"data: 1\n\n"
        wire.finish(reply)
        wire.pause(0.15)
        with pytest.raises(TransportError, match="closed") as caught:
            wire.receive(reply)
        assert caught.value.phase == "closed"
        assert wire.send(get(server)).content == b"1"  # the connection goes on
        assert server.accepted == 1
    assert heard[0][0] == CANCEL
    assert heard[0][1] < 1


def test_what_was_on_the_way_to_a_stream_that_was_closed_is_thrown_away(wire: Wire) -> None:
    resets: list[int] = []

    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        for n in range(20):
            peer.data(call.id, b"x" * 1000)
            if n < 10:
                time.sleep(0.005)
        number = peer.request().id
        resets.append(sum(type(event).__name__ == "StreamReset" for event in peer.events))
        peer.answer(number)

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        assert wire.receive(reply)
        wire.finish(reply)
        assert wire.send(get(server)).content == b"{}"
    assert resets == [1]


def test_a_forgotten_stream_is_reset(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.respond(call.id)
        peer.data(call.id, b"data: 1\n\n")
        if wire.colour == "async":
            peer.hears_reset()
            serve_all2(peer)
        else:
            peer.hears_close()

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        wire.receive(reply)
        del reply
        gc.collect()
        wire.pause(0.02)
        assert wire.stats()["streams"] == 0


@pytest.mark.parametrize("from_thread", [True, False])
def test_a_stream_is_closed_while_it_is_read(wire: Wire, runner: asyncio.Runner, from_thread: bool) -> None:
    def script(peer: H2Peer) -> None:
        peer.respond(peer.request().id)
        peer.hears_close()

    with serving2(script) as server:
        reply = wire.send(get(server, stream=True))
        start = time.monotonic()
        timer: Any = threading.Timer(0.05, reply.close)
        if from_thread or wire.colour == "sync":
            timer.start()
        with pytest.raises(TransportError) as caught:
            if from_thread or wire.colour == "sync":
                wire.receive(reply)
            else:

                async def main() -> None:
                    asyncio.get_running_loop().call_later(0.05, reply.close)
                    await reply.receive()

                runner.run(main())
        assert caught.value.phase == "closed"
        assert time.monotonic() - start < 2
        if timer.ident:
            timer.join()
        wire.pause(0.01)
        assert wire.stats()["streams"] == 0
        wire.close()


def test_a_reader_who_dawdles_holds_up_nobody(runner: asyncio.Runner) -> None:
    """More than a connection's window is on its way to streams that nobody reads."""

    def script(peer: H2Peer) -> None:
        calls = peer.requests(12)
        for call in calls:
            peer.respond(call.id)
        for call in calls:  # as much of each as its window lets through
            while peer.h2.streams[call.id].outbound_flow_control_window >= 16_384:
                while peer.h2.local_flow_control_window(call.id) < 16_384:
                    peer.pull()
                peer.data(call.id, b"x" * 16_384)
        call = peer.request()
        peer.answer(call.id, b"quick")
        for call in calls:
            peer.h2.end_stream(call.id)
        peer.flush()
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server, stream=True)) for _ in range(12)])
        assert (await transport.send(get(server))).content == b"quick"
        for reply in replies:
            size = 0
            while piece := await reply.receive():
                size += len(piece)
            assert size > 1_900_000

    with serving2(script) as server:
        together(runner, main)


def test_closing_the_transport_ends_what_is_under_way(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        peer.hears_close()

    async def run(server: Server) -> None:
        transport = AsyncTransport(http_version="2", limits=Limits(max_connections=1))
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(5)]
        await asyncio.sleep(0.02)
        await transport.aclose()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(result, TransportError)
            assert result.phase == "closed"
        assert transport.stats()["open"] == 0

    for limit in (1, 100):
        with serving2(script, settings={3: limit}) as server:
            runner.run(run(server))


def test_threads_have_connections_of_their_own() -> None:
    barrier = threading.Barrier(4)

    def script(peer: H2Peer) -> None:
        call = peer.request()
        barrier.wait(PATIENCE)
        peer.answer(call.id)
        serve_all2(peer)

    transport = SyncTransport(http_version="2")
    with serving2(script) as server:
        threads = [threading.Thread(target=transport.send, args=(get(server),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert server.accepted == 4
        assert transport.stats()["http2"] == 4
        assert transport.send(get(server)).status == 200
        assert server.accepted == 4
        transport.close()
        wait_for(lambda: transport.stats()["open"] == 0)
