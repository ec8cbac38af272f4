"""What servers answer over HTTP/2, well and badly."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
from h2.events import ConnectionTerminated

from entrechat._core.http import HeaderBlock, ProtocolError
from entrechat._http.pool import Limits
from tests.unit.http.conftest import MakeWire
from tests.unit.http.peers import Wire, serving

from .peers import OK, H2Peer, frame, get, request, serving2

END_STREAM, END_HEADERS, PADDED, PRIORITY = 1, 4, 8, 32


def test_small_answers_share_a_connection(wire: Wire) -> None:
    sizes: list[int] = []

    def script(peer: H2Peer) -> None:
        while True:
            before = peer.received
            call = peer.request()
            sizes.append(peer.received - before)
            assert call.headers[":method"] == "POST"
            assert call.headers[":scheme"] == "http"
            assert call.headers[":path"] == "/v1/x?y=1"
            assert call.headers[":authority"].startswith("127.0.0.1:")
            assert call.headers["authorization"] == "Bearer sk-test"
            assert call.headers["content-length"] == "2"
            assert call.headers["x-long"] == "l" * 200
            assert "host" not in call.headers and "connection" not in call.headers
            assert call.body == b"{}"
            peer.answer(call.id, b'{"n": 1}', headers=[("x-request-id", "r1"), ("set-cookie", "a"), ("set-cookie", "b")])

    headers = HeaderBlock(
        [("Authorization", "Bearer sk-test"), ("X-Long", "l" * 200), ("Connection", "close"), ("Host", "other")]
    )
    with serving2(script) as server:
        for _ in range(20):
            reply = wire.send(request(server.origin, target="/v1/x?y=1", headers=headers))
            assert (reply.status, reply.content, reply.reason, reply.http_version) == (200, b'{"n": 1}', "", "HTTP/2")
            assert reply.headers.get("X-Request-Id") == "r1"
            assert reply.headers.get_list("set-cookie") == ["a", "b"]
            assert ":status" not in reply.headers
        assert server.accepted == 1
        assert wire.stats() == {
            "open": 1, "idle": 1, "in_use": 0, "waiting": 0, "opened": 1, "http2": 1, "streams": 0
        }  # fmt: skip
    assert sizes[5] < 150 < sizes[0]  # the headers are in the table by then


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_requests_without_a_body(wire: Wire, method: str) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        assert call.headers.get("content-length") == ("0" if method == "POST" else None)
        assert call.body == b""
        peer.answer(call.id)

    with serving2(script) as server:
        assert wire.send(request(server.origin, method, body=None)).status == 200


def test_odd_headers_arrive_whole(wire: Wire) -> None:
    def script(peer: H2Peer) -> None:
        for _ in range(2):
            call = peer.request()
            assert call.headers["x-a"] == "é"
            assert len(call.headers["x-big"]) == 40_000  # more than a frame
            assert call.path == "/" + "p" * 300
            peer.answer(call.id)

    headers = HeaderBlock([("X-A", " é "), ("X-Big", "b" * 40_000), ("X-U", "☃")])
    with serving2(script) as server:
        for _ in range(2):
            assert wire.send(request(server.origin, target="/" + "p" * 300, headers=headers)).status == 200


@pytest.mark.parametrize("name", ["a b", "ä", "a(b"])
def test_headers_that_cannot_be_sent_are_the_callers_error(wire: Wire, name: str) -> None:
    def script(peer: H2Peer) -> None:
        peer.answer(peer.request().id)
        peer.hears_close()

    with serving2(script) as server:
        wire.send(get(server))
        with pytest.raises(ValueError, match="cannot carry"):
            wire.send(get(server, headers=HeaderBlock([(name, "x")])))
        wire.pause(0.01)
        assert wire.stats()["in_use"] == 0


def plain(peer: H2Peer, number: int) -> None:
    peer.answer(number, b"hi")


def interim(peer: H2Peer, number: int) -> None:
    peer.respond(number, status=100)
    peer.respond(number, [("link", "x")], status=103)
    peer.answer(number, b"hi")


def trailers(peer: H2Peer, number: int) -> None:
    peer.respond(number)
    peer.data(number, b"hi")
    peer.h2.send_headers(number, [("t", "t"), ("content-encoding", "gzip")], end_stream=True)
    peer.flush()


def padded(peer: H2Peer, number: int) -> None:
    peer.raw(1, number, b"\x05" + b"\0" * 4 + b"\1" + peer.encode(OK) + b"\0" * 5, END_HEADERS | PADDED | PRIORITY)
    peer.raw(0, number, b"\x09h" + b"\0" * 9, PADDED)
    peer.raw(0, number, b"")
    peer.raw(0, number, b"\x00i", PADDED | END_STREAM)


def continued(peer: H2Peer, number: int) -> None:
    block = peer.encode([*OK, ("x-long", "v" * 300)])
    peer.raw(1, number, block[:1])
    for at in range(1, len(block), 50):
        peer.raw(9, number, block[at : at + 50], END_HEADERS if at + 50 >= len(block) else 0)
    peer.raw(0, number, b"hi", END_STREAM)


def surrounded(peer: H2Peer, number: int) -> None:
    """By frames that mean nothing to us, and by some that do."""
    peer.raw(0xEE, 0, b"unknown")
    peer.raw(0xEE, number, b"unknown")
    peer.raw(2, number, b"\0\0\0\0\x10")
    peer.raw(10, 0, b"\0\x01aalt")
    peer.raw(6, 0, b"12345678")
    peer.raw(4, 0, b"\xff\x01\0\0\0\1")
    peer.raw(8, 0, b"\0\0\0\1")
    peer.answer(number, b"hi")
    peer.raw(8, number, b"\0\0\0\1")


@pytest.mark.parametrize("how", [plain, interim, trailers, padded, continued, surrounded])
@pytest.mark.parametrize("stream", [False, True])
def test_framings_that_leave_the_connection_usable(wire: Wire, how: Callable[[H2Peer, int], None], stream: bool) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            how(peer, peer.request().id)

    with serving2(script) as server:
        for _ in range(3):
            reply = wire.send(get(server, stream=stream))
            assert (wire.read(reply) if stream else reply.content) == b"hi"
            assert "t" not in reply.headers
            assert "link" not in reply.headers
            if stream:
                assert wire.receive(reply) == b""
        assert server.accepted == 1


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
@pytest.mark.parametrize("stream", [False, True])
def test_answers_without_a_body(wire: Wire, method: str, status: int, stream: bool) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            peer.respond(peer.request().id, [("content-length", "9")], status=status, end=True)

    with serving2(script) as server:
        for _ in range(2):
            reply = wire.send(request(server.origin, method, stream=stream))
            assert reply.status == status
            assert (wire.read(reply) if stream else reply.content) == b""
            assert reply.headers["content-length"] == "9"
        assert server.accepted == 1


@pytest.mark.parametrize("stream", [False, True])
def test_compressed_answers(wire: Wire, stream: bool) -> None:
    packed = gzip.compress(b"hello " * 1000)

    def script(peer: H2Peer) -> None:
        number = peer.request().id
        peer.respond(number, [("content-encoding", "gzip"), ("content-length", str(len(packed)))])
        for at in range(0, len(packed), 10):
            peer.data(number, packed[at : at + 10], end=at + 10 >= len(packed))

    with serving2(script) as server:
        reply = wire.send(get(server, stream=stream))
        assert (wire.read(reply) if stream else reply.content) == b"hello " * 1000


def test_large_answers_flow(wire: Wire) -> None:
    """Several windows' worth, whole and in pieces."""
    large = bytes(range(256)) * 4096 * 20

    def script(peer: H2Peer) -> None:
        while True:
            peer.answer(peer.request().id, large)

    with serving2(script) as server:
        assert wire.send(get(server)).content == large
        assert wire.read(wire.send(get(server, stream=True))) == large
        assert wire.send(get(server)).content == large
        assert server.accepted == 1


