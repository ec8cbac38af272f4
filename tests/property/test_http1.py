"""However the network cuts an answer up, it means the same; and the parser agrees with an independent one."""

from __future__ import annotations

from itertools import pairwise

import h11
from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat._core.http import ProtocolError
from entrechat._http.http1 import Http1

_TOKEN = st.text("abcXYZ-09", min_size=1, max_size=8)
_VALUE = st.text("abc XYZ=;,\"'/é", max_size=12).map(str.strip)
_HEADERS = st.lists(st.tuples(_TOKEN.map("X-{}".format), _VALUE), max_size=6)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    status = draw(st.sampled_from([200, 201, 204, 304, 400, 404, 429, 500, 503]))
    headers = draw(_HEADERS)
    body = draw(st.binary(max_size=60))
    parts: list[bytes] = []
    for _ in range(draw(st.integers(0, 2))):
        parts.append(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n")
    framing = draw(st.sampled_from(["length", "chunked", "close"]))
    lines = [f"HTTP/1.1 {status} {draw(st.sampled_from(['OK', '', 'Some Reason']))}"]
    lines += [f"{name}: {value}" for name, value in headers]
    if framing == "length":
        lines.append(f"Content-Length: {len(body)}")
        rest = body
    elif framing == "chunked":
        lines.append("Transfer-Encoding: chunked")
        rest = b""
        while body:
            size = draw(st.integers(1, len(body)))
            piece, body = body[:size], body[size:]
            rest += b"%x%b\r\n%b\r\n" % (size, draw(st.sampled_from([b"", b";a=b"])), piece)
        rest += b"0\r\n" + draw(st.sampled_from([b"", b"Trailer: t\r\n"])) + b"\r\n"
    else:
        rest = body
    if status in (204, 304):
        rest = b""
    parts.append("\r\n".join([*lines, "", ""]).encode("latin-1") + rest)
    return b"".join(parts)


def read(pieces: list[bytes]) -> tuple[object, ...]:
    parser = Http1()
    parser.begin("GET")
    body = b""
    for piece in pieces:
        if not parser.done:
            parser.feed(piece)
            body += parser.take()
    if not parser.done:
        parser.eof()
    return parser.status, parser.reason, parser.headers, body, parser.keep_alive


def cut(data: bytes, at: list[int]) -> list[bytes]:
    places = sorted({min(place, len(data)) for place in at} | {0, len(data)})
    return [data[a:b] for a, b in pairwise(places)]


@settings(deadline=None)
@given(answers(), st.lists(st.integers(0, 300), max_size=30))
def test_any_split_gives_the_same_answer(raw: bytes, at: list[int]) -> None:
    assert read(cut(raw, at)) == read([raw])
    assert read([raw[i : i + 1] for i in range(len(raw))]) == read([raw])


@settings(deadline=None)
@given(answers())
def test_an_independent_parser_agrees(raw: bytes) -> None:
    status, _, headers, body, keep_alive = read([raw])
    other = h11.Connection(h11.CLIENT)
    other.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
    other.send(h11.EndOfMessage())
    other.receive_data(raw)
    other.receive_data(b"")
    got = b""
    while True:
        event = other.next_event()
        if isinstance(event, h11.Response):
            assert (event.status_code, list(event.headers.raw_items())) == (status, headers)
        elif isinstance(event, h11.Data):
            got += bytes(event.data)
        elif isinstance(event, h11.EndOfMessage):
            break
    assert got == body
    if keep_alive:
        assert other.their_state in (h11.DONE, h11.MUST_CLOSE)


@settings(deadline=None)
@given(answers(), st.integers(0, 300))
def test_a_cut_off_answer_is_an_error_or_whole(raw: bytes, size: int) -> None:
    """Never a shorter body that looks complete, but where the connection's end is the body's."""
    whole = read([raw])
    head = raw.rpartition(b"HTTP/1.1 ")[2].partition(b"\r\n\r\n")[0]
    try:
        part = read([raw[:size]])
    except ProtocolError as error:
        assert error.phase in ("headers", "body")
    else:
        framed = b"Content-Length" in head or b"chunked" in head
        assert part == whole or not framed


@settings(deadline=None)
@given(st.binary(max_size=200), st.booleans())
def test_garbage_is_a_protocol_error_and_nothing_else(data: bytes, prefixed: bool) -> None:
    parser = Http1()
    parser.begin("GET")
    try:
        parser.feed((b"HTTP/1.1 200 OK\r\n" if prefixed else b"") + data)
        parser.eof()
    except ProtocolError:
        pass
