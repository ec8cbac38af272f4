"""What servers answer, well and badly framed."""

from __future__ import annotations

import gzip
import time
import zlib

import pytest

from entrechat._core.http import ProtocolError, TransportError
from entrechat._http.pool import Limits

from .conftest import MakeWire
from .peers import Peer, Wire, request, serving


def test_small_answers_share_a_connection(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        while True:
            seen = peer.request()
            assert seen.line == "POST /v1/x HTTP/1.1"
            assert seen.headers["authorization"] == "Bearer sk-test"
            assert seen.body == b"{}"
            peer.answer(b'{"n": 1}', headers="X-Request-Id: r1\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n")

    with serving(script) as server:
        for _ in range(20):
            reply = wire.send(request(server.origin))
            assert (reply.status, reply.content, reply.reason, reply.http_version) == (200, b'{"n": 1}', "OK", "HTTP/1.1")
            assert reply.headers.get("x-request-id") == "r1"
            assert reply.headers.get_list("set-cookie") == ["a", "b"]
        assert server.accepted == 1
        assert wire.stats() == {"open": 1, "idle": 1, "in_use": 0, "waiting": 0, "opened": 1, "http2": 0, "streams": 0}


@pytest.mark.parametrize(
    ("raw", "content"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", b"hi", id="length"),
        pytest.param(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi", b"hi", id="no reason"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", b"hi", id="100"),
        pytest.param(
            b"HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", b"hi", id="103"
        ),
        pytest.param(b"HTTP/1.1 204 No Content\r\n\r\n", b"", id="204"),
        pytest.param(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", b"", id="304"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;e=1\r\nh\r\n1;x=\"y\"\r\ni\r\n0\r\nT: t\r\nContent-Encoding: gzip\r\n\r\n",
            b"hi",
            id="chunks, extensions, trailers",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("stream", [False, True])
def test_framings_that_leave_the_connection_usable(wire: Wire, raw: bytes, content: bytes, stream: bool) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.send(raw)

    with serving(script) as server:
        for _ in range(2):
            reply = wire.send(request(server.origin, stream=stream))
            assert (wire.read(reply) if stream else reply.content) == content
            assert "t" not in reply.headers
            assert "link" not in reply.headers
            if stream:
                assert wire.receive(reply) == b""
        assert server.accepted == 1


@pytest.mark.parametrize("stream", [False, True])
def test_the_connection_may_be_the_end_of_the_body(wire: Wire, stream: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\nhel")
        peer.send(b"lo")

    with serving(script) as server:
        for _ in range(2):
            reply = wire.send(request(server.origin, stream=stream))
            assert (wire.read(reply) if stream else reply.content) == b"hello"
        assert server.accepted == 2
        assert wire.stats()["open"] == 0


@pytest.mark.parametrize("more", [b"Connection: close\r\n", b""])
def test_a_connection_that_ends_is_not_kept(wire: Wire, more: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        version = b"1.1" if more else b"1.0"
        peer.send(b"HTTP/%b 200 OK\r\n%bContent-Length: 2\r\n\r\nhi" % (version, more))

    with serving(script) as server:
        reply = wire.send(request(server.origin))
        assert reply.content == b"hi"
        assert reply.http_version == ("HTTP/1.1" if more else "HTTP/1.0")
        wire.pause(0.01)
        assert wire.stats()["open"] == 0


def test_head_has_no_body_whatever_it_announces(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        for _ in range(2):
            assert peer.request().line.startswith("HEAD")
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Encoding: gzip\r\n\r\n")
        assert "content-length" not in peer.request().headers
        peer.answer(b"hi")

    with serving(script) as server:
        for _ in range(2):
            assert wire.send(request(server.origin, "HEAD")).content == b""
        assert wire.send(request(server.origin, "GET")).content == b"hi"
        assert server.accepted == 1


def test_requests_without_a_body_say_so_where_one_is_expected(wire: Wire) -> None:
    lengths: list[str | None] = []

    def script(peer: Peer) -> None:
        while True:
            lengths.append(peer.request().headers.get("content-length"))
            peer.answer()

    with serving(script) as server:
        for method in ("POST", "GET", "DELETE"):
            wire.send(request(server.origin, method, body=None))
    assert lengths == ["0", None, None]


@pytest.mark.parametrize(
    ("raw", "phase"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "body", id="length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", "body", id="between chunks"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf", "body", id="in a chunk"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n0\r\n", "body", id="in the end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", "headers", id="in the head"),
        pytest.param(b"", "headers", id="no answer"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_an_answer_that_breaks_off_is_an_error(wire: Wire, raw: bytes, phase: str, stream: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(raw)

    got = b""
    with serving(script) as server, pytest.raises(TransportError) as caught:
        reply = wire.send(request(server.origin, stream=stream))
        while piece := wire.receive(reply):
            got += piece
    error = caught.value
    assert (error.phase, error.sent, error.answered, error.reused) == (phase, True, raw != b"", False)
    assert isinstance(error, ProtocolError)
    if stream and phase == "body":
        assert got == b"half"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"SSH-2.0-OpenSSH\r\n\r\n", id="not http"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", id="two lengths"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nhi", id="bad length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", id="length and chunked"),
        pytest.param(b"HTTP/1.1 200 OK\r\nA: b\r\n c\r\nContent-Length: 2\r\n\r\nhi", id="folded"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", id="bad chunk"),
        pytest.param(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", id="upgrade"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X-A: %b\r\n" % (b"a" * 70_000), id="long head"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"T: %b\r\n" % (b"a" * 70_000), id="long trailer"),
        pytest.param(b"HTTP/1.1 102 P\r\n\r\n" * 5_000, id="interim for ever"),
    ],
)  # fmt: skip
def test_what_is_not_http_is_an_error(wire: Wire, raw: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(raw)
        peer.hears_close()

    with serving(script) as server:
        with pytest.raises(ProtocolError) as caught:
            wire.send(request(server.origin))
        assert caught.value.answered
        wire.pause(0.01)
        assert wire.stats()["open"] == 0


def test_what_follows_an_answer_unasked_is_never_taken_for_the_next(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        extra = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil" if peer.number == 1 else b""
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood" + extra)
        peer.hears_close()

    with serving(script) as server:
        for _ in range(2):
            assert wire.send(request(server.origin)).content == b"good"
        assert server.accepted == 2


def test_unasked_bytes_later_end_the_idle_connection(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer(b"good")
        if peer.number == 1:
            time.sleep(0.02)
            peer.answer(b"evil")
        peer.hears_close()

    with serving(script) as server:
        assert wire.send(request(server.origin)).content == b"good"
        wire.pause(0.06)
        assert wire.send(request(server.origin)).content == b"good"


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data, wbits=-15)),
        ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
        ("GZIP", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:])),
        ("identity", bytes),
        ("never-heard-of", bytes),
    ],
)  # fmt: skip
@pytest.mark.parametrize("stream", [False, True])
def test_compressed_answers(wire: Wire, encoding: str, pack: object, stream: bool) -> None:
    content = b"entrechat " * 1000
    packed = pack(content)  # type: ignore[operator]  # one of the callables above

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.answer(packed, headers=f"Content-Encoding: {encoding}\r\n")

    with serving(script) as server:
        reply = wire.send(request(server.origin, stream=stream))
        assert (wire.read(reply) if stream else reply.content) == content


def test_events_of_a_compressed_stream_are_not_held_back(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head("Content-Encoding: gzip\r\n")
        packer = zlib.compressobj(wbits=31)
        for n in range(3):
            peer.chunk(packer.compress(b"data: %d\n\n" % n) + packer.flush(zlib.Z_SYNC_FLUSH))
            assert peer.request().line.startswith("GET /next")  # only now the next event
        peer.chunk(packer.flush())
        peer.send(b"0\r\n\r\n")

    # the client asks for the next event on the same socket: reach around the transport for that
    with serving(script) as server:
        reply = wire.send(request(server.origin, stream=True))
        conn = reply._conn if wire.colour == "sync" else reply._inbox.conn
        for n in range(3):
            assert wire.receive(reply) == b"data: %d\n\n" % n
            nudge = b"GET /next HTTP/1.1\r\n\r\n"
            if wire.colour == "sync":
                conn.sock.send(nudge)
            else:
                conn.transport.write(nudge)
        assert wire.receive(reply) == b""


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("packed", "message"),
    [
        (gzip.compress(b"x" * 1000)[:-9], "breaks off"),
        (b"no gzip at all", "damaged"),
        (gzip.compress(b"\0" * 3_000_000), "unpacks to more than 1000000 bytes"),
    ],
)
def test_bad_compression_is_an_error(make_wire: MakeWire, packed: bytes, message: str, stream: bool) -> None:
    wire = make_wire(limits=Limits(max_decoded=1_000_000))

    def script(peer: Peer) -> None:
        peer.request()
        peer.answer(packed, headers="Content-Encoding: gzip\r\n")
        peer.hears_close()

    with serving(script) as server, pytest.raises(ProtocolError, match=message):
        wire.read(wire.send(request(server.origin, stream=stream)))


def test_a_large_answer_arrives_whole(wire: Wire) -> None:
    content = bytes(range(256)) * 20_000

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.answer(content)

    with serving(script) as server:
        assert wire.send(request(server.origin)).content == content
        reply = wire.send(request(server.origin, stream=True))
        wire.pause(0.05)  # let it pile up: back-pressure
        assert wire.read(reply) == content
        assert server.accepted == 1