# malformed answers cost their stream


@pytest.mark.parametrize(
    ("headers", "body", "message"),
    [
        pytest.param([], b"hi", "no status", id="no status"),
        pytest.param([(":status", "20")], b"hi", "status is b'20'", id="short status"),
        pytest.param([(":status", "abc")], b"hi", "status is", id="no number"),
        pytest.param([*OK, (":status", "200")], b"hi", "named b':status'", id="two statuses"),
        pytest.param([*OK, (":path", "/")], b"hi", "named b':path'", id="another pseudo header"),
        pytest.param([*OK, ("X-Upper", "1")], b"hi", "named b'X-Upper'", id="upper case"),
        pytest.param([*OK, ("a b", "1")], b"hi", "named", id="blank in the name"),
        pytest.param([*OK, ("connection", "close")], b"hi", "named b'connection'", id="connection"),
        pytest.param([*OK, ("transfer-encoding", "chunked")], b"hi", "transfer-encoding", id="transfer-encoding"),
        pytest.param([*OK, ("x", "a\r\nb: c")], b"hi", "line break", id="injection"),
        pytest.param([*OK, ("content-length", "3")], b"hi", "1 bytes fewer", id="short"),
        pytest.param([*OK, ("content-length", "1")], b"hi", "longer than", id="long"),
        pytest.param([*OK, ("content-length", "x")], b"hi", "content-length is", id="no length"),
        pytest.param([*OK, ("content-length", "2"), ("content-length", "3")], b"hi", "content-length is", id="two lengths"),
        pytest.param([(":status", "204")], b"hi", "longer than", id="204 with a body"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_malformed_answers(wire: Wire, headers: list[tuple[str, str]], body: bytes, message: str, stream: bool) -> None:
    def script(peer: H2Peer) -> None:
        number = peer.request().id
        peer.raw(1, number, peer.encode(headers), END_HEADERS)
        peer.raw(0, number, body, END_STREAM)
        if wire.colour == "async":
            peer.answer(peer.request().id)  # the same connection serves on
        else:
            peer.hears_close()

    with serving2(script) as server:
        with pytest.raises(ProtocolError, match=message) as caught:
            reply = wire.send(get(server, stream=stream))
            wire.read(reply)
        assert caught.value.answered
        if wire.colour == "async":
            assert wire.send(get(server)).status == 200
            assert server.accepted == 1
        else:
            assert wire.stats()["open"] == 0


@pytest.mark.parametrize("kind", ["interim", "empty"])
def test_answers_that_do_not_get_on(wire: Wire, kind: str) -> None:
    def script(peer: H2Peer) -> None:
        number = peer.request().id
        if kind == "empty":
            peer.raw(1, number, peer.encode(OK), END_HEADERS)
        many = frame(0, number) if kind == "empty" else frame(1, number, peer.encode([(":status", "103")]), END_HEADERS)
        peer.sock.sendall(many * 1000)
        peer.hears_close()

    with serving2(script) as server, pytest.raises(ProtocolError, match="does not get on"):
        wire.send(get(server))


@pytest.mark.parametrize(
    ("frames", "message"),
    [
        pytest.param([(0, b"x", 0)], "before its head", id="body first"),
        pytest.param([(1, b"\x88", END_HEADERS), (1, b"\x88", END_HEADERS)], "a second one", id="two heads"),
        pytest.param([(1, b"\x88", END_HEADERS), (1, b"\x88", END_HEADERS | END_STREAM)], "trailer", id="status in trailers"),
        pytest.param([(1, b"\x08\x03103", END_HEADERS | END_STREAM)], "interim", id="interim end"),
        pytest.param([(8, b"\0\0\0\0", 0)], "by nothing", id="window of nothing"),
        pytest.param([(8, b"\x7f\xff\xff\xff", 0)], "too far", id="window overflow"),
        pytest.param([(1, b"\x88", END_HEADERS), *[(0, b"x" * 16_384, 0)] * 129], "allowed to", id="more than its window"),
    ],
)
def test_frames_out_of_place(wire: Wire, frames: list[tuple[int, bytes, int]], message: str) -> None:
    if len(frames) > 100 and wire.colour == "sync":
        pytest.skip("who reads opens the window as well")

    def script(peer: H2Peer) -> None:
        number = peer.request().id
        for kind, payload, flags in frames:
            peer.raw(kind, number, payload, flags)
        peer.hears_reset()
        if wire.colour == "async":
            peer.answer(peer.request().id)

    with serving2(script) as server:
        with pytest.raises(ProtocolError, match=message):
            reply = wire.send(get(server, stream=True))
            wire.pause(0.1)
            wire.read(reply)
        if wire.colour == "async":
            assert wire.send(get(server)).status == 200
            assert server.accepted == 1


# what breaks the protocol costs the connection


def push(peer: H2Peer, number: int) -> None:
    peer.raw(5, number, b"\0\0\0\2" + peer.encode([(":method", "GET")]), END_HEADERS)


def continuations(peer: H2Peer, number: int) -> None:
    peer.raw(1, number, peer.encode(OK))
    peer.sock.sendall(frame(9, number, b"") * 10_000)


def bomb(peer: H2Peer, number: int) -> None:
    """A field in the table, named ten thousand times: 40 MB of headers in 10 kB."""
    peer.raw(1, number, peer.encode([*OK, ("x", "v" * 4000)]) + b"\xbe" * 10_000, END_HEADERS)


@pytest.mark.parametrize(
    ("how", "message"),
    [
        pytest.param(push, "not HTTP/2", id="push, though refused"),
        pytest.param(continuations, "not HTTP/2", id="endless head"),
        pytest.param(bomb, "head of the answer is longer than 65536 bytes", id="header bomb"),
        pytest.param(lambda peer, n: peer.sock.sendall(b"HTTP/1.1 400 Bad\r\n\r\n"), "a frame of", id="HTTP/1"),
        pytest.param(lambda peer, n: peer.raw(0, n, b"\x09x", PADDED), "padding", id="padding"),
        pytest.param(lambda peer, n: peer.raw(1, n, b"\x09x", PADDED | END_HEADERS), "padding", id="padding of a head"),
        pytest.param(lambda peer, n: peer.raw(1, n, b"x", PRIORITY | END_HEADERS), "padding", id="no priority"),
        pytest.param(lambda peer, n: peer.raw(0, 0, b"x"), "answer to no request", id="body of nothing"),
        pytest.param(lambda peer, n: peer.raw(9, n, b"x"), "without its beginning", id="no beginning"),
        pytest.param(lambda peer, n: (peer.raw(1, n, b"x"), peer.raw(0, n, b"x")), "breaks off", id="no end"),
        pytest.param(lambda peer, n: peer.raw(3, n, b"x"), "wrong size", id="short reset"),
        pytest.param(lambda peer, n: peer.raw(3, n + 2, b"1234"), "answer to no request", id="reset of nothing"),
        pytest.param(lambda peer, n: peer.raw(1, n + 2, b"\x88", END_HEADERS), "not HTTP/2", id="answer to nothing"),
        pytest.param(lambda peer, n: peer.raw(1, n, b"\xff\xff\xff\xff\xff\xff\xff", END_HEADERS), "not HTTP/2", id="hpack"),
        pytest.param(lambda peer, n: peer.raw(1, n, b"\xc5", END_HEADERS), "not HTTP/2", id="hpack index"),
        pytest.param(lambda peer, n: peer.raw(8, 0, b"\x7f\xff\xff\xff"), "not HTTP/2", id="window overflow"),
        pytest.param(lambda peer, n: peer.raw(8, 0, b"\0\0\0\0"), "not HTTP/2", id="window of nothing"),
        pytest.param(lambda peer, n: peer.raw(4, 0, b"\0\4\xff\xff\xff\xff"), "not HTTP/2", id="settings"),
        pytest.param(lambda peer, n: peer.sock.sendall(frame(6, 0, b"12345678") * 11_000), "says nothing", id="ping flood"),
        pytest.param(lambda peer, n: peer.sock.sendall(frame(4, 0) * 11_000), "says nothing", id="settings flood"),
        pytest.param(lambda peer, n: peer.sock.sendall(frame(0xEE, n) * 11_000), "says nothing", id="flood of nothing"),
        pytest.param(lambda peer, n: peer.raw(6, 0, b"123"), "not HTTP/2", id="short ping"),
        pytest.param(lambda peer, n: peer.raw(7, 0, b"123"), "GOAWAY", id="short goaway"),
        pytest.param(
            lambda peer, n: peer.sock.sendall(b"\xff\xff\xff\0\0\0\0\0\1"), "frame of 16777215 bytes", id="long frame"
        ),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_broken_protocol(wire: Wire, how: Callable[[H2Peer, int], None], message: str, stream: bool) -> None:
    farewells: list[ConnectionTerminated] = []

    def script(peer: H2Peer) -> None:
        how(peer, peer.request().id)
        peer.hears_close()
        farewells.extend(event for event in peer.events if isinstance(event, ConnectionTerminated))

    with serving2(script) as server:
        with pytest.raises(ProtocolError, match=message) as caught:
            wire.send(get(server, stream=stream))
        assert caught.value.answered
        wire.pause(0.02)
        assert wire.stats()["open"] == 0
    if message != "says nothing":  # closing with much unread may outrun the goodbye
        assert farewells[0].error_code


def test_what_came_before_the_break_counts(make_wire: MakeWire) -> None:
    """An answer that is whole is given out, though nonsense follows in the same packet."""
    wire = make_wire(http_version="2")

    def script(peer: H2Peer) -> None:
        number = peer.request().id
        good = frame(1, number, peer.encode(OK), END_HEADERS) + frame(0, number, b"hi", END_STREAM)
        peer.sock.sendall(good + frame(6, 0, b"bad"))
        peer.hears_close()

    with serving2(script) as server:
        for _ in range(2):
            assert wire.send(get(server)).content == b"hi"
        assert server.accepted == 2


def test_a_port_that_speaks_http1(wire: Wire) -> None:
    def script(peer: object) -> None:
        peer.take_line()  # type: ignore[attr-defined]
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")  # type: ignore[attr-defined]
        peer.hears_close()  # type: ignore[attr-defined]

    with serving(script) as server, pytest.raises(ProtocolError, match="does not speak HTTP/2 on this port"):
        wire.send(get(server))


def test_the_limit_of_headers_is_the_transports(make_wire: MakeWire) -> None:
    wire = make_wire(http_version="2", limits=Limits(max_head=1000))

    def script(peer: H2Peer) -> None:
        peer.answer(peer.request().id, headers=[("x", "v" * 1000)])
        peer.hears_close()

    with serving2(script) as server, pytest.raises(ProtocolError, match="longer than 1000 bytes"):
        wire.send(get(server))
