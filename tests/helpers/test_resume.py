"""Streams of background responses whose connections break: what comes is whole, and comes once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import entrechat
from entrechat import StreamTruncatedError
from entrechat.helpers.resume import resumed
from entrechat.testing import Content, FaultServer
from tests.conftest import MakeClient
from tests.helpers.test_responses_stream import COMPLETED, MESSAGE, TEXT, Place
from tests.support.clock import FakeClock
from tests.support.colours import Client
from tests.support.fake_transport import Said, broken
from tests.support.recording import Answer, RecordingServer
from tests.unit.conftest import MakeFake

pytest.importorskip("pydantic")

SSE = (("content-type", "text/event-stream"),)
ASKED: dict[str, Any] = {"model": "m", "input": "q", "background": True}


def numbered(events: list[Any], **members: Any) -> list[dict[str, Any]]:
    """Events as the server sends them: numbered, and the response says how it runs."""
    made = [{"sequence_number": at, **event} for at, event in enumerate(events)]
    return [{**each, "response": {**each["response"], **members}} if "response" in each else each for each in made]


EVENTS = numbered([*MESSAGE, COMPLETED], background=True)
LAST = len(EVENTS) - 1


def encoded(event: Any) -> bytes:
    return f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()


PIECES = [encoded(each) for each in EVENTS]


def rest(target: str) -> int:
    """The number of the first event that a request asks for."""
    query = parse_qs(urlsplit(target).query)
    return int(query.get("starting_after", ["-1"])[0]) + 1


def answer(call: Any) -> Content:
    return said(PIECES[rest(call.target) :])


def said(pieces: list[bytes]) -> Content:
    return Content(200, SSE, b"".join(pieces), tuple(pieces))


@pytest.fixture
def faulty() -> Iterator[FaultServer]:
    with FaultServer("ok", answer=answer) as server:
        yield server


def take(client: Client, source: Any) -> list[Any]:
    """The events of what a call gives: a stream, or the manager of one."""
    if client.colour == "sync":
        if hasattr(source, "__next__"):
            return list(source)
        with source as stream:
            return list(stream)

    async def collect() -> list[Any]:
        stream = source if hasattr(source, "__anext__") else await source if hasattr(source, "__await__") else None
        if stream is not None:
            return [event async for event in stream]
        async with source as entered:
            return [event async for event in entered]

    return client.runner.run(collect())


def numbers(events: list[Any]) -> list[int]:
    return [event.sequence_number for event in events]


def created(client: Client, **arguments: Any) -> Any:
    return client.run(client.responses.create, **{**ASKED, **arguments}, stream=True)


INSIDE = [sum(map(len, PIECES[:at])) + len(PIECES[at]) // 2 for at in range(len(PIECES))]
CUTS = [f"{action} after=event:{at}" for at in range(1, LAST + 2) for action in ("truncate", "close", "reset")]
CUTS += [f"{action} after=bytes:{at}" for at in INSIDE[1:] for action in ("truncate", "reset")]


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_anywhere(cut: str, faulty: FaultServer, make_client: MakeClient) -> None:
    faulty.play(f"1: {cut}; *: ok")
    client = make_client(base_url=faulty.base_url)
    events = take(client, client.responses.stream(**ASKED, text_format=Place))
    assert numbers(events) == list(range(len(EVENTS)))
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == TEXT
    assert events[-1].response.output_parsed == Place(name="x")
    posts = [call for call in faulty.calls if call.method == "POST"]
    assert len(posts) == 1  # it is not generated, nor paid for, twice
    for call in faulty.calls[1:]:
        assert (call.method, urlsplit(call.target).path) == ("GET", "/v1/responses/r")
        assert parse_qs(urlsplit(call.target).query)["stream"] == ["true"]


def test_a_cut_after_every_event(faulty: FaultServer, make_client: MakeClient, clock: FakeClock) -> None:
    faulty.play("* : truncate after=event:1")
    client = make_client(base_url=faulty.base_url)
    clock.rule(client)
    events = take(client, client.responses.stream(**ASKED))
    assert numbers(events) == list(range(len(EVENTS)))
    assert [rest(call.target) for call in faulty.calls] == list(range(len(EVENTS)))
    assert clock.sleeps == []  # each brought something


@pytest.mark.parametrize("way", ["create", "beta", "retrieve", "stream", "read on"])
def test_every_way_to_a_stream(way: str, faulty: FaultServer, make_client: MakeClient) -> None:
    faulty.play("1: truncate after=event:6; 2: reset after=event:1; *: ok")
    client = make_client(base_url=faulty.base_url)
    first = 0
    if way == "create":
        source: Any = resumed(created(client))
    elif way == "beta":
        source = resumed(client.run(client.beta.responses.create, **ASKED, stream=True))
    elif way == "retrieve":
        first = 3
        source = resumed(client.run(client.responses.retrieve, "r", stream=True, starting_after=2))
    elif way == "stream":
        source = client.responses.stream(**ASKED)
    else:
        first = 3
        source = client.responses.stream(response_id="r", starting_after=2)
    assert numbers(take(client, source)) == list(range(first, len(EVENTS)))
    assert len(faulty.calls) == 3


def test_nothing_twice_where_the_server_begins_anew(make_client: MakeClient) -> None:
    with FaultServer("1: truncate after=event:4; *: ok", answer=lambda call: said(PIECES)) as server:
        client = make_client(base_url=server.base_url)
        assert numbers(take(client, client.responses.stream(**ASKED))) == list(range(len(EVENTS)))


def test_it_stays_a_stream(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(EVENTS, named=True, done=False)
    stream = resumed(created(client))
    assert isinstance(stream, entrechat.Stream if client.colour == "sync" else entrechat.AsyncStream)
    assert stream.response.status_code == 200
    client.settle(stream.close())
    assert take(client, stream) == []
    assert client.real.pool_stats()["in_use"] == 0


def test_options_go_along(client: Client, server: RecordingServer) -> None:
    half = Answer.of_events(EVENTS[:4], named=True, done=False)
    whole = Answer.of_events(EVENTS[4:], named=True, done=False)
    server.answer = lambda request: half if request.method == "POST" else whole
    options = {"extra_headers": {"x-mine": "1"}, "extra_query": {"api": "2"}, "extra_body": {"y": 1}}
    assert numbers(take(client, resumed(created(client, include=["reasoning.encrypted_content"], **options)))) == numbers_of(
        EVENTS
    )
    post, get = server.take()
    assert (post.json["y"], get.body, get.header("x-mine")) == (1, b"", "1")
    assert get.query == [
        ("api", "2"),
        ("include[]", "reasoning.encrypted_content"),
        ("starting_after", "3"),
        ("stream", "true"),
    ]


def numbers_of(events: list[Any]) -> list[int]:
    return [event["sequence_number"] for event in events]


# -- what is not resumed --------------------------------------------------------------------------------------------


IN_FRONT = numbered([*MESSAGE, COMPLETED], background=False)
UNNUMBERED = [{name: value for name, value in each.items() if name != "sequence_number"} for each in EVENTS]


@pytest.mark.parametrize(
    ("events", "arguments"),
    [
        (IN_FRONT, {"background": True}),
        (numbered([*MESSAGE, COMPLETED]), {"background": False}),
        (UNNUMBERED, {"background": True}),
        ([], {"background": True}),
    ],
    ids=["the server says so", "not asked for", "no numbers", "nothing came"],
)
def test_a_plain_stream_that_breaks_is_an_error(
    events: list[Any], arguments: dict[str, Any], client: Client, server: RecordingServer
) -> None:
    server.answer = Answer.of_events(events[:7], named=True, done=False)
    with pytest.raises(StreamTruncatedError) as caught:
        take(client, resumed(created(client, **arguments)))
    assert len(caught.value.events) == len(events[:7])
    assert caught.value.text == TEXT[: len(caught.value.text)]
    assert len(server.take()) == 1


def test_resume_may_be_turned_off(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(EVENTS[:7], named=True, done=False)
    with pytest.raises(StreamTruncatedError, match="after 7 events"):
        take(client, client.responses.stream(**ASKED, resume=False))
    assert len(server.take()) == 1


def test_other_streams_are_refused(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events([])
    stream = client.run(client.chat.completions.create, model="m", messages=[], stream=True)
    with pytest.raises(TypeError, match=r"chat\.completions\.create"):
        resumed(stream)
    client.settle(stream.close())


# -- giving up ------------------------------------------------------------------------------------------------------


def events_of(pieces: list[Any]) -> Said:
    return Said.events(pieces, named=True, done=False)


def test_no_progress(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(events_of(EVENTS[:6]), events_of([]))
    with pytest.raises(StreamTruncatedError, match="asked for 5 times, and nothing more came") as caught:
        take(client, resumed(created(client)))
    assert clock.sleeps == [0.5, 1.0, 2.0, 4.0]
    assert [each.target for each in transport.requests[1:]] == ["/v1/responses/r?starting_after=5&stream=true"] * 5
    assert numbers(caught.value.events) == list(range(6))
    assert caught.value.text == TEXT[: len(caught.value.text)] != ""
    assert transport.open == 0


def test_the_server_is_gone(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(events_of(EVENTS[:6]), broken("refused", phase="connect", sent=False), max_retries=0)
    with pytest.raises(StreamTruncatedError) as caught:
        take(client, resumed(created(client)))
    assert isinstance(caught.value.__cause__, entrechat.APIConnectionError)
    assert len(transport.requests) == 6


def test_the_response_is_gone(fake: MakeFake) -> None:
    client, transport = fake(events_of(EVENTS[:6]), events_of(EVENTS[6:8]), Said.error(404, message="no such response"))
    with pytest.raises(StreamTruncatedError, match="no such response") as caught:
        take(client, resumed(created(client)))
    assert isinstance(caught.value.__cause__, entrechat.NotFoundError)
    assert numbers(caught.value.events) == list(range(8))  # of both connections
    assert "over 2 connection" in str(caught.value)
    assert len(transport.requests) == 3


def test_it_comes_back(fake: MakeFake, clock: FakeClock) -> None:
    gone = broken("refused", phase="connect", sent=False)
    client, _ = fake(events_of(EVENTS[:6]), gone, gone, gone, events_of(EVENTS[6:]), max_retries=0)
    assert numbers(take(client, resumed(created(client)))) == list(range(len(EVENTS)))
    assert clock.sleeps == [0.5, 1.0, 2.0]


def test_the_timeout_is_for_the_whole(fake: MakeFake, clock: FakeClock) -> None:
    slow: list[Any] = [*EVENTS[:3], 4.0]
    client, transport = fake(events_of(slow), events_of([EVENTS[3], 3.0]), events_of([5.0]))
    with pytest.raises(entrechat.APITimeoutError):
        take(client, resumed(created(client, timeout=10)))
    assert [request.timeout.total for request in transport.requests] == [10.0, 6.0, 3.0]  # type: ignore[union-attr]
    client, transport = fake(events_of([*EVENTS[:3], 4.0]), events_of([]))
    with pytest.raises(StreamTruncatedError, match="no time left"):
        take(client, resumed(created(client, timeout=5)))


def test_reading_on_takes_as_long_as_a_response_does(fake: MakeFake) -> None:
    client, transport = fake(events_of(EVENTS))
    take(client, client.responses.stream(response_id="r"))
    take(client, client.responses.stream(response_id="r", timeout=7))
    assert [request.timeout.total for request in transport.requests] == [600.0, 7.0]  # type: ignore[union-attr]


def test_closing_while_it_waits(fake: MakeFake, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another thread or task closes the stream between two connections: it is over, and nothing stays open."""
    client, transport = fake(events_of(EVENTS[:6]), events_of([]), events_of(EVENTS[6:]))
    stream: Any = resumed(created(client))
    sleep, driver = clock.sleep, client.real._open()

    def close(seconds: float) -> None:
        sleep(seconds)
        stream.close()

    async def aclose(seconds: float) -> None:
        sleep(seconds)
        await stream.close()

    driver.sleep = close if client.colour == "sync" else aclose
    assert numbers(take(client, stream)) == list(range(6))
    assert transport.open == 0
