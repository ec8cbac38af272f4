"""Bounds on what a server can make us hold: heads, bodies, unpacked bodies."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from entrechat._core.http import ProtocolError
from entrechat._http.pool import Limits

from .conftest import MakeWire
from .peers import Peer, request, serving


def _body(size: int, kind: str) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        piece = b"x" * 50_000
        while True:
            peer.request()
            if kind == "length":
                peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
            elif kind == "chunked":
                peer.stream_head()
            else:
                peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
            for _ in range(size // len(piece)):
                if kind == "chunked":
                    peer.chunk(piece)
                else:
                    peer.send(piece)
            if kind == "chunked":
                peer.send(b"0\r\n\r\n")
            elif kind == "close":
                return

    return script


@pytest.mark.parametrize("kind", ["length", "chunked", "close"])
def test_bodies(make_wire: MakeWire, kind: str) -> None:
    with serving(_body(5_000_000, kind)) as server:
        wire = make_wire(limits=Limits(max_body=2_000_000))
        with pytest.raises(ProtocolError, match=r"larger than 2000000 bytes \(Limits max_body") as caught:
            wire.send(request(server.origin))
        assert (caught.value.phase, caught.value.answered, caught.value.lasting) == ("body", True, True)
        wire.pause(0.01)
        assert wire.stats()["open"] == 0
        # received piece by piece, it may be of any size
        assert len(wire.read(wire.send(request(server.origin, stream=True)))) == 5_000_000


def test_bodies_up_to_the_limit(make_wire: MakeWire) -> None:
    with serving(_body(2_000_000, "length")) as server:
        wire = make_wire(limits=Limits(max_body=2_200_000))
        for _ in range(2):
            assert len(wire.send(request(server.origin)).content) == 2_000_000
        assert server.accepted == 1


def test_bodies_over_http2(make_wire: MakeWire) -> None:
    h2 = pytest.importorskip("h2.connection")
    config = pytest.importorskip("h2.config")

    def script(peer: Peer) -> None:
        conn = h2.H2Connection(config.H2Configuration(client_side=False))
        conn.initiate_connection()
        peer.send(conn.data_to_send())
        while data := peer.sock.recv(65536):
            for event in conn.receive_data(data):
                if type(event).__name__ == "StreamEnded":
                    conn.send_headers(event.stream_id, [(":status", "200")])
                    for _ in range(20):
                        conn.send_data(event.stream_id, b"x" * 10_000)
                    conn.end_stream(event.stream_id)
            peer.send(conn.data_to_send())

    with serving(script) as server:
        wire = make_wire(limits=Limits(max_body=100_000), http_version="2")
        with pytest.raises(ProtocolError, match="larger than 100000 bytes"):
            wire.send(request(server.origin))
        assert len(wire.read(wire.send(request(server.origin, stream=True)))) == 200_000


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"HTTP/1.1 200 " + b"a" * 3000, "head of the answer is longer than 2000"),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500, "head of the answer is longer than 2000"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + b"e" * 3000, "ends a chunk with more than 2000"),
    ],
)
def test_heads(make_wire: MakeWire, raw: bytes, message: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(raw)
        peer.hears_close()

    with serving(script) as server:
        with pytest.raises(ProtocolError, match=message):
            make_wire(limits=Limits(max_head=2000)).send(request(server.origin))


@cache
def _bomb(name: str) -> bytes:
    zeros = bytes(100_000_000)
    if name in ("gzip", "deflate"):
        return (gzip.compress if name == "gzip" else zlib.compress)(zeros, 1)
    module: Any = pytest.importorskip({"br": "brotli", "zstd": "zstandard"}[name])
    packed: bytes = module.compress(zeros, quality=1) if name == "br" else module.compress(zeros)
    return packed


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_decompression_bombs(make_wire: MakeWire, encoding: str, stream: bool) -> None:
    """100 MB of zeros in a few hundred kilobytes at most: refused before they are there."""
    bomb = _bomb(encoding)

    def script(peer: Peer) -> None:
        peer.request()
        peer.answer(bomb, headers=f"Content-Encoding: {encoding}\r\n")
        peer.hears_close()

    with serving(script) as server:
        wire = make_wire(limits=Limits(max_decoded=5_000_000))
        tracemalloc.start()
        try:
            with pytest.raises(ProtocolError, match="unpacks to more than 5000000 bytes"):
                reply = wire.send(request(server.origin, stream=stream))
                while wire.receive(reply):
                    pass
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 60_000_000
