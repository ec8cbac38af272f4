"""What waits to be sent, and what sets a session up."""

from __future__ import annotations

from typing import Any

import pytest

from entrechat import WebSocketQueueFullError
from entrechat.realtime._outbox import Frame, SendQueue, Setup
from entrechat.realtime._session import frame_of
from entrechat.types.realtime import SessionUpdateEvent


def test_a_queue_counts_bytes() -> None:
    queue = SendQueue(10)
    queue.put(Frame("äää"))
    queue.put(Frame(b"1234"))
    with pytest.raises(WebSocketQueueFullError, match="2 messages, 10 bytes, and 1 more"):
        queue.put(Frame("x"))
    assert queue.waiting() == ["äää", b"1234"]
    first = queue.first()
    assert first is not None
    assert queue.pop() is first
    queue.put(Frame("x" * 6))
    assert [queue.pop().data for _ in range(len(queue))] == [b"1234", "x" * 6]
    assert queue.first() is None


def update(session: Any, kind: str = "session.update") -> dict[str, Any]:
    return {"type": kind, "session": session}


@pytest.mark.parametrize(
    ("events", "kept"),
    [
        ([update({"a": 1}), update({"a": 2})], [1]),
        ([update({"a": 1}), update({"b": 2})], [0, 1]),
        ([update({"a": 1}), update({"b": 2}), update({"a": 0, "b": None})], [2]),
        ([update({"x": {"a": 1, "b": 1}}), update({"x": {"a": 2}})], [0, 1]),
        ([update({"x": {"a": 1}}), update({"x": {"a": 2, "b": 1}})], [1]),
        ([update({"x": {"a": 1}}), update({"x": None})], [1]),
        ([update({"vad": {"type": "server", "t": 1}}), update({"vad": {"type": "semantic"}})], [1]),
        ([update({"vad": {"type": "server", "t": 1}}), update({"vad": {"type": "server"}})], [0, 1]),
        ([update({"vad": {"type": "server"}}), update({"vad": {"t": 2}})], [0, 1]),
        ([update({"tools": [1]}), update({"tools": []})], [1]),
        ([update({"m": 1}, "session.start"), update({"m": 2})], [0, 1]),
        ([update({"m": 1}, "transcription_session.update"), {"type": "response.create"}], [0]),
        ([{"type": "session.update"}, update({"a": 1})], [1]),
    ],
)
def test_what_a_session_is_set_up_with(events: list[dict[str, Any]], kept: list[int]) -> None:
    setup = Setup()
    frames = [frame_of(event) for event in events]
    for frame in frames:
        setup.note(frame)
    assert list(setup) == [frames[n] for n in kept]


def test_what_is_kept_does_not_grow() -> None:
    setup = Setup()
    for n in range(1000):
        setup.note(frame_of(update({"instructions": f"turn {n}"}) | {"event_id": f"e{n}"}))
    assert [frame.data for frame in setup] == [frame_of(update({"instructions": "turn 999"}) | {"event_id": "e999"}).data]


def test_models_set_up_too() -> None:
    event = SessionUpdateEvent.model_validate(update({"type": "realtime", "instructions": "i"}))
    assert frame_of(event).setup
    assert not frame_of({"type": "response.create"}).setup
    assert not frame_of({}).setup
