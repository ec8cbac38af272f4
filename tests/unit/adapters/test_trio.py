"""AsyncOpenAI under trio: through httpx2, by itself or passed."""

from __future__ import annotations

import json
import ssl
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

import entrechat
from entrechat._io.adapters import defaults, loops
from entrechat._io.adapters.httpx_async import AsyncHttpxTransport
from tests.support.recording import Answer, RecordingServer
from tests.unit.adapters.test_httpx_clients import ASK, CHAT, CHUNKS
from tests.unit.http.peers import Peer, serving

trio = pytest.importorskip("trio")


def run(main: Callable[[], Awaitable[Any]]) -> Any:
    return trio.run(main)


@pytest.mark.parametrize("passed", [False, True])
def test_calls(server: RecordingServer, passed: bool, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 700_000)

    async def main() -> None:
        http = httpx2.AsyncClient(verify=False) if passed else None
        async with entrechat.AsyncOpenAI(api_key="k", base_url=f"{server.url}/v1", http_client=http) as client:
            server.answer = Answer.of_json(CHAT)
            assert (await client.chat.completions.create(**ASK)).choices[0].message.content == "Paris"
            server.answer = Answer.of_events(CHUNKS)
            chunks = [chunk async for chunk in await client.chat.completions.create(**ASK, stream=True)]
            assert len(chunks) == 2
            async with client.chat.completions.with_streaming_response.create(**ASK) as response:
                assert (await response.read()).endswith(b"data: [DONE]\n\n")
            server.answer = Answer.of_json({"id": "f"})
            assert (await client.files.create(file=file, purpose="batch")).id == "f"
            assert isinstance(client._open().transport, AsyncHttpxTransport)

    run(main)
    assert len(server.take()[-1].body) > 700_000


def test_retries_sleep(server: RecordingServer) -> None:
    answers = [Answer.of_json({}, 503, {"retry-after": "0.01"}), Answer.of_json(CHAT)]
    server.answer = lambda request: answers.pop(0)

    async def main() -> Any:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=f"{server.url}/v1", max_retries=1) as client:
            return await client.chat.completions.create(**ASK)

    assert run(main).id == "c1"


def test_time_is_up() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.hears_close()

    with serving(script) as server:

        async def main() -> None:
            async with entrechat.AsyncOpenAI(
                api_key="k", base_url=f"http://{server.origin.authority}/v1", timeout=0.1
            ) as client:
                with pytest.raises(entrechat.APITimeoutError):
                    await client.chat.completions.create(**ASK)

        run(main)


@pytest.mark.parametrize("how", ["cancel", "break", "read late"])
def test_streams_left_early(how: str) -> None:
    heard: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head("Content-Type: text/event-stream\r\n")
        peer.chunk(b"data: " + json.dumps(CHUNKS[0]).encode() + b"\n\n")
        heard.append(peer.hears_close())

    with serving(script) as server:

        async def main() -> None:
            async with entrechat.AsyncOpenAI(
                api_key="k", base_url=f"http://{server.origin.authority}/v1", max_retries=0
            ) as client:
                stream = await client.chat.completions.create(**ASK, stream=True, timeout=entrechat.Timeout(read=0.2))
                if how == "break":
                    async for _ in stream:
                        break
                    await stream.close()
                elif how == "cancel":
                    with trio.move_on_after(0.1) as scope:
                        async for _ in stream:
                            pass
                    assert scope.cancelled_caught
                else:
                    with pytest.raises(entrechat.APITimeoutError):
                        async for _ in stream:
                            pass

        run(main)
        server.close()
    assert heard[0] < 2


@pytest.mark.parametrize(("http_version", "http2"), [("auto", False), ("1.1", False), ("2", True)])
def test_settings_reach_the_client(http_version: Any, http2: bool) -> None:
    context = ssl.create_default_context()
    client = entrechat.AsyncOpenAI(
        api_key="k", limits=entrechat.Limits(max_connections=7), tls=context, proxy="http://p.test:1", http_version=http_version
    )
    made = defaults.trio_client(client._settings)
    pool = made._transport_for_url(httpx2.URL("https://api.openai.com"))._pool
    assert pool._max_connections == 7
    assert pool._proxy_url.host == b"p.test"
    assert pool._ssl_context is context
    assert pool._http2 is http2


def test_without_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    monkeypatch.setitem(sys.modules, "httpx2", None)

    async def main() -> None:
        client = entrechat.AsyncOpenAI(api_key="k")
        with pytest.raises(ImportError, match="pip install httpx2"):
            await client.models.list()

    run(main)


def test_trio_is_told_from_asyncio() -> None:
    async def main() -> bool:
        await loops.sleep(0)
        return loops.running_trio() is trio

    assert run(main)
    assert loops.running_trio() is None
