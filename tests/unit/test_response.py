"""Raw, streamed and binary responses, on resources, sub-resources and the client, in both colours."""

from __future__ import annotations

import io
import pickle
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat import BaseModel
from entrechat.types import Model
from entrechat.types.chat import ChatCompletion
from tests.support.colours import Client
from tests.support.fake_transport import Said, broken
from tests.unit.conftest import MakeFake

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
CHUNK = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
OK = Said.json(MODEL, headers={"X-Custom": "x"})
ASK: dict[str, Any] = {"model": "m", "messages": []}


async def _each(source: Any) -> list[Any]:
    return [each async for each in source]


def everything(client: Client, source: Any) -> list[Any]:
    """All items of an iterator of either colour; inside `within` use `pieces`."""
    return list(source) if client.colour == "sync" else client.run(_each, source)


# -- with_raw_response ------------------------------------------------------------------------------------------

RAW: list[tuple[str, Any]] = [
    ("resource", lambda client: client.real.models.with_raw_response.retrieve),
    ("client", lambda client: client.real.with_raw_response.models.retrieve),
    ("copy", lambda client: client.real.with_options(timeout=3).with_raw_response.models.retrieve),
]


@pytest.mark.parametrize(("where", "find"), RAW, ids=[name for name, _ in RAW])
def test_raw(fake: MakeFake, where: str, find: Any) -> None:
    client, transport = fake(Said.error(503), OK)
    client.real._shared.driver  # copies share it
    response = client.run(find(client), "m")
    assert response.status_code == 200
    assert response.headers["x-custom"] == "x"
    assert response.request_id == "req_1"
    assert response.retries_taken == 1
    assert [attempt.status for attempt in response.attempts] == [503, 200]
    assert (response.method, response.url) == ("GET", "https://api.test/v1/models/m")
    assert response.http_request.url == response.url
    assert response.http_version == "HTTP/1.1"
    assert isinstance(response.elapsed, timedelta)
    assert response.json() == MODEL
    assert response.text == response.content.decode()
    parsed = response.parse()
    assert type(parsed) is Model
    assert parsed.id == "m"
    assert parsed._request_id == "req_1"
    assert response.parse() is parsed  # and is not parsed again
    assert transport.open == 0


def test_raw_of_a_sub_resource_of_the_client(fake: MakeFake) -> None:
    client, _ = fake(Said.json({"id": "c", "choices": []}))
    for chat in (
        client.real.chat.completions.with_raw_response,
        client.real.with_raw_response.chat.completions,
        client.real.chat.with_raw_response.completions,
    ):
        assert client.run(chat.create, **ASK).parse().id == "c"


def test_raw_leaves_the_resource_as_it_was(fake: MakeFake) -> None:
    client, _ = fake(OK)
    client.run(client.models.with_raw_response.retrieve, "m")
    assert type(client.run(client.models.retrieve, "m")) is Model
    assert client.real.models.with_raw_response is client.real.models.with_raw_response
    assert "retrieve" in dir(client.real.models.with_raw_response)


class Mine(BaseModel):
    id: str
    object: str


def test_parse_to_another_type(fake: MakeFake) -> None:
    client, _ = fake(OK)
    response = client.run(client.models.with_raw_response.retrieve, "m")
    mine = response.parse(to=Mine)
    assert type(mine) is Mine
    assert mine._request_id == "req_1"
    assert type(response.parse(to=ChatCompletion)) is ChatCompletion
    assert response.parse(to=dict) == MODEL
    assert response.parse(to=dict[str, Any]) == MODEL
    assert type(response.parse(to=Mine | str)) is Mine
    assert response.parse(to=bytes) == response.content
    assert response.parse(to=str) == response.text
    whole = response.parse(to=type(response.http_response))
    assert whole.status_code == 200
    assert whole.json() == MODEL
    pydantic = pytest.importorskip("pydantic")

    class Theirs(pydantic.BaseModel):  # type: ignore[misc,name-defined]  # imported late
        id: str

    assert response.parse(to=Theirs) == Theirs(id="m")
    listed, _ = fake(Said.json([MODEL]))
    many = listed.run(listed.models.with_raw_response.retrieve, "m").parse(to=list[Mine])
    assert [type(each) for each in many] == [Mine]


