"""`Stream` and `AsyncStream`: iterating, stopping early, breaking off, waiting."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import entrechat
from entrechat import Timeout
from tests.support.clock import FakeClock
from tests.support.colours import Client
from tests.support.fake_transport import FakeTransport, Said, broken, event
from tests.unit.conftest import MakeFake

ASK = {"model": "m", "messages": [], "stream": True}
COMMENT = b": keepalive\n\n"


def chunk(text: str | None = None, end: str | None = None) -> dict[str, Any]:
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": end}],
    }


class Opened:
    """A stream of either colour, driven step by step."""

    def __init__(self, client: Client, **options: Any) -> None:
        self.client = client
        self.stream = client.run(client.chat.completions.create, **ASK, **options)

    def next(self) -> Any:
        """The text of the next chunk; "end" at the end."""
        step = self.stream.__next__ if self.client.colour == "sync" else self.stream.__anext__
        try:
            return self.client.run(step).choices[0].delta.content
        except (StopIteration, StopAsyncIteration):
            return "end"

    def rest(self) -> list[Any]:
        found = []
        while (each := self.next()) != "end":
            found.append(each)
        return found

    def close(self) -> None:
        self.client.run(self.stream.close)


def opened(
    fake: MakeFake, *pieces: Any, done: bool = True, whole: bool = False, **options: Any
) -> tuple[Opened, FakeTransport]:
    client, transport = fake(Said.events(pieces, done=done, whole=whole), max_retries=0)
    return Opened(client, **options), transport


# -- iterating --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True])
def test_every_event_in_order(fake: MakeFake, whole: bool) -> None:
    stream, transport = opened(fake, chunk("a"), chunk("b"), chunk("c", "stop"), whole=whole)
    assert stream.rest() == ["a", "b", "c"]
    assert stream.next() == "end"
    assert stream.next() == "end"
    assert transport.open == 0  # given back as soon as [DONE] is there


def test_the_request_and_the_response(fake: MakeFake) -> None:
    stream, transport = opened(fake, chunk("a", "stop"))
    assert transport.sent()["stream"] is True
    assert transport.requests[0].stream
    assert stream.stream.response.status_code == 200
    assert stream.stream.response.headers["x-request-id"] == "req_1"
    assert stream.stream.response.request.url == "https://api.test/v1/chat/completions"


def test_events_are_there_as_they_come(fake: MakeFake) -> None:
    stream, transport = opened(fake, chunk("a"), chunk("b", "stop"))
    assert stream.next() == "a"
    assert transport.open == 1
    assert stream.rest() == ["b"]


def test_a_stream_of_the_module_types(fake: MakeFake, colour: str) -> None:
    stream, _ = opened(fake, chunk("a", "stop"))
    assert type(stream.stream) is (entrechat.Stream if colour == "sync" else entrechat.AsyncStream)


# -- stopping early ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True])
def test_close(fake: MakeFake, whole: bool) -> None:
    stream, transport = opened(fake, chunk("a"), chunk("b"), chunk("c", "stop"), whole=whole)
    assert stream.next() == "a"
    stream.close()
    assert transport.open == 0
    assert stream.next() == "end"  # nothing of what had come with it
    stream.close()
    assert stream.rest() == []


def test_close_before_the_first_event(fake: MakeFake) -> None:
    stream, transport = opened(fake, chunk("a"))
    stream.close()
    assert transport.open == 0
    assert stream.next() == "end"


@pytest.mark.parametrize("leave", ["break", "raise", "end"])
def test_context_managers(fake: MakeFake, colour: str, leave: str) -> None:
    client, transport = fake(Said.events([chunk("a"), chunk("b", "stop")]))

    def sync() -> None:
        with client.chat.completions.create(**ASK) as stream:
            for _ in stream:
                if leave == "raise":
                    raise KeyError("mine")
                if leave == "break":
                    break

    async def asynchronous() -> None:
        async with await client.chat.completions.create(**ASK) as stream:
            async for _ in stream:
                if leave == "raise":
                    raise KeyError("mine")
                if leave == "break":
                    break

    try:
        client.run(sync if colour == "sync" else asynchronous)
    except KeyError:
        assert leave == "raise"
    assert transport.open == 0


def test_aclose_is_close(fake: MakeFake, colour: str) -> None:
    if colour == "async":
        stream, transport = opened(fake, chunk("a"))
        stream.client.run(stream.stream.aclose)
        assert transport.open == 0


def test_a_task_that_is_cancelled_closes_the_stream(fake: MakeFake, colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if colour == "sync":
        return
    stream, transport = opened(fake, chunk("a"), chunk("b", "stop"))

    async def forever(self: Any, deadline: float | None = None) -> bytes:
        await asyncio.Event().wait()
        return b""

    monkeypatch.setattr("tests.support.fake_transport.FakeAsyncReply.receive", forever)

    async def cancelled() -> None:
        task = asyncio.ensure_future(stream.stream.__anext__())
        for _ in range(3):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    stream.client.run(cancelled)
    assert transport.open == 0


# -- breaking off -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["end", "broken", "within an event"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_stream_that_breaks_off(fake: MakeFake, how: str, whole: bool) -> None:
    last: list[Any] = {"end": [], "broken": [broken("reset by peer", phase="body")], "within an event": [b'data: {"id":']}[how]
    if whole and how == "broken":
        return
    stream, transport = opened(fake, chunk("a"), chunk("b"), *last, done=False, whole=whole)
    assert [stream.next(), stream.next()] == ["a", "b"]
    with pytest.raises(entrechat.StreamTruncatedError) as caught:
        stream.next()
    error = caught.value
    assert error.text == "ab"
    assert [each.choices[0].delta.content for each in error.events] == ["a", "b"]
    assert ("reset by peer" in str(error)) is (how == "broken")
    assert isinstance(error, ConnectionError)
    assert error.phase == "body"
    assert transport.open == 0
    assert stream.next() == "end"


@pytest.mark.parametrize("last", [broken("reset by peer", phase="body"), 5000.0])
def test_what_breaks_off_after_the_last_event_was_whole(fake: MakeFake, last: Any) -> None:
    stream, transport = opened(fake, chunk("a"), chunk("b", "stop"), last, done=False, timeout=Timeout(between_events=10))
    assert stream.rest() == ["a", "b"]
    assert transport.open == 0


def test_an_error_event(fake: MakeFake) -> None:
    stream, transport = opened(fake, chunk("a"), {"error": {"message": "overloaded", "code": "c"}}, chunk("b"), whole=True)
    assert stream.next() == "a"  # came in the same piece as the error
    with pytest.raises(entrechat.APIError, match="overloaded"):
        stream.next()
    assert transport.open == 0
    assert stream.next() == "end"


def test_an_event_that_is_no_json(fake: MakeFake) -> None:
    stream, transport = opened(fake, chunk("a"), b"data: {oops\n\n", chunk("b"))
    assert stream.next() == "a"
    with pytest.raises(entrechat.APIResponseValidationError):
        stream.next()
    assert transport.open == 0


# -- waiting ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("timeout", "pieces", "got", "waited"),
    [
        (Timeout(first_event=5), [6.0, chunk("a")], [], 5.0),
        (Timeout(first_event=5), [4.0, chunk("a"), 100.0, chunk("b", "stop")], ["a", "b"], None),
        (Timeout(between_events=5), [100.0, chunk("a"), 6.0, chunk("b")], ["a"], 105.0),
        (Timeout(read=5), [6.0, chunk("a")], [], 5.0),
        (Timeout(read=5, first_event=50), [6.0, chunk("a"), 6.0], ["a"], 11.0),
        (Timeout(10), [4.0, chunk("a"), 4.0, chunk("b"), 4.0, chunk("c", "stop")], ["a", "b"], 10.0),
        (Timeout(10, between_events=3), [1.0, chunk("a"), 4.0, chunk("b")], ["a"], 4.0),
        # comments are no events: neither of these waits ever ends for their sake
        (Timeout(first_event=5), [2.0, COMMENT, 2.0, COMMENT, 2.0, COMMENT, 2.0, chunk("a")], [], 5.0),
        (Timeout(between_events=5), [chunk("a"), 2.0, COMMENT, 2.0, COMMENT, 2.0, COMMENT, chunk("b")], ["a"], 5.0),
        (
            Timeout(between_events=5),
            [chunk("a"), 2.0, COMMENT, 2.0, chunk("b"), 4.0, chunk("c", "stop")],
            ["a", "b", "c"],
            None,
        ),
        (Timeout(8), [3.0, COMMENT, 3.0, COMMENT, 3.0, COMMENT], [], 8.0),
        # nor for pieces of an event that never becomes whole
        (Timeout(between_events=5), [chunk("a"), 2.0, b"data: {", 2.0, b'"id": ', 2.0, b'"x"}\n\n'], ["a"], 5.0),
        (None, [1e6, chunk("a", "stop")], ["a"], None),
    ],
    ids=str,
)
def test_time_outs(
    fake: MakeFake, clock: FakeClock, timeout: Any, pieces: list[Any], got: list[str], waited: float | None
) -> None:
    began = clock.now
    stream, transport = opened(fake, *pieces, timeout=timeout)
    if waited is None:
        assert stream.rest() == got
    else:
        assert [stream.next() for _ in got] == got
        with pytest.raises(entrechat.APITimeoutError):
            stream.next()
        assert clock.now - began == waited
    assert transport.open == 0
    assert stream.next() == "end"


# -- of other operations ----------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:.*Assistants API is deprecated:DeprecationWarning")
def test_assistants(fake: MakeFake) -> None:
    client, _ = fake(Said.events([("thread.run.created", {"id": "run"}), ("thread.run.completed", {"id": "run"})]))
    events = client.collect(client.beta.threads.runs.create, thread_id="t", assistant_id="a", stream=True)
    assert [(each.event, each.data.id) for each in events] == [("thread.run.created", "run"), ("thread.run.completed", "run")]


def test_responses_with_names_in_crlf(fake: MakeFake) -> None:
    body = event({"type": "response.output_text.delta", "delta": "é"}, named=True) + event(
        {"type": "response.completed", "response": {"id": "r"}}, named=True
    )
    body = body.replace(b"\n", b"\r\n")
    client, _ = fake(Said(200, {}, [body[at : at + 3] for at in range(0, len(body), 3)]))
    events = client.collect(client.responses.create, model="m", input="x", stream=True)
    assert [each.type for each in events] == ["response.output_text.delta", "response.completed"]
    assert events[1].response.id == "r"


def test_a_session_of_events_has_no_last_one(fake: MakeFake) -> None:
    client, _ = fake(Said.events([{"type": "agent.session.idle"}, {"type": "error", "error": {"message": "m"}}], done=False))
    events = client.collect(client.beta.agents.sessions.events.stream, "s")
    assert [each.type for each in events] == ["agent.session.idle", "error"]


@pytest.mark.parametrize("value", [False, None])
def test_no_stream_unless_asked_for(fake: MakeFake, value: bool | None) -> None:
    client, transport = fake(Said.json({"id": "c"}))
    assert client.run(client.chat.completions.create, **{**ASK, "stream": value}).id == "c"
    assert not transport.requests[0].stream
