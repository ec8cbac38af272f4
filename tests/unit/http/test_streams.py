"""What becomes of a connection whose answer is read piece by piece: to its end, or not."""

from __future__ import annotations

import asyncio
import gc
import threading
import time

import pytest

from entrechat._core.http import Origin, TransportError
from entrechat._http.aio import AsyncTransport
from entrechat._http.blocking import SyncTransport

from .peers import Peer, Wire, request, serving


def test_a_hundred_streams_use_one_connection(wire: Wire) -> None:
    """Also where the reader stops at the last event, and the end of the framing comes in a packet of its own."""

    def script(peer: Peer) -> None:
        n = 0
        while True:
            peer.request()
            peer.stream_head()
            peer.chunk(b"data: 1\n\n")
            peer.chunk(b"data: [DONE]\n\n")
            if n % 2:
                time.sleep(0.001)
            peer.send(b"0\r\n\r\n")
            n += 1

    with serving(script) as server:
        for _ in range(100):
            reply = wire.send(request(server.origin, stream=True))
            got = b""
            while b"[DONE]" not in got:
                got += wire.receive(reply)
            assert got == b"data: 1\n\ndata: [DONE]\n\n"
            wire.finish(reply)
        assert server.accepted == 1


def test_a_stream_read_to_its_end_gives_its_connection_back_at_once(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.answer(b"piece")

    with serving(script) as server:
        reply = wire.send(request(server.origin, stream=True))
        assert reply.content is None
        assert wire.receive(reply) == b"piece"
        assert wire.stats()["idle"] == 1
        assert wire.send(request(server.origin)).content == b"piece"
        assert wire.receive(reply) == b""
        wire.finish(reply)
        assert wire.receive(reply) == b""
        assert server.accepted == 1


def test_a_stream_closed_in_the_middle_is_hung_up_on(wire: Wire) -> None:
    heard: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"data: 1\n\n")
        heard.append(peer.hears_close())

    with serving(script) as server:
        reply = wire.send(request(server.origin, stream=True))
        assert wire.receive(reply) == b"data: 1\n\n"
        wire.finish(reply)
        wire.pause(0.15)
        with pytest.raises(TransportError, match="closed") as caught:
            wire.receive(reply)
        assert caught.value.phase == "closed"
        assert wire.stats()["open"] == 0
    assert heard[0] < 2


def test_a_forgotten_stream_is_closed(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"data: 1\n\n")
        peer.hears_close()

    with serving(script) as server:
        for _ in range(3):
            reply = wire.send(request(server.origin, stream=True))
            wire.receive(reply)
            del reply
            gc.collect()
            wire.pause(0.01)
            assert wire.stats()["open"] == 0
        assert server.accepted == 3


def test_a_blocking_stream_is_closed_from_another_thread() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.hears_close()

    transport = SyncTransport()
    with serving(script) as server:
        reply = transport.send(request(server.origin, stream=True))
        timer = threading.Timer(0.05, reply.close)
        timer.start()
        start = time.monotonic()
        with pytest.raises(TransportError) as caught:
            reply.receive()
        assert caught.value.phase == "closed"
        assert time.monotonic() - start < 2
        timer.join()
        assert transport.stats()["open"] == 0
    transport.close()


def test_an_asynchronous_stream_is_closed_from_another_task_or_thread(runner: asyncio.Runner) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.hears_close()

    async def main(origin: Origin, elsewhere: bool) -> None:
        transport = AsyncTransport()
        reply = await transport.send(request(origin, stream=True))
        loop = asyncio.get_running_loop()
        if elsewhere:
            loop.run_in_executor(None, reply.close)
        else:
            loop.call_later(0.02, reply.close)
        with pytest.raises(TransportError) as caught:
            await reply.receive()
        assert caught.value.phase == "closed"
        await transport.aclose()
        assert transport.stats()["open"] == 0

    with serving(script) as server:
        runner.run(main(server.origin, False))
        runner.run(main(server.origin, True))
