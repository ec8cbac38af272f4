"""An ASGI application (starlette's) as `http_client`."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

import entrechat
from tests.support.colours import MakeClient
from tests.unit.adapters.test_httpx_clients import ASK, CHAT, CHUNKS


async def chat(request: Request) -> Response:
    asked = await request.json()
    if asked.get("stream"):

        async def pieces() -> AsyncIterator[bytes]:
            for chunk in CHUNKS:
                yield b"data: %b\n\n" % json.dumps(chunk).encode()
                await asyncio.sleep(0)
            yield b"data: [DONE]\n\n"

        return StreamingResponse(pieces(), media_type="text/event-stream")
    if asked["model"] == "slow":
        await asyncio.sleep(60)
    return JSONResponse(CHAT, headers={"x-request-id": request.headers["authorization"]})


async def upload(request: Request) -> Response:
    return JSONResponse({"id": "f", "bytes": len(await request.body())})


async def missing(request: Request) -> Response:
    return JSONResponse({"error": {"message": "no such model"}}, 404)


@pytest.fixture
def app() -> Starlette:
    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.lives.append("up")
        yield
        app.state.lives.append("down")

    routes = [
        Route("/v1/chat/completions", chat, methods=["POST"]),
        Route("/v1/files", upload, methods=["POST"]),
        Route("/v1/models/{id}", missing),
    ]
    made = Starlette(routes=routes, lifespan=lifespan)
    made.state.lives = []
    return made


def test_calls(make_client: MakeClient, app: Starlette) -> None:
    client = make_client(base_url="http://app/v1", http_client=app)
    answer = client.run(client.chat.completions.create, **ASK)
    assert (answer.choices[0].message.content, answer._request_id) == ("Paris", "Bearer sk-test")
    chunks = client.collect(client.chat.completions.create, **ASK, stream=True)
    assert "".join(chunk.choices[0].delta.content for chunk in chunks) == "Paris"
    assert client.run(client.files.create, file=b"x" * 700_000, purpose="batch").bytes > 700_000
    with pytest.raises(entrechat.NotFoundError, match="no such model"):
        client.run(client.models.retrieve, "m")
    client.close()
    assert app.state.lives == ["up", "down"]


def test_time_is_up(make_client: MakeClient, app: Starlette) -> None:
    client = make_client(base_url="http://app/v1", http_client=app)
    with pytest.raises(entrechat.APITimeoutError):
        client.run(client.chat.completions.create, **{**ASK, "model": "slow"}, timeout=0.1)


def test_closing_it_unused(make_client: MakeClient, app: Starlette) -> None:
    make_client(base_url="http://app/v1", http_client=app).close()
    assert app.state.lives == []
