"""The session by itself: however the server's bytes are cut, and whatever they are."""

from __future__ import annotations

import itertools

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat._core.http import HeaderBlock, Headers
from entrechat._http.h2channel import Channel
from entrechat._http.h2headers import Decoder, Encoder, request_fields
from entrechat._http.h2session import Session

START = b"POST /v1/x HTTP/1.1\r\nHost: api.test\r\n"
HEADERS = HeaderBlock([("Authorization", "Bearer k"), ("Accept", "*/*")])


def opened(count: int) -> tuple[Session, list[Channel]]:
    session = Session("https", 65_536)
    channels = [Channel("POST", True) for _ in range(count)]
    for channel in channels:
        session.open(channel, START, HEADERS, b"{}", 2)
    return session, channels


def conversation() -> bytes:
    """What a server says to four requests: three answers, interleaved, a reset and a goodbye."""
    session, _ = opened(4)
    server = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
    server.initiate_connection()
    server.receive_data(session.output())
    server.send_headers(1, [(":status", "103"), ("link", "x")])
    server.send_headers(1, [(":status", "200"), ("content-type", "text/plain"), ("x-id", "1")])
    server.send_headers(3, [(":status", "404"), ("content-type", "text/plain"), ("content-length", "5")])
    server.send_data(1, b"hello ")
    server.ping(b"12345678")
    server.send_data(3, b"never", end_stream=True, pad_length=9)
    server.send_headers(5, [(":status", "204"), ("x-long", "v" * 500)], end_stream=True)
    server.reset_stream(7, 11)
    server.send_data(1, b"world")
    server.send_headers(1, [("t", "t")], end_stream=True)
    server.close_connection(last_stream_id=7)
    return server.data_to_send()


SAID = conversation()


def outcome(pieces: list[bytes]) -> tuple[object, ...]:
    session, channels = opened(4)
    session.output()
    for piece in pieces:
        session.feed(piece)
    for channel in channels:
        assert channel in session.touched
    answers = [
        (channel.status, Headers(parts=channel.fields).raw, b"".join(channel.pieces), channel.done, str(channel.error))
        for channel in channels
    ]
    return answers, session.draining, session.settled, str(session.broken), session.output()


WHOLE = outcome([SAID])


def test_what_was_said() -> None:
    answers, draining, settled, broken, _ = WHOLE
    assert (draining, settled, broken) == (True, True, "None")
    assert isinstance(answers, list)
    assert answers[0] == (200, [(b"content-type", b"text/plain"), (b"x-id", b"1")], b"hello world", True, "None")
    assert answers[1][2:4] == (b"never", True)
    assert answers[2][0] == 204
    assert "ENHANCE_YOUR_CALM" in answers[3][4]


@given(st.lists(st.integers(0, len(SAID)), max_size=40))
@settings(deadline=None, max_examples=150)
def test_cuts_make_no_difference(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(SAID)]
    assert outcome([SAID[a:b] for a, b in itertools.pairwise(edges)]) == WHOLE


def test_byte_by_byte() -> None:
    assert outcome([SAID[at : at + 1] for at in range(len(SAID))]) == WHOLE


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_damage_ends_channels_or_the_connection(data: st.DataObject) -> None:
    """Never with an exception; and a connection that is broken says so to the server."""
    said = bytearray(SAID)
    for _ in range(data.draw(st.integers(1, 8))):
        said[data.draw(st.integers(0, len(said) - 1))] = data.draw(st.integers(0, 255))
    session, _ = opened(4)
    session.output()
    session.feed(bytes(said))
    if session.broken is not None:
        assert b"\x07" in session.output()  # GOAWAY
        assert session.draining


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=300)
def test_any_bytes(data: bytes) -> None:
    session, _ = opened(1)
    session.feed(data)
    session.output()


NAMES = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-_"), min_size=1, max_size=20)
VALUES = st.text(st.characters(min_codepoint=33, max_codepoint=255, exclude_characters="\x7f"), max_size=80)
BLOCKS = st.lists(st.tuples(NAMES, VALUES), max_size=8).map(HeaderBlock)


@given(st.lists(st.tuples(BLOCKS, st.integers(0, 10_000), st.integers(0, 3)), min_size=1, max_size=12))
@settings(deadline=None, max_examples=150)
def test_headers_arrive_as_they_were_given(requests: list[tuple[HeaderBlock, int, int]]) -> None:
    """Repeated blocks, which are kept as bytes, and changes of the table in between."""
    encoder = Encoder()
    decoder = Decoder(1 << 20)
    decoder.max_allowed_table_size = 4096
    for headers, length, times in requests:
        encoder.header_table_size = length % 4096
        for _ in range(times + 1):
            got = decoder.fields(encoder.render(START, "https", headers, length))
            fields = [(name, value) for name, value, _ in request_fields(headers)]
            assert list(map(tuple, got)) == [
                (b":method", b"POST"),
                (b":scheme", b"https"),
                (b":authority", b"api.test"),
                (b":path", b"/v1/x"),
                *fields,
                (b"content-length", str(length).encode()),
            ]


def test_secrets_stay_out_of_the_table() -> None:
    encoder = Encoder()
    for _ in range(3):
        assert b"\x1f\x08" in encoder.render(START, "https", HEADERS, 2)  # authorization, never to be indexed
        assert all(name != b"authorization" for name, _ in encoder.header_table.dynamic_entries)


def test_numbers_run_out() -> None:
    session, _ = opened(1)
    session._next_id = (1 << 30) + 1
    assert not session.draining
    session.open(Channel("GET", True), START, HEADERS, b"", None)
    assert session.draining


@pytest.mark.parametrize("size", [0, 126, 127, 128, 254, 255, 256, 20_000])
def test_paths_of_any_length(size: int) -> None:
    encoder = Encoder()
    target = b"/" + b"p" * size
    block = encoder.render(b"GET " + target + b" HTTP/1.1\r\nHost: a\r\n", "http", HeaderBlock([]), None)
    assert Decoder(1 << 20).fields(block)[3] == (b":path", target)
