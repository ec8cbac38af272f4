"""However the network cuts an answer up, it means the same; and the parser agrees with an independent one."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import h11
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from entrechat._core.http import HeaderBlock, Headers, Origin, ProtocolError
from entrechat._http.http1 import LAST_CHUNK, Http1, chunk, render_head, start_line

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


def read(pieces: list[bytes], method: str = "GET") -> tuple[Any, ...]:
    parser = Http1()
    parser.begin(method)
    body = b""
    for piece in pieces:
        if not parser.done:
            parser.feed(piece)
            body += parser.take()
    if not parser.done:
        parser.eof()
    return parser.status, parser.reason, Headers(parts=parser.fields).raw, body, parser.keep_alive


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
@given(answers(), st.lists(answers() | st.binary(max_size=30), min_size=1, max_size=3), st.sampled_from(["GET", "HEAD"]))
def test_what_comes_behind_an_answer_is_not_part_of_it(raw: bytes, more: list[bytes], method: str) -> None:
    head = raw.rpartition(b"HTTP/1.1 ")[2].partition(b"\r\n\r\n")[0]
    if method == "GET":
        assume(b"Content-Length" in head or b"chunked" in head)  # else all of it is body
    *_, headers, body, _ = read([raw], method)
    *_, found, held, keep_alive = read([raw + b"".join(more)], method)
    assert (found, held) == (headers, body)
    assert not keep_alive or not b"".join(more).strip(b"\r\n")


@settings(deadline=None)
@given(
    st.sampled_from(["GET", "POST", "DELETE"]),
    st.lists(st.tuples(_TOKEN.map("X-{}".format), _VALUE), max_size=6),
    st.none() | st.lists(st.binary(min_size=1, max_size=40), max_size=5),
    st.lists(st.integers(0, 300), max_size=10),
)
def test_an_independent_server_reads_what_we_send(
    method: str, headers: list[tuple[str, str]], body: list[bytes] | None, at: list[int]
) -> None:
    class Body:
        length = None

    start = start_line(method, "/v1/x?y=1", Origin("https", "api.test", 8443))
    raw = render_head(start, method, HeaderBlock(headers), None if body is None else Body())  # type: ignore[arg-type]
    if body is not None:
        raw += b"".join(map(chunk, body)) + LAST_CHUNK
    server = h11.Connection(h11.SERVER)
    got = b""
    for piece in cut(raw, at):
        server.receive_data(piece)
    while not isinstance(event := server.next_event(), h11.EndOfMessage):
        if isinstance(event, h11.Request):
            assert (event.method, event.target) == (method.encode(), b"/v1/x?y=1")
            sent = [(name.encode(), value.encode("latin-1")) for name, value in headers]
            assert list(event.headers.raw_items())[: len(sent) + 1] == [(b"Host", b"api.test:8443"), *sent]
        else:
            assert isinstance(event, h11.Data)
            got += bytes(event.data)
    assert got == b"".join(body or [])


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), min_size=1, max_size=4))
def test_no_header_makes_another(headers: list[tuple[str, str]]) -> None:
    block = HeaderBlock(headers)
    try:
        lines = block.h1.split(b"\r\n")
    except ValueError:
        return
    assert lines.pop() == b"" and len(lines) == len(headers)
    assert not any(b"\r" in line or b"\n" in line or b"\0" in line for line in lines)


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
