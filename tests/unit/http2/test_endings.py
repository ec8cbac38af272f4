"""What becomes of requests over HTTP/2 when a stream or a connection ends: goodbyes, resets, deaths, PINGs unanswered."""

from __future__ import annotations

import asyncio
import time

import pytest

from entrechat._core.http import ProtocolError, TransportError
from entrechat._http import rules
from entrechat._http.aio import AsyncTransport
from entrechat._http.pool import Limits
from tests.unit.http.conftest import MakeWire
from tests.unit.http.peers import PATIENCE, Chunks, Wire

from .peers import REFUSED, H2Peer, frame, get, request, serve_all2, serving2, together


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
