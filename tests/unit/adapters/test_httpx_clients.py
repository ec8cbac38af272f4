"""OpenAI and AsyncOpenAI on httpx clients: what of the client counts, and what of ours; as with the official package."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

import entrechat
from tests.support.clock import FakeClock
from tests.support.colours import Client, Colour, MakeClient
from tests.support.recording import Answer, RecordingServer, parse_multipart
from tests.unit.adapters.conftest import MakeHttp

CHAT: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "choices": [{"message": {"role": "assistant", "content": "Paris"}}],
}
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
URL = "http://h.test/v1"


@pytest.fixture
def seen() -> list[Any]:
    return []


@pytest.fixture
def answering(library: ModuleType, seen: list[Any]) -> Callable[..., Callable[[Any], Any]]:
    """`answering(status=…, json=…)`: a handler that keeps what it is asked."""

    def make(status: int = 200, **answer: Any) -> Callable[[Any], Any]:
        def handler(request: Any) -> Any:
            seen.append(request)
            return library.Response(status, **(answer or {"json": CHAT}))

        return handler

    return make


Answering = Callable[..., Callable[[Any], Any]]


def test_chat(make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]) -> None:
    client = make_client(base_url=URL, http_client=http(answering()))
    chat = client.run(client.chat.completions.create, **ASK)
    assert (chat.choices[0].message.content, type(chat).__name__) == ("Paris", "ChatCompletion")
    assert (seen[0].method, str(seen[0].url)) == ("POST", "http://h.test/v1/chat/completions")
    assert json.loads(seen[0].content) == ASK
    assert seen[0].headers["authorization"] == "Bearer sk-test"


def test_our_headers_stand_above_the_clients_own(
    make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]
) -> None:
    given = {"User-Agent": "mine/1", "X-Mine": "a", "Authorization": "Bearer theirs", "X-Both": "theirs"}
    client = make_client(base_url=URL, default_headers={"x-both": "ours"}, http_client=http(answering(), headers=given))
    client.run(client.chat.completions.create, **ASK)
    headers = seen[0].headers
    assert headers["authorization"] == "Bearer sk-test"
    assert headers["user-agent"].startswith("entrechat/")
    assert (headers["x-mine"], headers["x-both"], headers["host"]) == ("a", "ours", "h.test")


def test_what_the_client_adds(make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]) -> None:
    asked: list[str] = []
    answered: list[int] = []

    def on_request(request: Any) -> None:
        asked.append(request.url.path)

    def on_response(response: Any) -> None:
        answered.append(response.status_code)

    async def on_request_async(request: Any) -> None:
        on_request(request)

    async def on_response_async(response: Any) -> None:
        on_response(response)

    hooks: Any = {"request": [on_request], "response": [on_response]}

    def auth(request: Any) -> Any:
        request.headers["Authorization"] = "Signed"
        return request

    given = http(answering(), params={"api-version": "1"}, cookies={"a": "b"}, auth=auth, base_url="http://other.test/x")
    client = make_client(base_url=URL, http_client=given)
    if client.colour == "async":
        hooks = {"request": [on_request_async], "response": [on_response_async]}
    given.event_hooks = hooks
    client.run(client.chat.completions.create, **ASK, extra_query={"q": "a b&c"})
    request = seen[0]
    assert request.url.host == "h.test"
    assert dict(request.url.params) == {"api-version": "1", "q": "a b&c"}
    assert (request.headers["cookie"], request.headers["authorization"]) == ("a=b", "Signed")
    assert (asked, answered) == (["/v1/chat/completions"], [200])


def test_a_hook_that_raises_is_heard(
    make_client: MakeClient, http: MakeHttp, library: ModuleType, answering: Answering
) -> None:
    def strict(response: Any) -> None:
        response.raise_for_status()

    async def strict_async(response: Any) -> None:
        response.raise_for_status()

    given = http(answering(503, json={}))
    client = make_client(base_url=URL, http_client=given)
    given.event_hooks = {"response": [strict if client.colour == "sync" else strict_async]}
    with pytest.raises(library.HTTPStatusError):
        client.run(client.chat.completions.create, **ASK)


class TestTimeouts:
    def limits(self, request: Any) -> dict[str, Any]:
        timeout = request.extensions["timeout"]
        return {name: timeout[name] for name in ("connect", "read", "write", "pool")}

    def test_the_clients_are_taken_over(
        self, make_client: MakeClient, http: MakeHttp, library: ModuleType, answering: Answering, seen: list[Any]
    ) -> None:
        client = make_client(base_url=URL, http_client=http(answering(), timeout=library.Timeout(9.0, connect=1.0)))
        client.run(client.chat.completions.create, **ASK)
        assert self.limits(seen[0]) == {"connect": 1.0, "read": 9.0, "write": 9.0, "pool": 9.0}

    def test_none_of_the_clients(self, make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]) -> None:
        client = make_client(base_url=URL, http_client=http(answering(), timeout=None))
        client.run(client.chat.completions.create, **ASK)
        assert self.limits(seen[0]) == dict.fromkeys(("connect", "read", "write", "pool"))

    def test_httpx_s_own_default_is_not(
        self, make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]
    ) -> None:
        client = make_client(base_url=URL, http_client=http(answering()))
        client.run(client.chat.completions.create, **ASK)
        assert self.limits(seen[0]) == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}

    def test_ours_stand_above_the_clients(
        self, make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]
    ) -> None:
        client = make_client(base_url=URL, timeout=3.0, http_client=http(answering(), timeout=7.0))
        client.run(client.chat.completions.create, **ASK)
        client.run(client.chat.completions.create, **ASK, timeout=entrechat.Timeout(read=2.0, connect=1.0))
        assert self.limits(seen[0]) == dict.fromkeys(("connect", "read", "write", "pool"), 3.0)
        assert self.limits(seen[1]) == {"connect": 1.0, "read": 2.0, "write": None, "pool": None}


def events(*chunks: Any) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(chunk).encode() for chunk in chunks) + b"data: [DONE]\n\n"


CHUNKS = [
    {"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Pa"}}]},
    {
        "id": "c",
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": {"content": "ris"}, "finish_reason": "stop"}],
    },
]


def test_stream(make_client: MakeClient, http: MakeHttp, answering: Answering) -> None:
    handler = answering(content=events(*CHUNKS), headers={"content-type": "text/event-stream"})
    client = make_client(base_url=URL, http_client=http(handler))
    chunks = client.collect(client.chat.completions.create, **ASK, stream=True)
    assert "".join(chunk.choices[0].delta.content for chunk in chunks) == "Paris"


def test_stream_on_a_server_keeps_its_connection(make_client: MakeClient, http: MakeHttp, server: RecordingServer) -> None:
    server.answer = Answer.of_events(CHUNKS)
    before = server.connections
    client = make_client(http_client=http())
    for _ in range(3):
        assert len(client.collect(client.chat.completions.create, **ASK, stream=True)) == 2
    assert server.connections == before + 1


def test_raw_and_streaming_responses(make_client: MakeClient, http: MakeHttp, server: RecordingServer) -> None:
    server.answer = Answer.of_json(CHAT)
    client = make_client(http_client=http())
    raw = client.run(client.chat.completions.with_raw_response.create, **ASK)
    assert (raw.status_code, raw.http_version, raw.headers["x-request-id"]) == (200, "HTTP/1.1", "req_recorded")
    assert raw.parse().choices[0].message.content == "Paris"

    def body(response: Any) -> Any:
        return response.read()

    assert json.loads(client.within(client.chat.completions.with_streaming_response.create, body, **ASK)) == CHAT


def test_binary_answer(make_client: MakeClient, http: MakeHttp, server: RecordingServer) -> None:
    server.answer = Answer.of_bytes(b"\x00\x01" * 5000, "audio/mpeg")
    client = make_client(http_client=http())
    speech = client.run(client.audio.speech.create, model="m", voice="alloy", input="x")
    assert speech.content == b"\x00\x01" * 5000


@pytest.mark.parametrize("size", [10, 700_000])
def test_upload(make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any], size: int) -> None:
    client = make_client(base_url=URL, http_client=http(answering(json={"id": "f", "object": "file"})))
    client.run(client.files.create, file=("a.txt", io.BytesIO(b"x" * size)), purpose="batch")
    boundary = seen[0].headers["content-type"].partition("boundary=")[2]
    parts = {part.name: part.content for part in parse_multipart(seen[0].content, boundary.encode())}
    assert parts == {"purpose": b"batch", "file": b"x" * size}
    assert int(seen[0].headers["content-length"]) == len(seen[0].content)


def test_upload_on_a_server_is_sent_again(
    make_client: MakeClient, http: MakeHttp, server: RecordingServer, clock: FakeClock
) -> None:
    answers = [Answer.of_json({}, 503), Answer.of_json({"id": "f"})]
    server.answer = lambda request: answers.pop(0)
    client = make_client(http_client=http(), max_retries=1)
    clock.rule(client)
    client.run(client.files.create, file=io.BytesIO(b"x" * 700_000), purpose="batch")
    first, second = server.take()
    assert first.body == second.body
    assert len(first.parts) == 2


def test_refusal(make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any], clock: FakeClock) -> None:
    handler = answering(429, json={"error": {"message": "slow down", "code": "x"}}, headers={"retry-after": "3"})
    client = make_client(base_url=URL, http_client=http(handler), max_retries=1)
    clock.rule(client)
    with pytest.raises(entrechat.RateLimitError, match="slow down") as caught:
        client.run(client.chat.completions.create, **ASK)
    assert (len(seen), clock.sleeps, caught.value.status_code) == (2, [3.0], 429)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("ReadTimeout", entrechat.APITimeoutError), ("ConnectTimeout", entrechat.APITimeoutError),
     ("ConnectError", entrechat.APIConnectionError), ("RemoteProtocolError", entrechat.APIConnectionError)],
)  # fmt: skip
def test_errors(
    make_client: MakeClient, http: MakeHttp, library: ModuleType, clock: FakeClock, name: str, expected: type[Exception]
) -> None:
    tries: list[Any] = []

    def handler(request: Any) -> Any:
        tries.append(request)
        raise getattr(library, name)("broken")

    client = make_client(base_url=URL, http_client=http(handler), max_retries=2)
    clock.rule(client)
    with pytest.raises(expected) as caught:
        client.run(client.chat.completions.create, **ASK)
    assert type(caught.value) is expected
    assert len(tries) == 3


@pytest.mark.parametrize("follow", [False, True])
def test_redirects_are_followed_by_us(make_client: MakeClient, http: MakeHttp, library: ModuleType, follow: bool) -> None:
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request)
        if request.url.host == "h.test":
            return library.Response(307, headers={"location": "http://elsewhere.test/v2"})
        return library.Response(200, json=CHAT)

    client = make_client(base_url=URL, http_client=http(handler, follow_redirects=follow))
    client.run(client.chat.completions.create, **ASK)
    assert [str(request.url) for request in seen] == ["http://h.test/v1/chat/completions", "http://elsewhere.test/v2"]
    assert seen[1].content == seen[0].content
    assert "authorization" not in seen[1].headers


class TestClosing:
    def test_closes_the_httpx_client(self, make_client: MakeClient, http: MakeHttp, answering: Answering) -> None:
        given = http(answering())
        client = make_client(base_url=URL, http_client=given)
        client.run(client.chat.completions.create, **ASK)
        client.close()
        assert given.is_closed

    def test_also_when_it_was_never_used(self, make_client: MakeClient, http: MakeHttp) -> None:
        given = http()
        make_client(http_client=given).close()
        assert given.is_closed

    def test_copies_share_it(self, make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]) -> None:
        client = make_client(base_url=URL, http_client=http(answering()))
        copy = client.with_options(timeout=1.0)
        copy.run(copy.chat.completions.create, **ASK)
        assert len(seen) == 1

    def test_a_copy_with_another(self, make_client: MakeClient, http: MakeHttp, answering: Answering, seen: list[Any]) -> None:
        client = make_client(base_url=URL)
        copy = client.with_options(http_client=http(answering()))
        copy.run(copy.chat.completions.create, **ASK)
        assert len(seen) == 1

    def test_a_closed_httpx_client_says_so(self, make_client: MakeClient, http: MakeHttp) -> None:
        given = http()
        client = make_client(base_url=URL, http_client=given)
        client.settle(given.close() if client.colour == "sync" else given.aclose())
        with pytest.raises(RuntimeError, match="closed"):
            client.run(client.chat.completions.create, **ASK)


def test_an_async_handler(library: ModuleType, runner: asyncio.Runner) -> None:
    async def handler(request: Any) -> Any:
        await asyncio.sleep(0)
        return library.Response(200, json=CHAT)

    async def main() -> None:
        http = library.AsyncClient(transport=library.MockTransport(handler))
        async with entrechat.AsyncOpenAI(api_key="k", base_url=URL, http_client=http) as client:
            await client.chat.completions.create(**ASK)

    runner.run(main())


def test_a_subclass_that_overrides_send(library: ModuleType) -> None:
    class Counting(library.Client):  # type: ignore[misc, name-defined]  # of either library
        sent = 0

        def send(self, request: Any, **options: Any) -> Any:
            self.sent += 1
            return super().send(request, **options)

    http = Counting(transport=library.MockTransport(lambda request: library.Response(200, json=CHAT)))
    with entrechat.OpenAI(api_key="k", base_url=URL, http_client=http) as client:
        client.chat.completions.create(**ASK)
    assert http.sent == 1


def test_colour_of_test_clients(make_client: MakeClient, colour: Colour, http: MakeHttp) -> None:
    client: Client = make_client(http_client=http())
    assert client.real._is_async == (colour == "async")
