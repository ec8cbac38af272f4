"""An httpx client as a transport, on real sockets: what goes out, what comes back, and what each failure is called."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import threading
import time
from types import ModuleType
from typing import Any

import pytest

from entrechat._core.http import HeaderBlock, Origin, ProtocolError, Timeout, TransportError, TransportTimeout
from entrechat._io.adapters.select import async_transport_for, transport_for
from tests.unit.adapters.conftest import MakeWire
from tests.unit.http.peers import PATIENCE, Chunks, Peer, Seen, request, serve_all, serving


def dead_origin() -> Origin:
    with serving(lambda peer: None) as server:
        return server.origin


def test_request_and_answer(wire: MakeWire) -> None:
    seen: list[Seen] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.answer(b'{"a":1}', headers="X-Request-Id: r\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n")

    with serving(script) as server:
        reply = wire().send(request(server.origin, target="/v1/x?a=b%20c&d[]=1", body=b"hello"))
    assert seen[0].line == "POST /v1/x?a=b%20c&d[]=1 HTTP/1.1"
    assert seen[0].body == b"hello"
    headers = seen[0].headers
    assert headers["host"] == server.origin.authority
    assert (headers["authorization"], headers["content-type"]) == ("Bearer sk-test", "application/json")
    assert (headers["content-length"], "gzip" in headers["accept-encoding"]) == ("5", True)
    assert (reply.status, reply.content, reply.http_version, reply.reason) == (200, b'{"a":1}', "HTTP/1.1", "OK")
    assert reply.headers["x-request-id"] == "r"
    assert reply.headers.get_list("set-cookie") == ["a=1", "b=2"]


def test_a_get_has_no_body(wire: MakeWire) -> None:
    seen: list[Seen] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.answer()

    with serving(script) as server:
        wire().send(request(server.origin, "GET"))
    assert "content-length" not in seen[0].headers


@pytest.mark.parametrize("length", [6, None])
def test_streamed_body(wire: MakeWire, length: int | None) -> None:
    seen: list[Seen] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.answer()

    with serving(script) as server:
        wire().send(request(server.origin, body=Chunks([b"abc", b"def"], length=length)))
    assert seen[0].body == b"abcdef"
    assert seen[0].headers.get("content-length") == (str(length) if length else None)
    assert seen[0].headers.get("transfer-encoding") == (None if length else "chunked")


def test_header_values_beyond_ascii_go_as_our_own_transport_sends_them(wire: MakeWire) -> None:
    seen: list[Seen] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.answer()

    with serving(script) as server:
        wire().send(request(server.origin, headers=HeaderBlock([("X-A", "é"), ("X-B", "中")])))
    assert seen[0].headers["x-a"] == "é"
    assert seen[0].headers["x-b"].encode("latin-1").decode() == "中"


def test_a_header_cannot_break_out_of_its_line(wire: MakeWire) -> None:
    with pytest.raises(ValueError, match="header"):
        wire().send(request(dead_origin(), headers=HeaderBlock([("X-A", "a\r\nX-B: b")])))


def test_unix_sockets_are_the_clients_business(wire: MakeWire) -> None:
    with pytest.raises(ValueError, match="uds="):
        wire().send(request(Origin("http", "localhost", 80, "/run/x.sock")))


# -- streams -------------------------------------------------------------------------------------------------


def test_stream_comes_piece_by_piece(wire: MakeWire) -> None:
    step = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")
        assert step.wait(PATIENCE)
        peer.chunk(b"two")
        peer.chunk(b"")

    with serving(script) as server:
        it = wire()
        reply = it.send(request(server.origin, stream=True))
        assert (reply.status, reply.content) == (200, None)
        assert it.receive(reply) == b"one"
        step.set()
        assert it.receive(reply) == b"two"
        assert [it.receive(reply), it.receive(reply)] == [b"", b""]


def test_compressed_stream_is_unpacked(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer(gzip.compress(b"unpacked" * 100), headers="Content-Encoding: gzip\r\n")

    with serving(script) as server:
        it = wire()
        assert it.read(it.send(request(server.origin, stream=True))) == b"unpacked" * 100


def test_the_end_of_the_framing_is_awaited_when_a_stream_is_closed(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.stream_head()
            peer.chunk(b"data: [DONE]\n\n")
            time.sleep(0.02)
            peer.send(b"0\r\n\r\n")

    with serving(script) as server:
        it = wire()
        for _ in range(3):
            reply = it.send(request(server.origin, stream=True))
            assert it.receive(reply) == b"data: [DONE]\n\n"
            it.finish(reply)
        assert server.accepted == 1


def test_closing_early_closes_the_connection(wire: MakeWire) -> None:
    heard: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")
        heard.append(peer.hears_close())

    with serving(script) as server:
        it = wire()
        reply = it.send(request(server.origin, stream=True))
        assert it.receive(reply) == b"one"
        it.finish(reply)
        with pytest.raises(TransportError) as caught:
            it.receive(reply)
        assert caught.value.phase == "closed"
        it.finish(reply)  # any number of times
        server.close()
    assert heard[0] < 2


def test_closing_a_stream_from_another_thread_wakes_its_reader(library: ModuleType) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")
        peer.hears_close()

    with serving(script) as server, library.Client(verify=False) as client:
        reply = transport_for(client).send(request(server.origin, stream=True))
        assert reply.receive() == b"one"
        threading.Timer(0.1, reply.close).start()
        start = time.monotonic()
        with pytest.raises(TransportError):
            reply.receive()
        assert time.monotonic() - start < 2


def test_an_async_reply_is_closed_without_waiting(library: ModuleType) -> None:
    heard: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")
        heard.append(peer.hears_close())

    async def main(origin: Origin) -> None:
        transport = async_transport_for(library.AsyncClient(verify=False))
        reply = await transport.send(request(origin, stream=True))
        await reply.receive()
        reply.close()
        await transport.aclose()

    with serving(script) as server:
        asyncio.run(main(server.origin))
        server.close()
    assert heard[0] < 2


def test_closing_a_stream_from_another_task_wakes_its_reader(library: ModuleType) -> None:
    async def main(origin: Origin) -> None:
        transport = async_transport_for(library.AsyncClient(verify=False))
        reply = await transport.send(request(origin, stream=True))
        assert await reply.receive() == b"one"
        asyncio.get_running_loop().call_later(0.05, reply.close)
        with pytest.raises(TransportError):
            await reply.receive()
        await transport.aclose()

    with serving(stalled) as server:
        start = time.monotonic()
        asyncio.run(main(server.origin))
        assert time.monotonic() - start < 2


def test_a_reply_closed_twice_keeps_its_connection(library: ModuleType) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.stream_head()
            peer.chunk(b"data: [DONE]\n\n")
            time.sleep(0.02)
            peer.send(b"0\r\n\r\n")

    async def main(origin: Origin) -> None:
        transport = async_transport_for(library.AsyncClient(verify=False))
        for _ in range(3):
            reply = await transport.send(request(origin, stream=True))
            await reply.receive()
            reply.close()
            reply.close()
            await reply.aclose()
        await transport.aclose()

    with serving(script) as server:
        asyncio.run(main(server.origin))
        assert server.accepted == 1


@pytest.mark.parametrize("when", ["headers", "body"])
def test_cancelling_closes_the_connection(library: ModuleType, when: str) -> None:
    heard: list[float] = []
    asked = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        if when == "body":
            peer.stream_head()
            peer.chunk(b"one")
        asked.set()
        heard.append(peer.hears_close())

    async def main(origin: Origin) -> None:
        transport = async_transport_for(library.AsyncClient(verify=False))

        async def call() -> None:
            reply = await transport.send(request(origin, stream=True))
            while await reply.receive():
                pass

        task = asyncio.ensure_future(call())
        await asyncio.to_thread(asked.wait, PATIENCE)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await transport.aclose()

    with serving(script) as server:
        asyncio.run(main(server.origin))
        server.close()
    assert heard[0] < 2


# -- failures ------------------------------------------------------------------------------------------------


def test_refused(wire: MakeWire) -> None:
    with pytest.raises(TransportError) as caught:
        wire().send(request(dead_origin()))
    assert (caught.value.phase, caught.value.sent, caught.value.answered) == ("connect", False, False)
    assert "ConnectError" in str(caught.value)
    assert not isinstance(caught.value, TransportTimeout)


def test_tls_failure(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.send(b"this is no TLS\r\n\r\n")
        peer.hears_close()

    with serving(script) as server:
        with pytest.raises(TransportError) as caught:
            wire(verify=ssl.create_default_context()).send(request(Origin("https", "127.0.0.1", server.origin.port)))
    assert caught.value.phase in ("tls", "connect")
    assert not caught.value.sent


def test_no_answer(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.request()

    with serving(script) as server, pytest.raises(TransportError) as caught:
        wire().send(request(server.origin))
    assert (caught.value.phase, caught.value.sent, caught.value.answered) == ("headers", True, False)


def test_garbage(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"SSH-2.0-OpenSSH\r\n\r\n")

    with serving(script) as server, pytest.raises(ProtocolError):
        wire().send(request(server.origin))


@pytest.mark.parametrize("stream", [False, True])
def test_body_breaks_off(wire: MakeWire, stream: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        peer.chunk(b"one")

    with serving(script) as server:
        it = wire()
        with pytest.raises(TransportError) as caught:
            it.read(it.send(request(server.origin, stream=stream)))
    assert (caught.value.phase, caught.value.sent, caught.value.answered) == ("body", True, True)


def test_body_that_does_not_unpack(wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer(b"not gzip", headers="Content-Encoding: gzip\r\n")

    with serving(script) as server, pytest.raises(ProtocolError) as caught:
        wire().send(request(server.origin))
    assert caught.value.phase == "body"


# -- time ----------------------------------------------------------------------------------------------------


def silent(peer: Peer) -> None:
    peer.request()
    peer.hears_close()


def stalled(peer: Peer) -> None:
    peer.request()
    peer.stream_head()
    peer.chunk(b"one")
    peer.hears_close()


def until_closed(peer: Peer) -> None:
    """A body without an end of its own: the connection's end is its end."""
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\none")
    peer.hears_close()


