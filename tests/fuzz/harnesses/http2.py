"""HTTP/2: frames and header blocks."""

from __future__ import annotations

import contextlib
from typing import Any

import hpack

from entrechat._core.http import HeaderBlock
from entrechat._http import h2headers
from entrechat._http.h2channel import Channel
from entrechat._http.h2session import Session

from ..source import Source, cut
from .base import Target


class _FromServer:
    """A server's end, which packs heads as the table then stands."""

    def __init__(self) -> None:
        self.encoder = hpack.Encoder()

    def frame(self, kind: int, flags: int, number: int, payload: bytes) -> bytes:
        return b"%b%c%c%b%b" % (len(payload).to_bytes(3, "big"), kind, flags, number.to_bytes(4, "big"), payload)

    def any(self, source: Source) -> bytes:
        """One frame, mostly well made."""
        kind = source.below(16)
        number = (1, 1, 3, 5, 0, 2, 7)[source.below(7)]
        if kind < 5:  # a head, or trailers
            fields_ = [] if kind == 4 else [(b":status", source.pick((b"200", b"103", b"204", b"429", b"999", b"2", b"abc")))]
            for _ in range(source.below(5)):
                fields_.append(source.pick(_FIELDS))
            if source.byte() > 240:
                fields_.append((source.take(source.below(9)), source.take(source.below(9))))
            block = self.encoder.encode(fields_)
            end = source.byte() & 1
            if source.byte() > 200:
                half = len(block) // 2
                return self.frame(1, end, number, block[:half]) + self.frame(9, 4, number, block[half:])
            return self.frame(1, 4 | end, number, block)
        if kind < 9:
            return self.frame(0, source.byte() & 1, number, source.take(source.byte()))
        if kind == 9:
            return self.frame(3, 0, number, source.below(16).to_bytes(4, "big"))
        if kind == 10:
            return self.frame(
                4, 0, 0, b"".join(bytes((0, source.below(9))) + source.take(4).rjust(4, b"\0") for _ in range(source.below(4)))
            )
        if kind == 11:
            return self.frame(7, 0, 0, source.take(4).rjust(4, b"\0") + source.below(16).to_bytes(4, "big") + source.take(5))
        if kind == 12:
            return self.frame(8, 0, number, source.take(4).rjust(4, b"\0"))
        if kind == 13:
            return self.frame(6, source.byte() & 1, 0, source.take(8).rjust(8, b"\0"))
        if kind == 14:
            return self.frame(source.byte(), source.byte(), number, source.take(source.below(40)))
        return source.take(source.below(40))


_FIELDS = [
    (b"content-type", b"application/json"), (b"content-length", b"5"), (b"content-length", b"0"), (b"content-encoding", b"gzip"),
    (b"x-request-id", b"r"), (b"Upper", b"x"), (b"connection", b"close"), (b"x-a", b"b\r\nc"), (b":path", b"/"), (b"", b"x"),
    (b"x-long", b"y" * 300), (b"retry-after", b"1"),
]  # fmt: skip


def _opened() -> tuple[Session, list[Channel]]:
    session = Session("https", 4096)
    channels = [Channel("POST", True), Channel("GET", False), Channel("HEAD", True)]
    for channel, body in zip(channels, (b"x" * 100_000, b"", b"{}"), strict=True):
        start = b"%b /v1/x HTTP/1.1\r\nHost: api.test\r\n" % (b"POST" if body else b"GET")
        session.open(channel, start, _BLOCK, body, len(body))
    session.pump()
    session.output()
    return session, channels


_BLOCK = HeaderBlock([("Authorization", "Bearer k"), ("Content-Type", "application/json")])


def http2_frames(data: bytes) -> None:
    """Whatever a server sends, `feed` does not raise; answers are the same however it is cut; windows are never overdrawn."""
    source = Source(data)
    how = source.byte()
    server = _FromServer()
    raw = b"" if source.byte() > 250 else server.frame(4, 0, 0, b"")
    while source.left and len(raw) < 60_000:
        raw += server.any(source)
    seen: list[Any] = []
    for pieces in ([raw], cut(raw, how), cut(raw, 7)):
        session, channels = _opened()
        for piece in pieces:
            session.feed(piece)
        for channel in channels:
            assert not (channel.done and channel.error is not None)
            assert (channel.id in session.channels) is not (channel.done or channel.error is not None)
        seen.append((
            [(c.status, c.fields, c.encoding, b"".join(c.pieces), c.done, repr(c.error), c.answered) for c in channels],
            repr(session.broken), session.draining, session.limit, session.output(),
        ))  # fmt: skip
    assert seen[0] == seen[1] == seen[2]
    _with_a_reader(cut(raw, how or 5))


def _with_a_reader(pieces: list[bytes]) -> None:
    session, channels = _opened()
    for piece in pieces:
        session.feed(piece)
        for channel in channels:
            taken = sum(map(len, channel.pieces))
            channel.pieces.clear()
            if taken and not channel.whole:
                session.consumed(channel, taken)
        if session.broken is None:
            while session.pump():
                pass
        session.touched.clear()
        session.output()
    if not session.draining:
        session.open(Channel("GET", True), b"GET /late HTTP/1.1\r\nHost: api.test\r\n", _BLOCK, b"", None)
    for channel in channels:
        session.reset(channel)
        assert session.lost(channel, "why", False)
    session.ping()
    session.farewell()
    session.output()


def header_blocks(data: bytes) -> None:
    """Our reader of header blocks agrees with hpack's own."""
    ours, theirs = h2headers.Decoder(4096), hpack.Decoder(4096)
    theirs.max_allowed_table_size = ours.max_allowed_table_size
    source = Source(data)
    while source.left:
        block = source.take(source.byte() or 256)
        try:
            expected: Any = [(bytes(name), bytes(value)) for name, value in theirs.decode(block, raw=True)]
        except (hpack.HPACKError, UnicodeDecodeError, IndexError) as error:
            expected = type(error)
        try:
            found: Any = ours.fields(block)
        except (hpack.HPACKError, IndexError) as error:
            found = type(error)
        if isinstance(expected, list) and isinstance(found, list):
            assert found == expected
        else:
            assert isinstance(expected, type) and isinstance(found, type), (block, expected, found)
            break
        with contextlib.suppress(h2headers.Malformed):
            h2headers.response_head(found)


TARGETS = {
    "http2": Target(
        http2_frames,
        [
            bytes((3, 0, 0, 0, 0, 1, 0, 0, 0, 5, 0, 5, 104, 101, 108, 108, 111, 5, 0, 1, 0)),
            bytes((0, 0, 9, 0, 7, 11, 4, 0, 0, 0, 1, 0, 97, 98, 12, 0, 0, 0, 1, 0)),
            bytes((9, 0)) + bytes(range(256)),
            bytes((9, 0)) + bytes(range(255, -1, -1)) * 2,
        ],
    ),
    "header blocks": Target(
        header_blocks,
        [
            b"\0" + hpack.Encoder().encode(_FIELDS),
            b"\0\x88\x5f\x03abc\x3f\xe1\x1f",
            b"\x02\x20\x88\x01\x88",
            b"\0\x40\x81\x1f\x82\x1c\x64",
        ],
    ),
}