def test_parse_of_what_is_no_json(fake: MakeFake) -> None:
    client, _ = fake(Said(200, {"content-type": "text/html"}, b"<html>"))
    response = client.run(client.models.with_raw_response.retrieve, "m")
    for to in (None, dict, Mine):
        with pytest.raises(entrechat.APIResponseValidationError, match="text/html"):
            response.parse(to=to)
    assert response.parse(to=str) == "<html>"


def test_a_raw_stream(fake: MakeFake) -> None:
    client, transport = fake(Said.events([CHUNK]))
    response = client.run(client.chat.completions.with_raw_response.create, **ASK, stream=True)
    assert response.headers["content-type"].startswith("text/event-stream")
    with pytest.raises(RuntimeError, match="streams"):
        _ = response.content
    stream = response.parse()
    assert response.parse() is stream
    assert [each.id for each in everything(client, stream)] == ["c"]
    assert transport.open == 0


def test_the_http_response(fake: MakeFake) -> None:
    client, _ = fake(Said.json(MODEL), api_key="sk-SECRET")
    response = client.run(client.models.with_raw_response.retrieve, "m")
    http = response.http_response
    assert (http.status_code, http.is_success, http.is_error, http.url) == (200, True, False, response.url)
    assert http.read() == http.content
    again = pickle.loads(pickle.dumps(http))
    assert again.json() == MODEL
    assert again.headers == http.headers
    assert b"SECRET" not in pickle.dumps(http)


def test_refusals_are_raised_all_the_same(fake: MakeFake) -> None:
    client, transport = fake(Said.error(404))
    with pytest.raises(entrechat.NotFoundError):
        client.run(client.models.with_raw_response.retrieve, "m")
    with pytest.raises(entrechat.NotFoundError, match="no"):
        client.within(client.models.with_streaming_response.retrieve, lambda response: None, "m")
    assert transport.open == 0


# -- with_streaming_response ------------------------------------------------------------------------------------

TEXT = "lïne 1\r\nline 2\n\nline 4"
PIECES = [TEXT.encode()[at : at + 3] for at in range(0, len(TEXT.encode()), 3)]


def streamed(fake: MakeFake, body: Any, *pieces: Any, **settings: Any) -> Any:
    """Runs `body` on the streamed response of a call that is answered with `pieces`."""
    client, transport = fake(
        Said(200, {"content-type": "application/json", "x-custom": "x"}, list(pieces)), max_retries=0, **settings
    )
    value = client.within(client.models.with_streaming_response.retrieve, body, "m")
    assert transport.open == 0
    assert transport.requests[0].stream
    return value


def collected(name: str, *args: Any) -> Any:
    def body(response: Any) -> Any:
        source = getattr(response, name)(*args)
        return _each(source) if hasattr(source, "__aiter__") else list(source)

    return body


def test_streamed_facts(fake: MakeFake) -> None:
    def body(response: Any) -> list[Any]:
        assert not response.is_closed
        return [
            response.status_code,
            response.headers["x-custom"],
            response.request_id,
            response.retries_taken,
            response.method,
            response.url,
        ]

    assert streamed(fake, body, b"{}") == [200, "x", "req_1", 0, "GET", "https://api.test/v1/models/m"]


@pytest.mark.parametrize(
    ("name", "args", "expected"),
    [
        ("iter_bytes", (), PIECES),
        ("iter_bytes", (1000,), [TEXT.encode()]),
        ("iter_bytes", (4,), [TEXT.encode()[at : at + 4] for at in range(0, len(TEXT.encode()), 4)]),
        ("iter_lines", (), ["lïne 1", "line 2", "", "line 4"]),
    ],
)
def test_pieces(fake: MakeFake, name: str, args: Any, expected: Any) -> None:
    assert streamed(fake, collected(name, *args), *PIECES) == expected


