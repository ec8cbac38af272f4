"""Answers over HTTP/2 that are read piece by piece, side by side."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import Any

import pytest

from entrechat._core.http import TransportError
from entrechat._http.aio import AsyncTransport
from tests.unit.http.peers import Wire

from .peers import CANCEL, H2Peer, get, serve_all2, serving2, together


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
