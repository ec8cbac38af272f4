"""Calls passed on to another server, recorded, and played back."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import orjson
import pytest

import entrechat
from entrechat.local.cassette import Cassette
from entrechat.local.upstream import Upstream
from entrechat.testing import FaultServer, LocalServer

HI: Any = [{"role": "user", "content": "Hello there"}]
KEY = "sk-secret-0123456789abcdef"


@pytest.fixture
def other() -> Any:
    with LocalServer() as server:
        server.reply(always="one two three")
        yield server


def chat(upstream: Upstream, colour: str, *, stream: bool = False, content: str = "Hello there", model: str = "gpt-4o") -> str:
    body: Any = {"model": model, "messages": [{"role": "user", "content": content}], "stream": stream}
    if colour == "sync":
        with entrechat.OpenAI(api_key=KEY, http_client=upstream, max_retries=0) as client:
            answer = client.chat.completions.create(**body)
            return "".join(_text(c) for c in answer) if stream else answer.choices[0].message.content

    async def run() -> str:
        async with entrechat.AsyncOpenAI(api_key=KEY, http_client=upstream, max_retries=0) as client:
            answer = await client.chat.completions.create(**body)
            return "".join([_text(c) async for c in answer]) if stream else answer.choices[0].message.content

    return asyncio.run(run())


def _text(chunk: Any) -> str:
    return chunk.choices[0].delta.content or ""


@pytest.mark.parametrize("stream", [False, True])
def test_what_is_recorded_is_played_without_the_other_server(
    other: LocalServer, tmp_path: Path, colour: str, stream: bool
) -> None:
    path = tmp_path / "calls.jsonl"
    recording = Upstream(other.url, cassette=path)
    assert chat(recording, colour, stream=stream) == "one two three"
    assert chat(recording, colour, stream=stream) == "one two three"
    assert len(other.calls) == 1  # the second one was played
    playing = Upstream(cassette=path, mode="replay", speed=0)
    assert chat(playing, colour, stream=stream) == "one two three"
    assert len(other.calls) == 1


def test_no_key_is_in_the_file(other: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    assert chat(Upstream(other.url, cassette=path), "sync", content=f"my key is {KEY}") == "one two three"
    text = path.read_text()
    assert KEY not in text
    assert "authorization" not in text.lower()
    # the same question, with another key in it, is the same question
    assert chat(Upstream(cassette=path, mode="replay"), "sync", content="my key is sk-another-9876543210") == "one two three"


def test_recordings_of_the_same_request_are_played_in_turn(other: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    for text in ("first", "second"):
        other.reply(text)
        chat(Upstream(other.url, cassette=path, mode="record"), "sync")
    playing = Upstream(cassette=path, mode="replay", speed=0)
    assert [chat(playing, "sync") for _ in range(3)] == ["first", "second", "second"]


def test_frames_keep_their_bounds_and_their_times(tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    head = {"version": 1, "method": "GET", "target": "/models", "body": "", "status": 200, "headers": [["x-a", "b"]]}
    frames = [[0.5, '{"data":'], [0.75, "[]}"]]
    path.write_bytes(orjson.dumps({**head, "frames": frames, "complete": True}))
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    scope = {"type": "http", "method": "GET", "path": "/v1/models", "query_string": b"", "headers": []}
    asyncio.run(Upstream(cassette=path, mode="replay", speed=2.0, sleep=sleep)(scope, receive, send))
    assert slept == [0.25, 0.125]
    assert [message.get("body") for message in sent[1:]] == [b'{"data":', b"[]}", b""]


def test_an_answer_that_broke_off_breaks_off_again(tmp_path: Path, colour: str) -> None:
    path = tmp_path / "calls.jsonl"
    with FaultServer("close after=event:3") as server:
        with pytest.raises(entrechat.StreamTruncatedError):
            chat(Upstream(server.base_url, cassette=path), colour, stream=True)
    assert not orjson.loads(path.read_bytes())["complete"]
    with pytest.raises(entrechat.StreamTruncatedError):
        chat(Upstream(cassette=path, mode="replay", speed=0), colour, stream=True)


def test_what_is_not_recorded_is_told(other: LocalServer, tmp_path: Path, colour: str) -> None:
    path = tmp_path / "calls.jsonl"
    chat(Upstream(other.url, cassette=path), colour)
    playing = Upstream(cassette=path, mode="replay")
    with pytest.raises(entrechat.NotFoundError, match="1 recorded calls go there with other bodies"):
        chat(playing, colour, content="something else")
    with pytest.raises(entrechat.APIStatusError, match="cannot be reached") as dead:
        chat(Upstream("http://127.0.0.1:9/v1"), colour)
    assert dead.value.status_code == 502


def test_the_other_servers_key_goes_out_in_place_of_the_callers(tmp_path: Path) -> None:
    with LocalServer(api_key="sk-of-the-other") as other:
        assert chat(Upstream(other.url, api_key="sk-of-the-other"), "sync") == "Hello there"
        with pytest.raises(entrechat.AuthenticationError):
            chat(Upstream(other.url), "sync")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "needs the base_url"),
        ({"mode": "replay"}, "needs a cassette"),
        ({"base_url": "ftp://x"}, "http or https"),
        ({"base_url": "http://x", "mode": "rewind"}, "'rewind'"),
    ],
)
def test_settings_that_cannot_be(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Upstream(**settings)


@pytest.mark.parametrize("line", [b"no json", b"{}", b'{"version": 2}', b"[]"])
def test_a_broken_cassette_names_its_line(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_bytes(b"\n" + line + b"\n")
    with pytest.raises(ValueError, match=r"broken\.jsonl, line 2"):
        Cassette(path)