@pytest.mark.parametrize("size", [None, 1, 2])
def test_text_never_splits_a_character(fake: MakeFake, size: int | None) -> None:
    text = "é日🎉x"
    pieces = [bytes([byte]) for byte in text.encode()]
    found = streamed(fake, collected("iter_text", *([] if size is None else [size])), *pieces)
    assert "".join(found) == text
    assert all("\ufffd" not in piece for piece in found)


@pytest.mark.parametrize(("name", "expected"), [("read", b'{"id": "m"}'), ("text", '{"id": "m"}'), ("json", {"id": "m"})])
def test_whole(fake: MakeFake, name: str, expected: Any) -> None:
    assert streamed(fake, lambda response: getattr(response, name)(), b'{"id"', b': "m"}') == expected


def test_parse_once_and_again(fake: MakeFake, colour: str) -> None:
    def sync(response: Any) -> None:
        assert response.parse() is response.parse()
        assert response.parse(to=dict) == {"id": "m"}
        assert response.parse().id == "m"
        assert response.read() == b'{"id": "m"}'
        assert list(response.iter_bytes()) == [b'{"id": "m"}']
        assert response.is_closed

    async def asynchronous(response: Any) -> None:
        assert await response.parse() is await response.parse()
        assert await response.parse(to=dict) == {"id": "m"}
        assert (await response.parse()).id == "m"
        assert await response.read() == b'{"id": "m"}'
        assert await _each(response.iter_bytes()) == [b'{"id": "m"}']
        assert response.is_closed

    streamed(fake, sync if colour == "sync" else asynchronous, b'{"id"', b': "m"}')


def test_a_body_is_received_once(fake: MakeFake, colour: str) -> None:
    def sync(response: Any) -> None:
        next(iter(response.iter_bytes()))
        with pytest.raises(RuntimeError, match="received already"):
            response.read()

    async def asynchronous(response: Any) -> None:
        await anext(response.iter_bytes())
        with pytest.raises(RuntimeError, match="received already"):
            await response.read()

    streamed(fake, sync if colour == "sync" else asynchronous, b"a", b"b")


def test_a_body_is_gone_after_the_block(fake: MakeFake) -> None:
    client, _ = fake(OK)
    kept = client.within(client.models.with_streaming_response.retrieve, lambda response: response, "m")
    with pytest.raises(RuntimeError, match="closed"):
        client.run(kept.read)
    assert kept.status_code == 200


def test_a_body_that_breaks_off(fake: MakeFake) -> None:
    with pytest.raises(entrechat.APIConnectionError, match="reset"):
        streamed(fake, lambda response: response.read(), b"a", broken("reset", phase="body"))


def test_a_body_that_stands_still(fake: MakeFake) -> None:
    with pytest.raises(entrechat.APITimeoutError):
        streamed(fake, lambda response: response.read(), b"a", 6.0, b"b", timeout=entrechat.Timeout(between_events=5))
    assert (
        streamed(
            fake, lambda response: response.read(), b"a", 4.0, b"b", 4.0, b"c", timeout=entrechat.Timeout(between_events=5)
        )
        == b"abc"
    )


def test_leaving_early_closes(fake: MakeFake, colour: str) -> None:
    def sync(response: Any) -> None:
        next(response.iter_bytes())
        raise KeyError("mine")

    async def asynchronous(response: Any) -> None:
        await anext(response.iter_bytes())
        raise KeyError("mine")

    client, transport = fake(Said(200, {}, [b"a", b"b"]))
    with pytest.raises(KeyError):
        client.within(client.models.with_streaming_response.retrieve, sync if colour == "sync" else asynchronous, "m")
    assert transport.open == 0


def test_a_stream_of_events_in_a_streamed_response(fake: MakeFake, colour: str) -> None:
    client, transport = fake(Said.events([CHUNK]))

    async def asynchronous(response: Any) -> list[Any]:
        return [each.id async for each in await response.parse()]

    body = (lambda response: [each.id for each in response.parse()]) if colour == "sync" else asynchronous
    assert client.within(client.chat.completions.with_streaming_response.create, body, **ASK, stream=True) == ["c"]
    assert transport.open == 0