@pytest.mark.parametrize("stream", [False, True])
def test_first_event(wire: MakeWire, stream: bool) -> None:
    with serving(silent) as server, pytest.raises(TransportTimeout) as caught:
        wire().send(request(server.origin, stream=stream, timeout=Timeout(first_event=0.05, between_events=PATIENCE)))
    assert (caught.value.setting, caught.value.phase, caught.value.sent, caught.value.answered) == (
        "first_event", "headers", True, False,
    )  # fmt: skip


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("script", [stalled, until_closed])
def test_between_events(wire: MakeWire, script: Any, stream: bool) -> None:
    with serving(script) as server:
        it = wire()
        with pytest.raises(TransportTimeout) as caught:
            it.read(it.send(request(server.origin, stream=stream, timeout=Timeout(first_event=PATIENCE, between_events=0.05))))
    assert (caught.value.setting, caught.value.phase, caught.value.answered) == ("between_events", "body", True)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("script", [silent, stalled, until_closed])
def test_total(wire: MakeWire, script: Any, stream: bool) -> None:
    with serving(script) as server:
        it = wire()
        start = time.monotonic()
        with pytest.raises(TransportTimeout) as caught:
            it.read(it.send(request(server.origin, stream=stream, timeout=Timeout(0.08), deadline=start + 0.08)))
        assert time.monotonic() - start < 1
    assert caught.value.setting == "total"


