"""HTTP/2 beside h2's own server: whatever the frames and however they are cut, answers and requests arrive as they were sent."""

from __future__ import annotations

from typing import Any

import hpack
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded
from h2.settings import SettingCodes
from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat._core.http import HeaderBlock, Headers
from entrechat._http.h2channel import Channel
from entrechat._http.h2headers import Decoder, Encoder
from entrechat._http.h2session import Session

from .test_http1 import cut

CUTS = st.lists(st.integers(0, 3000), max_size=40)
_NAMES = st.text("abcxyz-09", min_size=1, max_size=8).map("x-{}".format)
_VALUES = st.text("abc XYZ=;,\"'/é", max_size=12).map(str.strip)
FIELDS = st.lists(st.tuples(_NAMES, _VALUES), max_size=5)
BLOCK = HeaderBlock([("Authorization", "Bearer k"), ("X-A", "b")])
START = b"%b /v1/%d HTTP/1.1\r\nHost: api.test\r\n"

# What a server does next: with which of its answers, and how much of it
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["head", "interim", "data", "padded", "empty", "end", "trailers", "ping", "settings", "window"]),
        st.binary(max_size=40),
    ),
    max_size=25,
)


def connected() -> tuple[Session, H2Connection]:
    server = H2Connection(H2Configuration(client_side=False, header_encoding=None))
    server.initiate_connection()
    return Session("https", 65_536), server


