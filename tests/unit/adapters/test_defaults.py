"""The official package's names for httpx clients with its defaults."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import httpx
import httpx2
import openai
import pytest

import entrechat
from tests.support.recording import Answer, RecordingServer
from tests.unit.adapters.test_httpx_clients import ASK, CHAT, CHUNKS

NAMES = ["DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultHttpx2Client", "DefaultAsyncHttpx2Client"]


def facts(client: Any) -> dict[str, Any]:
    pool = client._transport._pool
    return {
        "timeout": client.timeout.as_dict(),
        "follow_redirects": client.follow_redirects,
        "limits": (pool._max_connections, pool._max_keepalive_connections, pool._keepalive_expiry),
        "asynchronous": isinstance(client, httpx2.AsyncClient),
    }


@pytest.mark.parametrize("name", NAMES)
def test_same_as_the_official_ones(name: str) -> None:
    ours, theirs = getattr(entrechat, name)(verify=False), getattr(openai, name)(verify=False)
    assert facts(ours) == facts(theirs)
    assert isinstance(ours, (httpx2.Client, httpx2.AsyncClient))
    assert facts(getattr(entrechat, name)(verify=False, timeout=3.0, follow_redirects=False)) == facts(
        getattr(openai, name)(verify=False, timeout=3.0, follow_redirects=False)
    )


def test_our_timeout_means_the_same_there() -> None:
    given = entrechat.Timeout(60.0, connect=5.0, read=30.0)
    client = entrechat.DefaultHttpxClient(verify=False, timeout=given)
    assert client.timeout == httpx2.Timeout(60.0, connect=5.0, read=30.0)


def test_classes_can_be_derived_from() -> None:
    class Mine(entrechat.DefaultHttpxClient):  # type: ignore[misc]  # of a library that need not be installed
        def extra(self) -> int:
            return 1

    client = Mine(verify=False)
    assert (client.extra(), client.follow_redirects, client.timeout.connect) == (1, True, 5.0)
    assert entrechat.DefaultHttpxClient is entrechat.DefaultHttpxClient
    with entrechat.OpenAI(api_key="k", http_client=client) as made:
        assert made.timeout == httpx2.Timeout(600.0, connect=5.0)


def without(*modules: str, code: str) -> str:
    hide = f"import sys; sys.modules.update(dict.fromkeys({modules!r}))\n"
    environment = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", hide + code], capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip()


@pytest.mark.parametrize("name", NAMES)
def test_without_httpx(name: str) -> None:
    code = f"import entrechat\ntry: entrechat.{name}(timeout=3)\nexcept ImportError as error: print(error)"
    said = without("httpx", "httpx2", code=code)
    assert said.startswith(f"{name} needs httpx2: `pip install httpx2`")


def test_importing_the_name_needs_nothing() -> None:
    assert (
        without("httpx", "httpx2", code="from entrechat import DefaultHttpxClient, DefaultAioHttpClient; print('ok')") == "ok"
    )


def test_httpx_serves_where_httpx2_is_not() -> None:
    code = "import entrechat; print(entrechat.DefaultHttpxClient(verify=False).__class__.__mro__[1].__module__)"
    assert without("httpx2", code=code) == httpx.Client.__module__


def test_aiohttp_without_its_bridge() -> None:
    code = "import entrechat\ntry: entrechat.DefaultAioHttpClient()\nexcept ImportError as error: print(error)"
    assert "pip install httpx-aiohttp" in without("httpx_aiohttp", code=code)


def test_the_official_clients_themselves(server: RecordingServer) -> None:
    async def main(http: Any) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=f"{server.url}/v1", http_client=http) as client:
            server.answer = Answer.of_json(CHAT)
            assert (await client.chat.completions.create(**ASK)).id == "c1"
            server.answer = Answer.of_events(CHUNKS)
            assert len([chunk async for chunk in await client.chat.completions.create(**ASK, stream=True)]) == 2
            server.answer = Answer.of_json({"id": "f"})
            assert (await client.files.create(file=b"x" * 400_000, purpose="batch")).id == "f"

    for name in ("DefaultAsyncHttpxClient", "DefaultAioHttpClient"):
        asyncio.run(main(getattr(openai, name)(verify=False)))
    assert {len(request.parts) for request in server.take() if request.target == "/v1/files"} == {2}