def test_the_lines_of_an_event_stream(fake: MakeFake) -> None:
    client, _ = fake(Said.events([CHUNK]))
    lines = client.within(client.chat.completions.with_streaming_response.create, collected("iter_lines"), **ASK, stream=True)
    assert lines[0].startswith("data: {")
    assert lines[-2:] == ["data: [DONE]", ""]


def test_to_a_file(fake: MakeFake, tmp_path: Path) -> None:
    streamed(fake, lambda response: response.stream_to_file(tmp_path / "x", chunk_size=2), b"abc", b"de")
    assert (tmp_path / "x").read_bytes() == b"abcde"


def test_nothing_is_sent_before_the_block(fake: MakeFake) -> None:
    client, transport = fake(OK)
    client.models.with_streaming_response.retrieve("m")
    assert transport.requests == []


# -- binary content ---------------------------------------------------------------------------------------------

SOUND = bytes(range(256)) * 3


def speech(fake: MakeFake, body: bytes = SOUND, kind: str = "audio/mpeg") -> tuple[Client, Any]:
    client, _ = fake(Said(200, {"content-type": kind}, body))
    return client, client.run(client.audio.speech.create, input="x", model="m", voice="alloy")


def test_binary(fake: MakeFake, tmp_path: Path) -> None:
    _client, made = speech(fake)
    assert made.content == made.read() == SOUND
    assert list(made.iter_bytes(500)) == [SOUND[:500], SOUND[500:]]
    assert b"".join(made.iter_raw()) == SOUND
    assert made.response.headers["content-type"] == "audio/mpeg"
    assert made._request_id == "req_1"
    for at, write in enumerate((made.write_to_file, made.stream_to_file)):
        write(tmp_path / str(at))
        assert (tmp_path / str(at)).read_bytes() == SOUND
    made.close()
    assert io.BytesIO(made.content).read() == SOUND


def test_binary_awaited(fake: MakeFake, tmp_path: Path) -> None:
    client, made = speech(fake, "é\nb".encode(), "text/plain; charset=utf-8")

    async def awaited() -> None:
        assert await made.aread() == made.content
        assert b"".join([piece async for piece in made.aiter_bytes(1)]) == made.content
        assert b"".join([piece async for piece in await made.aiter_bytes()]) == made.content  # as the official client wants it
        assert b"".join([piece async for piece in await made.aiter_raw(2)]) == made.content
        assert [piece async for piece in made.aiter_text(1)] == ["é", "\n", "b"]
        assert [line async for line in made.aiter_lines()] == ["é", "b"]
        await made.astream_to_file(tmp_path / "a")
        await made.aclose()

    client.run(awaited) if client.colour == "async" else client.runner.run(awaited())
    assert (tmp_path / "a").read_bytes() == made.content


def test_binary_that_is_text(fake: MakeFake) -> None:
    _, made = speech(fake, b'{"a": 1}\n{"a": 2}', "application/jsonl; charset=latin-1")
    assert list(made.iter_lines()) == made.text.splitlines()
    assert (made.encoding, made.charset_encoding) == ("latin-1", "latin-1")
    _, plain = speech(fake, b'{"a": 1}')
    assert plain.json() == {"a": 1}
    assert (plain.encoding, plain.charset_encoding) == ("utf-8", None)


def test_binary_raw_and_streamed(fake: MakeFake) -> None:
    client, _ = fake(Said(200, {}, [SOUND[:100], SOUND[100:]]))
    ask = {"input": "x", "model": "m", "voice": "alloy"}
    response = client.run(client.audio.speech.with_raw_response.create, **ask)
    assert response.content == SOUND
    assert response.parse().content == SOUND
    assert client.within(client.audio.speech.with_streaming_response.create, collected("iter_bytes"), **ask) == [
        SOUND[:100],
        SOUND[100:],
    ]


def test_binary_has_the_official_members() -> None:
    official = pytest.importorskip("openai._legacy_response").HttpxBinaryResponseContent
    assert {name for name in vars(official) if not name.startswith("_")} <= set(dir(entrechat.HttpxBinaryResponseContent))