def raw(fields: list[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in fields]


def answered(server: H2Connection, steps: list[tuple[int, str, bytes]], fields: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Let the server do all that, and finish. Gives what it said to each request."""
    said: list[dict[str, Any]] = [{"head": False, "body": b"", "done": False} for _ in range(3)]

    def head(which: int) -> None:
        if not said[which]["head"]:
            said[which]["head"] = True
            server.send_headers(2 * which + 1, [(b":status", b"%d" % (200 + which)), *raw(fields)])

    for which, kind, data in steps:
        number, answer = 2 * which + 1, said[which]
        if kind == "ping":
            server.ping(data[:8].ljust(8, b"."))
        elif kind == "settings":
            server.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: 1 + len(data)})
        elif answer["done"]:
            continue
        elif kind == "window":
            server.increment_flow_control_window(1 + len(data), number)
        elif kind == "interim":
            if not answer["head"]:
                server.send_headers(number, [(b":status", b"103"), (b"link", b"x")])
        elif kind == "head":
            head(which)
        else:
            head(which)
            if kind == "trailers":
                server.send_headers(number, [(b"x-trailer", b"t")], end_stream=True)
            else:
                data = b"" if kind == "empty" else data
                server.send_data(number, data, end_stream=kind == "end", pad_length=len(data) if kind == "padded" else None)
                answer["body"] += data
            answer["done"] = kind in ("trailers", "end")
    for which, answer in enumerate(said):
        if not answer["done"]:
            head(which)
            server.send_data(2 * which + 1, b"", end_stream=True)
    return said


@settings(deadline=None)
@given(STEPS, FIELDS, CUTS)
def test_answers_in_any_split(steps: list[tuple[int, str, bytes]], fields: list[tuple[str, str]], at: list[int]) -> None:
    session, server = connected()
    channels = [Channel("GET", bool(which)) for which in range(3)]
    for which, channel in enumerate(channels):
        session.open(channel, START % (b"GET", which), BLOCK, b"", None)
    server.receive_data(session.output())
    said = answered(server, steps, fields)
    for piece in cut(server.data_to_send(), at):
        session.feed(piece)
    assert session.broken is None and not session.channels
    for which, (channel, answer) in enumerate(zip(channels, said, strict=True)):
        assert channel.done and channel.error is None
        assert (channel.status, Headers(parts=channel.fields).raw, b"".join(channel.pieces)) == (
            200 + which,
            raw(fields),
            answer["body"],
        )
    server.receive_data(session.output())  # and what it said to that was HTTP/2 as well


@settings(deadline=None)
@given(STEPS, FIELDS, st.integers(0, 2000), CUTS)
def test_what_breaks_off_is_never_whole(
    steps: list[tuple[int, str, bytes]], fields: list[tuple[str, str]], size: int, at: list[int]
) -> None:
    session, server = connected()
    channels = [Channel("GET", True) for _ in range(3)]
    for which, channel in enumerate(channels):
        session.open(channel, START % (b"GET", which), BLOCK, b"", None)
    server.receive_data(session.output())
    said = answered(server, steps, fields)
    for piece in cut(server.data_to_send()[:size], at):
        session.feed(piece)
    assert session.broken is None
    for channel, answer in zip(channels, said, strict=True):
        body = b"".join(channel.pieces)
        assert answer["body"] == body if channel.done else answer["body"].startswith(body)
        assert channel.done is (channel.id not in session.channels)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.binary(max_size=300), FIELDS), min_size=1, max_size=6),
    st.integers(16_384, 20_000),
    st.integers(0, 200),
    CUTS,
)
def test_requests_are_read_by_another_server(
    requests: list[tuple[bytes, list[tuple[str, str]]]], frame: int, window: int, at: list[int]
) -> None:
    """Also through windows so small that bodies go in many pieces, which the server opens again bit by bit."""
    session, server = connected()
    server.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: window, SettingCodes.MAX_FRAME_SIZE: frame})
    session.feed(server.data_to_send())
    seen: dict[int, list[Any]] = {}
    ended: set[int] = set()

    def take(pieces: list[bytes]) -> None:
        for piece in pieces:
            for event in server.receive_data(piece):
                if isinstance(event, RequestReceived):
                    seen[event.stream_id or 0] = [list(event.headers or ()), b""]
                elif isinstance(event, DataReceived):
                    seen[event.stream_id or 0][1] += event.data
                elif isinstance(event, StreamEnded):
                    ended.add(event.stream_id or 0)

    for which, (body, fields) in enumerate(requests):
        session.open(Channel("POST", True), START % (b"POST", which), HeaderBlock(fields), body, len(body))
    session.pump()
    take(cut(session.output(), at))
    for _ in range(400):
        waiting = [number for number in seen if number not in ended]
        if not waiting:
            break
        for number in waiting:
            server.increment_flow_control_window(7, number)
        session.feed(server.data_to_send())
        session.pump()
        take([session.output()])
    assert ended == set(seen) and len(seen) == len(requests)
    for which, (number, (headers, body)) in enumerate(sorted(seen.items())):
        sent, fields = requests[which]
        assert (number, body) == (2 * which + 1, sent)
        charset = "utf-8" if any(not value.isascii() and ord(max(value)) > 255 for _, value in fields) else "latin-1"
        assert [tuple(field) for field in headers] == [
            (b":method", b"POST"), (b":scheme", b"https"), (b":authority", b"api.test"), (b":path", b"/v1/%d" % which),
            *((name.encode(), value.encode(charset)) for name, value in fields), (b"content-length", b"%d" % len(sent)),
        ]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.binary(max_size=40), max_size=12), CUTS)
def test_garbage_breaks_the_connection_and_nothing_else(frames: list[bytes], at: list[int]) -> None:
    session = Session("https", 4096)
    channel = Channel("GET", True)
    session.open(channel, START % (b"GET", 0), BLOCK, b"", None)
    stream = b"".join(len(frame).to_bytes(3, "big") + frame[:1].ljust(1, b"\0") + b"\4\0\0\0\1" + frame for frame in frames)
    for piece in cut(stream, at):
        session.feed(piece)
    assert session.broken is None or session.draining
    assert (channel.id in session.channels) is not (channel.done or channel.error is not None)


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.lists(st.tuples(st.binary(min_size=1, max_size=60), st.binary(max_size=60), st.booleans())), st.booleans()
        ),
        max_size=8,
    ),
    st.lists(st.sampled_from([0, 64, 200, 4096]), max_size=3),
)
def test_blocks_are_read_as_hpack_reads_them(
    blocks: list[tuple[list[tuple[bytes, bytes, bool]], bool]], sizes: list[int]
) -> None:
    encoder, ours, theirs = hpack.Encoder(), Decoder(65_536), hpack.Decoder(65_536)
    for number, (fields, huffman) in enumerate(blocks):
        if number < len(sizes):
            encoder.header_table_size = sizes[number]
        block = encoder.encode(fields, huffman=huffman)
        assert (
            ours.fields(block) == [tuple(field) for field in theirs.decode(block, raw=True)] == [field[:2] for field in fields]
        )


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from([b"GET", b"POST"]), st.integers(0, 2), st.none() | st.integers(0, 10**9)), max_size=12), st.lists(FIELDS, min_size=3, max_size=3), st.sampled_from([0, 100, 4096]))  # fmt: skip
def test_repeated_blocks_mean_the_same(
    calls: list[tuple[bytes, int, int | None]], headers: list[list[tuple[str, str]]], table: int
) -> None:
    encoder, decoder = Encoder(), hpack.Decoder()
    if table != encoder.header_table_size:
        decoder.max_allowed_table_size = table
        encoder.header_table_size = table
    blocks = [HeaderBlock(fields) for fields in headers]
    for method, which, length in calls:
        rendered = encoder.render(START % (method, which), "https", blocks[which], length)
        got = [tuple(field) for field in decoder.decode(rendered, raw=True)]
        assert got[:4] == [
            (b":method", method),
            (b":scheme", b"https"),
            (b":authority", b"api.test"),
            (b":path", b"/v1/%d" % which),
        ]
        names = [name.encode() for name, _ in headers[which]]
        assert [name for name, _ in got[4:]] == names + ([] if length is None else [b"content-length"])
