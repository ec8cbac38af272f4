"""Server-sent events, cut anywhere, in every dialect that servers speak."""

from __future__ import annotations

import time
from typing import Any

import pytest

from entrechat._core.sse import Event, EventTooLarge, SSEDecoder

ONE = b'data: {"a":1}'


def decoded(*pieces: bytes, finish: bool = True, **options: Any) -> list[Event]:
    decoder = SSEDecoder(**options)
    events = [event for piece in pieces for event in decoder.feed(piece)]
    return events + decoder.finish() if finish else events


def data(*pieces: bytes) -> list[bytes]:
    return [event.data for event in decoded(*pieces)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"", []),
        (b"\n\n\n", []),
        (ONE + b"\n\n", [b'{"a":1}']),
        (ONE + b"\r\n\r\n", [b'{"a":1}']),
        (ONE + b"\r\r", [b'{"a":1}']),
        (ONE + b"\r\n\n" + ONE + b"\n\r", [b'{"a":1}', b'{"a":1}']),
        (b"\xef\xbb\xbf" + ONE + b"\n\n", [b'{"a":1}']),
        (b"data:x\n\n", [b"x"]),
        (b"data:  x\n\n", [b" x"]),
        (b"data\n\n", [b""]),
        (b"data:\n\n", [b""]),
        (b"data: a\ndata: b\n\n", [b"a\nb"]),
        (b"data: a\ndata\ndata: b\n\n", [b"a\n\nb"]),
        (b"\n\n\n" + ONE + b"\n\n\n\n\n" + ONE + b"\n\n\n", [b'{"a":1}', b'{"a":1}']),
        (b": comment\n\n" + ONE + b"\n\n", [b'{"a":1}']),
        (b"event: ping\n\n" + ONE + b"\n\n", [b'{"a":1}']),
        (b"data: {a}: b\n\n", [b"{a}: b"]),
        ("data: é\u2028\x0b\x85\n\n".encode(), ["é\u2028\x0b\x85".encode()]),
        (b"nonsense\nother: 1\n" + ONE + b"\n\n", [b'{"a":1}']),
        (b"Data: x\n\n", []),
    ],
)
def test_dialects(stream: bytes, expected: list[bytes]) -> None:
    assert data(stream) == expected
    assert data(*(stream[at : at + 1] for at in range(len(stream)))) == expected


def test_fields() -> None:
    events = decoded(
        b"event: x\nid: 1\nretry: 50\ndata: a\n\n",
        b"data: b\n\n",  # the id stays, the name does not
        b"event:\nid\ndata: c\nretry: soon\n\n",
        b"id: \0\ndata: d\n\n",
        b"event: y\ndata: {}\n\n",
    )
    assert events == [
        Event(b"a", "x", "1", 50),
        Event(b"b", None, "1"),
        Event(b"c", None, ""),
        Event(b"d", None, ""),
        Event(b"{}", "y", ""),
    ]
    assert repr(events[0]) == "Event(b'a', event='x', id='1', retry=50)"
    assert Event(b"\xff\xc3\xa9").text == "\ufffdé"


def test_done_is_last() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(ONE + b"\n\ndata: [DONE]\n\n" + ONE + b"\n\n") == [Event(b'{"a":1}'), Event(b"[DONE]")]
    assert decoder.done
    assert decoder.feed(ONE + b"\n\n") == decoder.finish() == []
    assert decoded(b"event: done\ndata: [DONE]\n\n") == [Event(b"[DONE]", "done")]
    assert data(b"data: [DONE]") == [b"[DONE]"]


def test_comments_are_counted_and_make_no_event() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b": keepalive\n\n: OPENROUTER PROCESSING\n\n") == []
    assert decoder.comments == 2
    assert decoder.feed(ONE + b"\n: inside\n\n") == [Event(b'{"a":1}')]
    assert decoder.comments == 3


@pytest.mark.parametrize(
    ("ending", "given", "truncated"),
    [
        (ONE, True, False),
        (ONE + b"\n", True, False),
        (ONE + b"\r", True, False),
        (b"event: x\n" + ONE, True, False),
        (b'data: {"a":1', False, True),
        (b'data: {"a":1\n', False, True),
        (b"data: word", False, True),
        (b"data: word\n", True, False),
        (b": comment", False, False),
        (b"event: x", False, False),
        (b'\xef\xbb\xbfdata: {"a":1}', True, False),
    ],
)
def test_end_without_a_blank_line(ending: bytes, given: bool, truncated: bool) -> None:
    decoder = SSEDecoder()
    assert decoder.feed(ending) == []
    assert len(decoder.finish()) == given
    assert decoder.truncated is truncated
    assert decoder.finish() == []


def test_an_error_sent_as_plain_json_is_kept_for_the_message() -> None:
    decoder = SSEDecoder()
    decoder.feed(b'{"error": {"message": "overloaded"}}')
    assert decoder.finish() == []
    assert decoder.stray == b'{"error": {"message": "overloaded"}}'


def test_limit() -> None:
    assert decoded(b"data: " + b"x" * 50, b"y" * 40 + b"\n\n", limit=100)
    decoder = SSEDecoder(limit=100)
    with pytest.raises(EventTooLarge, match="larger than 100 bytes"):
        for _ in range(200):
            decoder.feed(b"data: xx\n")
    assert decoder.feed(b"\n\n") == []
    many = SSEDecoder(limit=100)  # of one event, not of the stream
    assert sum(len(many.feed(ONE + b"\n\n" + ONE)) for _ in range(1000)) >= 1000


def test_a_long_line_costs_linear_time() -> None:
    def cost(pieces: int) -> float:
        decoder = SSEDecoder()
        started = time.process_time()
        decoder.feed(b'data: "')
        for _ in range(pieces):
            decoder.feed(b"x" * 64)
        assert len(decoder.feed(b'"\n\n')) == 1
        return time.process_time() - started

    cost(1000)
    # 16 times the pieces: 16 times the time if linear, 256 times if every piece looked back
    assert min(cost(64_000) for _ in range(3)) < 100 * max(min(cost(4_000) for _ in range(3)), 1e-4)


def test_agrees_with_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    httpx2 = pytest.importorskip("httpx2")
    import json

    for stream in (
        ONE + b"\n\n",
        ONE + b"\r\n\r\n",
        ONE + b"\r\r",
        b'data: {"a":\ndata: 2}\n\n',
        b": c\n\n" + ONE + b"\n\n",
        b"event: x\nid: 1\nretry: 5\n" + ONE + b"\n\ndata: [DONE]\n\n" + ONE + b"\n\n",
        'data: {"a":"é\u2028"}\n\n'.encode(),
        b"data: [DONE]x\n\n" + ONE + b"\n\n",
    ):
        transport = httpx2.MockTransport(
            lambda _, content=stream: httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=content)
        )
        client = openai.OpenAI(api_key="k", http_client=httpx2.Client(transport=transport), max_retries=0)
        theirs = list(client.post("/x", cast_to=object, stream=True, stream_cls=openai.Stream[object], body={}))
        ours = [json.loads(each) for each in data(stream) if not each.startswith(b"[DONE]")]
        assert ours == theirs


def test_a_number_longer_than_python_reads_is_no_time_to_wait() -> None:
    decoder = SSEDecoder()
    (event,) = decoder.feed(b"retry: 20\nretry: " + b"1" * 5000 + b"\n" + ONE + b"\n\n")
    assert (event.retry, decoder.retry) == (20, 20)