@pytest.mark.parametrize("stream", [False, True])
def test_total_of_an_answer_that_trickles(wire: MakeWire, stream: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head()
        while True:
            peer.chunk(b"x")
            time.sleep(0.03)

    with serving(script) as server:
        it = wire()
        start = time.monotonic()
        with pytest.raises(TransportTimeout):
            it.read(it.send(request(server.origin, stream=stream, timeout=Timeout(0.12), deadline=start + 0.12)))
        assert time.monotonic() - start < 1


def test_the_deadline_of_a_late_read_holds(wire: MakeWire) -> None:
    """httpx settled the limit of a read when the body began; ours moves."""
    with serving(stalled) as server:
        it = wire()
        reply = it.send(request(server.origin, stream=True, timeout=Timeout(PATIENCE)))
        assert it.receive(reply, time.monotonic() + PATIENCE) == b"one"
        start = time.monotonic()
        with pytest.raises(TransportTimeout) as caught:
            it.receive(reply, start + 0.1)
        assert 0.05 < time.monotonic() - start < 1
        with pytest.raises(TransportTimeout):
            it.receive(reply)
    assert caught.value.answered


def test_a_deadline_that_has_passed(wire: MakeWire) -> None:
    with pytest.raises(TransportTimeout) as caught:
        wire().send(request(dead_origin(), timeout=Timeout(1.0), deadline=time.monotonic() - 1))
    assert (caught.value.sent, caught.value.setting) == (False, "total")


def test_connections_are_kept(wire: MakeWire) -> None:
    with serving(serve_all) as server:
        it = wire()
        assert [it.send(request(server.origin)).content for _ in range(3)] == [b"1"] * 3


def test_pool(library: ModuleType, wire: MakeWire) -> None:
    with serving(stalled) as server:
        it = wire(limits=library.Limits(max_connections=1))
        it.send(request(server.origin, stream=True))
        with pytest.raises(TransportTimeout) as caught:
            it.send(request(server.origin, timeout=Timeout(pool=0.1)))
    assert (caught.value.setting, caught.value.phase, caught.value.sent) == ("pool", "pool", False)


@pytest.mark.parametrize(
    ("name", "phase", "sent", "kind"),
    [
        ("ConnectTimeout", "connect", False, TransportTimeout),
        ("PoolTimeout", "pool", False, TransportTimeout),
        ("ReadTimeout", "headers", True, TransportTimeout),
        ("WriteTimeout", "write", True, TransportTimeout),
        ("ConnectError", "connect", False, TransportError),
        ("ReadError", "headers", True, TransportError),
        ("WriteError", "write", True, TransportError),
        ("ProxyError", "proxy", False, TransportError),
        ("RemoteProtocolError", "headers", True, ProtocolError),
    ],
)
def test_exceptions_of_a_mock(
    library: ModuleType, wire: MakeWire, name: str, phase: str, sent: bool, kind: type[TransportError]
) -> None:
    def handler(request: Any) -> Any:
        raise getattr(library, name)("said the mock", request=request)

    with pytest.raises(kind) as caught:
        wire(handler).send(request(Origin("http", "h.test", 80), timeout=Timeout()))
    assert (caught.value.phase, caught.value.sent, str(caught.value)) == (phase, sent, f"{name}: said the mock")
    assert isinstance(caught.value.__cause__, getattr(library, name))


def test_what_is_not_about_the_exchange_stays_as_it_is(wire: MakeWire) -> None:
    def handler(request: Any) -> Any:
        raise LookupError("a bug in the mock")

    with pytest.raises(LookupError, match="a bug in the mock"):
        wire(handler).send(request(Origin("http", "h.test", 80)))
