"""HTTP/1.1, and bodies that are compressed."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

from entrechat._core.http import ProtocolError
from entrechat._http import http1
from entrechat._http.decompress import Decoder
from entrechat._http.pool import Limits

from ..source import Source, cut
from .base import Target


def _read_http1(method: str, pieces: list[bytes]) -> tuple[Any, ...]:
    parser = http1.Http1(2048)
    parser.begin(method)
    body = b""
    try:
        for piece in pieces:
            parser.feed(piece)
            body += parser.take()
        parser.eof()
    except ProtocolError as error:
        assert not parser.keep_alive
        return (type(error), error.phase, body)
    assert parser.done
    return (parser.status, parser.reason, parser.fields, parser.encoding, body, parser.keep_alive)


def http1_answers(data: bytes) -> None:
    """An answer or a ProtocolError, the same however it is cut."""
    source = Source(data)
    how, method = source.byte(), source.pick(("GET", "HEAD", "POST"))
    raw = source.rest()
    whole, cuts = _read_http1(method, [raw]), _read_http1(method, cut(raw, how))
    if ProtocolError in (whole[0], cuts[0]):
        # bytes before the break count where they came before it, and a head in one piece may be larger
        assert whole[0] is cuts[0] or len(raw) > 2048
        if whole[0] is cuts[0]:
            assert cuts[-1].startswith(whole[-1])
    else:
        assert whole == cuts


ENCODINGS = [b"gzip", b"deflate", b"br", b"zstd", b"gzip, deflate", b"unheard-of", b"gzip,,identity", b"x-gzip, br"]


def _unpack(encoding: bytes, pieces: list[bytes]) -> tuple[bool, bytes]:
    unpacked = b""
    try:
        decoder = Decoder(encoding, Limits(max_decoded=1 << 22))
        for piece in pieces:
            unpacked += decoder.feed(piece)
        decoder.finish()
    except ProtocolError:
        return False, unpacked
    return True, unpacked


def compressed(data: bytes) -> None:
    """What was packed, or a ProtocolError, the same however it is cut; what is packed well comes back."""
    source = Source(data)
    how, encoding, mode, at, flip = source.byte(), source.pick(ENCODINGS), source.byte(), source.byte(), source.byte()
    raw = packed = source.rest()
    if mode & 1:
        packer = zlib.compressobj(mode >> 4 & 7, zlib.DEFLATED, (31, 15, -15)[mode >> 2 & 1 if encoding == b"deflate" else 0])
        if encoding == b"deflate":
            packer = zlib.compressobj(mode >> 4 & 7, zlib.DEFLATED, -15 if mode & 4 else 15)
        packed = packer.compress(raw) + packer.flush()
        if mode & 2:
            packed = bytearray(packed)  # type: ignore[assignment]
            packed[at % len(packed)] ^= flip  # type: ignore[index]
            packed = bytes(packed)
        elif mode & 8 and encoding == b"gzip":
            packed += gzip.compress(raw) + bytes(at)
            raw += raw
    whole, cuts = _unpack(encoding, [packed]), _unpack(encoding, cut(packed, how))
    if b"zstd" in encoding or b"br" in encoding:  # libzstd overlooks some damage where it does not see all at once
        assert not whole[0] or cuts[0]
    else:
        assert whole[0] is cuts[0]
    if whole[0]:
        assert whole[1] == cuts[1]
    if mode & 3 == 1 and encoding in (b"gzip", b"deflate"):
        assert whole == (True, raw)


_HTTP1 = [
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: b\r\n\r\nhello",
    b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nT: t\r\n\r\n",
    b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\nuntil the end",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
]


TARGETS = {
    "http1": Target(
        http1_answers,
        [bytes((how, method)) + raw for how, raw in enumerate(_HTTP1) for method in (0, 1)],
        [
            b"HTTP/1.1 ",
            b"\r\n\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"Content-Length: ",
            b"Connection: ",
            b"0\r\n\r\n",
            b"close",
            b"Upgrade: ",
        ],
    ),
    "compressed": Target(
        compressed,
        [bytes((3, number, 1, 0, 0)) + b"hello " * 9 for number in range(3)]
        + [bytes((0, 0, 9, 3, 0)) + b"twice", bytes((0, 1, 1 | 4 | 16, 0, 0)) + b"raw", bytes((0, 1, 1 | 4, 0, 0)) + b"stored"]
        + [bytes((0, 0, 0, 0, 0)) + gzip.compress(b"a" * 500) * 3 + bytes(9)]
        + [bytes((0, 2, 0, 0, 0)) + b"\x0b\x02\x80hello\x03", bytes((0, 2, 0, 0, 0)) + b"\x0b\x02\x80hello\x03rest"]
        + [bytes((0, 3, 0, 0, 0)) + b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello" * 2],
    ),
}
