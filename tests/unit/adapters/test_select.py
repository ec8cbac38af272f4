"""What may be passed as `http_client`, and what is said of the rest."""

from __future__ import annotations

import functools
import subprocess
import sys
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

import httpx
import httpx2
import pytest

import entrechat
from entrechat._core.http import AsyncReply, Headers, Reply, Request
from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport
from entrechat._io.adapters.httpx import HttpxTransport
from entrechat._io.adapters.httpx_async import AsyncHttpxTransport
from entrechat._io.adapters.select import async_transport_for, timeout_of, transport_for


class Own:
    def send(self, request: Request) -> Reply:
        return Reply(200, Headers([(b"content-type", b"application/json")]), b'{"id":"own"}')

    def close(self) -> None:
        pass


class AsyncOwn:
    async def send(self, request: Request) -> AsyncReply:
        return AsyncReply(200, Headers([(b"content-type", b"application/json")]), b'{"id":"own"}')

    async def aclose(self) -> None:
        pass


async def app(scope: Any, receive: Any, send: Any) -> None:
    pass


class App:
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        pass


def test_httpx_clients(library: ModuleType) -> None:
    class Mine(library.Client):  # type: ignore[misc, name-defined]  # of either library
        pass

    for client in (library.Client(), Mine(), MagicMock(spec=library.Client)):
        assert isinstance(transport_for(client), HttpxTransport)
    assert isinstance(async_transport_for(library.AsyncClient()), AsyncHttpxTransport)


def test_transports_are_taken_as_they_are() -> None:
    own, async_own = Own(), AsyncOwn()
    assert transport_for(own) is own
    assert async_transport_for(async_own) is async_own
    with entrechat.OpenAI(api_key="k", http_client=own) as client:
        assert client.models.retrieve("m").id == "own"


@pytest.mark.parametrize("given", [app, App(), App().__call__, functools.partial(app)])
def test_applications(given: Any) -> None:
    assert isinstance(transport_for(given), SyncASGITransport)
    assert isinstance(async_transport_for(given), AsyncASGITransport)


def handle_nothing(request: Any) -> Any:
    raise NotImplementedError


@pytest.mark.parametrize(
    ("cls", "given", "said"),
    [
        (entrechat.OpenAI, httpx.AsyncClient(), r"pass httpx\.Client\(\), or use AsyncOpenAI"),
        (entrechat.OpenAI, httpx2.AsyncClient(), r"pass httpx2\.Client\(\), or use AsyncOpenAI"),
        (entrechat.AsyncOpenAI, httpx2.Client(), r"pass httpx2\.AsyncClient\(\), or use OpenAI"),
        (entrechat.OpenAI, httpx2.Client, r"This is the class itself: did you mean httpx2\.Client\(\)\?"),
        (entrechat.OpenAI, App, r"did you mean tests\.App\(\)\?"),
        (entrechat.OpenAI, httpx2.MockTransport(handle_nothing), r"httpx2\.Client\(transport=…\)"),
        (entrechat.AsyncOpenAI, httpx.MockTransport(handle_nothing), r"httpx\.AsyncClient\(transport=…\)"),
        (entrechat.OpenAI, AsyncOwn(), "pass a blocking transport, or use AsyncOpenAI"),
        (entrechat.AsyncOpenAI, Own(), "pass an asynchronous transport, or use OpenAI"),
        (entrechat.OpenAI, "http://localhost", "str cannot send requests for us; pass an httpx.Client"),
        (entrechat.AsyncOpenAI, {}, "dict cannot send requests for us; pass an httpx.AsyncClient"),
        (entrechat.OpenAI, print, "cannot send requests"),
    ],
)
def test_refused_at_once(cls: Any, given: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        cls(api_key="k", http_client=given)
    with pytest.raises(TypeError, match=said):
        cls(api_key="k").copy(http_client=given)


def test_a_session_of_requests_is_no_transport() -> None:
    session = type("Session", (Own,), {"__module__": "requests.sessions"})()
    with pytest.raises(TypeError, match=r"requests\.Session cannot send requests for us"):
        entrechat.OpenAI(api_key="k", http_client=session)


def test_timeout_of(library: ModuleType) -> None:
    assert timeout_of(library.Client(), "default") == "default"
    assert timeout_of(Own(), "default") == "default"
    assert timeout_of(library.Client(timeout=5.0), "default") == "default"
    assert timeout_of(library.Client(timeout=6.0), "default") == library.Timeout(6.0)


def test_nothing_of_httpx_is_imported() -> None:
    code = """if True:
        import sys
        import entrechat
        import entrechat._io.adapters.httpx, entrechat._io.adapters.httpx_async, entrechat._io.adapters.select, entrechat._io.adapters.defaults
        client = entrechat.OpenAI(api_key="k")
        print(sorted({"httpx", "httpx2", "trio", "anyio", "sniffio"} & set(sys.modules)))
    """
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stdout.strip() == "[]"
