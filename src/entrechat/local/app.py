"""The local server as an ASGI application."""

from __future__ import annotations

import hmac
import logging
import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.routing import Route, Router

from .handlers.running import ClientGone, shown
from .http import json_reply
from .problems import Problem
from .routes import ROUTES, refusal

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import Message, Receive, Scope, Send

    from .engine.protocols import ChatEngine
    from .routes import Handler

_log = logging.getLogger("entrechat.local")


def random_id(prefix: str) -> str:
    return prefix + secrets.token_hex(14)


class App:
    """Speaks the OpenAI API for one engine, below `/v1` and without it.

    Holds no event loop, so that one App may serve several, one after the other or at once.

    Args:
        engine: answers the chats.
        api_key: when given, requests must carry it as a bearer token.
        max_body: bytes that a JSON body may have.
        clock: Unix time.
        new_id: makes an id from its prefix.
    """

    def __init__(
        self,
        engine: ChatEngine,
        *,
        api_key: str | None = None,
        max_body: int = 64 * 1024 * 1024,
        clock: Callable[[], float] = time.time,
        new_id: Callable[[str], str] = random_id,
    ) -> None:
        self.engine = engine
        self.max_body = max_body
        self.clock = clock
        self.new_id = new_id
        self._api_key = api_key
        routes = [Route(path, self._endpoint(handler), methods=[verb]) for verb, path, handler in ROUTES]
        self._router = Router(routes, redirect_slashes=False, default=self._unmatched)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000, "reason": "the local server has no websockets yet"})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        below = path.removeprefix("/v1") if path.startswith("/v1/") else path
        scope = {**scope, "path": below, "app": self, "entrechat.path": path}
        begun = time.perf_counter()
        started = False

        async def send_headed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                spent = int((time.perf_counter() - begun) * 1000)
                ours = {
                    b"x-request-id": self.new_id("req_").encode(),
                    b"openai-processing-ms": str(spent).encode(),
                    b"openai-version": b"2020-10-01",
                }
                message = {**message, "headers": [*message["headers"], *ours.items()]}
            await send(message)

        try:
            self._authorize(scope)
            await self._router(scope, receive, send_headed)
        except (ClientGone, ClientDisconnect):
            return  # nobody reads what we would say
        except Exception as error:
            problem = refusal(scope["method"], below) if isinstance(error, HTTPException) else shown(error)
            if problem.status == 500:
                _log.exception("%s %s failed", scope["method"], path)
            if started:
                raise
            reply = json_reply(problem.body(), problem.status)
            if problem.retry is not None:
                reply.headers["x-should-retry"] = str(problem.retry).lower()
            await reply(scope, receive, send_headed)

    def _authorize(self, scope: Scope) -> None:
        if self._api_key is None:
            return
        given = dict(scope["headers"]).get(b"authorization", b"")
        if not hmac.compare_digest(given, b"Bearer " + self._api_key.encode()):
            problem = (
                "Incorrect API key provided."
                if given
                else "You didn't provide an API key: send it as `Authorization: Bearer KEY`."
            )
            raise Problem(401, problem, code="invalid_api_key")

    def _endpoint(self, handler: Handler) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            return await handler(self, request)

        return endpoint

    async def _unmatched(self, scope: Scope, receive: Receive, send: Send) -> None:
        raise refusal(scope["method"], scope["path"])


async def _lifespan(receive: Receive, send: Send) -> None:
    """Nothing starts or stops with a loop: the engine starts on first use and is closed by its owner."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
