"""Streams of events."""

from __future__ import annotations

import json
from typing import Any

from entrechat._core.call import Call, build
from entrechat._core.config import Config
from entrechat._core.events import EventReader
from entrechat._core.model import Model
from entrechat._core.op import Op
from entrechat._core.sse import SSEDecoder
from entrechat.errors import APIError

from ..references import Told, server_sent_events
from ..source import Source, cut
from .base import CONFIG, JSON_WORDS, SSE_WORDS, STREAMS, STRICT, Target, op


def sse(data: bytes) -> None:
    """As the standard tells it, however it is cut."""
    how, stream = (data[:1] or b"\0")[0], data[1:]
    whole, pieces = SSEDecoder(), SSEDecoder()
    events = whole.feed(stream)
    assert [event for piece in cut(stream, how) for event in pieces.feed(piece)] == events
    assert [Told(event.data, event.event, event.id) for event in events] == server_sent_events(stream)
    assert (pieces.last_id, pieces.retry, pieces.stray, pieces.done) == (whole.last_id, whole.retry, whole.stray, whole.done)
    assert pieces.finish() == whole.finish()
    assert (pieces.truncated, pieces.last_id, pieces.stray) == (whole.truncated, whole.last_id, whole.stray)
    if not whole.done:
        assert pieces.comments == whole.comments


def _stream_call(path: str, config: Config) -> Call:
    of = op(path)
    args = {"stream": True}
    plain = Op(of.name, "POST", "/x", stream=of.stream, always_streams=of.always_streams, body=("stream",))
    plain.cache = of.cache
    return build(config, plain, args, {})


def _read_events(call: Call, pieces: list[bytes]) -> tuple[list[str], str]:
    """What a stream gives: its events, and its end."""
    reader = EventReader(call)
    read: list[str] = []
    try:
        for piece in pieces:
            if reader.done:
                break
            read += [_same(model) for model in reader.feed(piece)]
            if reader.error is not None:
                raise reader.error
        if not reader.done:
            read += [_same(model) for model in reader.finish()]
            if reader.error is not None:
                raise reader.error
    except APIError as error:
        return read, f"{type(error).__name__}: {error}"
    return read, "done" if reader.done else "open"


def _same(value: Any) -> str:
    """JSON text, since a NaN does not equal itself."""
    return type(value).__name__ + json.dumps(Model.to_dict(value) if isinstance(value, Model) else value)


def events(data: bytes) -> None:
    """Models and at the end an APIError at most, the same however the stream is cut."""
    source = Source(data)
    path, how, mode = source.pick(STREAMS), source.byte(), source.byte()
    if mode & 1:
        stream = source.rest()
    else:
        stream = b""
        spec = op(path).stream
        while source.left and len(stream) < 20_000:
            payload = source.following(spec)
            if isinstance(spec, dict) and "event" in spec and isinstance(payload, dict):
                stream += b"event: %b\n" % str(payload.get("event")).encode("utf-8", "replace").replace(b"\n", b"").replace(
                    b"\r", b""
                )
                payload = payload.get("data")
            stream += b"data: %b\n\n" % json.dumps(payload).encode()
        stream += (b"", b"data: [DONE]\n\n", b"data: {")[mode % 3]
    call = _stream_call(path, STRICT if mode & 128 else CONFIG)
    assert _read_events(call, cut(stream, how)) == _read_events(call, [stream])


def _events(*payloads: Any) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(payload).encode() for payload in payloads)


_SSE_SEEDS = [
    b'\0\xef\xbb\xbfdata: {}\n\nevent: a\ndata: {"b": 1}\r\n\r\n: hm\rid: 7\rretry: 10\r\rdata: x\ndata\n\ndata: [DONE]\n\nrest',
    b'\3data: {"a": 1}\n\ndata: [DONE]\n\n',
    b"\1id\nid:\0\ndata:  two\n\n\n\nid: 5\n\ndata\n\ndata:1\ndata:2",
    b'\5<html>\n\n{"error": {"message": "m"}}\n\n',
    b'\2event: response.completed\ndata: {"type": "response.completed"}\n\nretry: 1' + b"0" * 40 + b"\n\n",
]


TARGETS = {
    "sse": Target(sse, _SSE_SEEDS, SSE_WORDS),
    "events": Target(
        events,
        [
            bytes((number % len(STREAMS), 3, 1)) + stream
            for number, stream in enumerate(
                [
                    _events({"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]})
                    + b"data: [DONE]\n\n",
                    b"event: x\n"
                    + _events({"type": "response.output_text.delta", "delta": "a"}, {"type": "response.completed"}),
                    b"event: thread.message.delta\n" + _events({"delta": {"content": [{"text": {"value": "v"}}]}}),
                    _events({"error": {"message": "m"}}),
                    _events({"type": "transcript.text.delta", "delta": 3}) + b"data: {",
                    b"<html>\n\n",
                    _events({"choices": [{"text": "t", "finish_reason": "length"}]}),
                ]
            )
        ]
        + [bytes((number, 5, 0)) + bytes(range(255)) * 2 for number in range(len(STREAMS))],
        SSE_WORDS + JSON_WORDS,
    ),
}
