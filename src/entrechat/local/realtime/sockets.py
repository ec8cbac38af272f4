"""The handshake of a websocket, and its messages: whom it is for, what it may be, and what comes of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import parse_qs

import orjson

from .. import auth
from ..facts import Facts
from ..handlers.running import ClientGone, shown
from ..operations import Operation
from ..problems import Problem
from . import beta, client_secrets, config
from .responses import Responses
from .session import Session
from .translations import Translation

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from ..app import App
    from ..auth import Caller

_log = logging.getLogger("entrechat.local")

_KEY = "openai-insecure-api-key."
_PROJECT, _ORGANIZATION = "openai-project.", "openai-organization."
_TAKEN = ("realtime", "openai-beta.realtime-v1")
"""Subprotocols that are agreed on."""
_OVER, _FAILED = 1000, 1011


class Talk(Protocol):
    """A conversation over a websocket."""

    async def begin(self) -> None: ...

    async def take(self, data: str | bytes) -> None:
        """Does what one message of the caller says."""

    async def last(self) -> None:
        """Returns where the conversation is to end from this side."""

    async def end(self) -> None:
        """Stops all that is under way."""


class _Handshake(NamedTuple):
    app: App
    caller: Caller
    session: dict[str, Any] | None
    """What a client secret was made for."""
    query: Mapping[str, str]
    headers: Mapping[bytes, bytes]
    subprotocols: list[str]
    facts: Facts
    send: Callable[[Any], Awaitable[None]]


async def serve(app: App, scope: Scope, receive: Receive, send: Send) -> None:
    """Serves one websocket, from its handshake to its end."""
    facts = Facts(app.new_id("req_"))
    watch = app.watch({**scope, "method": "GET"}, receive, _nowhere, facts) if app.journal.watched else None
    problem: Problem | None = None
    try:
        await receive()  # websocket.connect
        try:
            talk = _opened(app, scope, send, facts)
        except Exception as error:  # it is the caller's to read
            problem = shown(error)
            if problem.status == 500:
                _log.exception("the handshake of %s failed", scope["path"])
            await refuse(scope, send, problem, facts.header_lines(0))
            return
        try:
            agreed = next((each for each in scope.get("subprotocols", ()) if each in _TAKEN), None)
            await send({"type": "websocket.accept", "subprotocol": agreed, "headers": facts.header_lines(0)})
            await _converse(talk, receive, send)
        except (ClientGone, OSError):  # nobody listens any more
            pass
        finally:
            await talk.end()
    finally:
        if facts.entered:
            app.gate.leave(facts.entered)
        if watch is not None:
            status = problem.status if problem is not None else 101
            body = orjson.dumps(problem.body()) if problem is not None else b""
            await watch.send({"type": "http.response.start", "status": status, "headers": []})
            await watch.send({"type": "http.response.body", "body": body})


async def refuse(scope: Scope, send: Send, problem: Problem, headers: list[tuple[bytes, bytes]]) -> None:
    """Answers a handshake with an error: as HTTP where the server in front of us can, else by closing."""
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send(
            {"type": "websocket.close", "code": 1008, "reason": problem.message.encode()[:123].decode("utf-8", "ignore")}
        )
        return
    body = orjson.dumps(problem.body())
    own = [(name.encode(), value.encode()) for name, value in problem.headers.items()]
    described = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "websocket.http.response.start", "status": problem.status, "headers": [*headers, *described, *own]})
    await send({"type": "websocket.http.response.body", "body": body})


async def _converse(talk: Talk, receive: Receive, send: Send) -> None:
    await talk.begin()
    over = asyncio.ensure_future(talk.last())
    try:
        while True:
            heard = asyncio.ensure_future(receive())
            try:
                await asyncio.wait((heard, over), return_when=asyncio.FIRST_COMPLETED)
            finally:
                if not heard.done():
                    heard.cancel()
            if over.done():
                code = _FAILED if over.exception() is not None else _OVER
                await send({"type": "websocket.close", "code": code})
                return
            message: Message = heard.result()
            if message["type"] == "websocket.disconnect":
                return
            data = message.get("text")
            await talk.take(data if data is not None else message.get("bytes") or b"")
    finally:
        over.cancel()


def _opened(app: App, scope: Scope, send: Send, facts: Facts) -> Talk:
    """Raises Problem for a handshake that is refused."""
    below = scope["path"].removeprefix("/v1") if scope["path"].startswith("/v1/") else scope["path"]
    opens = _PATHS.get(below)
    if opens is None:
        if below == "/live" or below.startswith("/live/"):
            raise Problem(501, "The local server has no live sessions.", code="not_implemented", retry=False)
        raise Problem(404, f"Invalid URL (GET {below}): there is no websocket.", code="unknown_url")
    operation, make = opens
    facts.operation = operation
    headers = _headers(scope)
    session = None
    token = headers.get(b"authorization", b"").decode("utf-8", "replace").partition(" ")[2].strip()
    if token.startswith(client_secrets.PREFIX):
        caller, session = client_secrets.find(app, token)
    else:
        caller = auth.identify(app, headers)
    facts.caller = caller
    auth.authorize(caller, Operation("GET", below, operation, {}, None, False, frozenset()))
    app.gate.enter(operation)
    facts.entered = operation
    query = {name: values[-1] for name, values in parse_qs(scope["query_string"].decode("latin-1")).items()}

    async def tell(event: Any) -> None:
        try:
            await send({"type": "websocket.send", "text": orjson.dumps(event).decode()})
        except OSError as error:  # what ASGI servers raise
            raise ClientGone from error

    return make(_Handshake(app, caller, session, query, headers, scope.get("subprotocols", []), facts, tell))


def _headers(scope: Scope) -> dict[bytes, bytes]:
    """With what a browser, which cannot send headers, says in subprotocols."""
    headers: dict[bytes, bytes] = dict(scope["headers"])
    said = ((_KEY, b"authorization", "Bearer "), (_PROJECT, b"openai-project", ""), (_ORGANIZATION, b"openai-organization", ""))
    for each in scope.get("subprotocols", ()):
        for prefix, header, scheme in said:
            if each.startswith(prefix):
                headers[header] = (scheme + each.removeprefix(prefix)).encode()
    return headers


def _realtime(asked: _Handshake) -> Talk:
    if asked.query.get("call_id"):
        raise Problem(501, "The local server takes no calls (WebRTC, SIP).", code="not_implemented", retry=False)
    app, caller = asked.app, asked.caller
    wanted = asked.session or config.session_of(app, asked.query.get("model"), asked.query.get("intent"))
    if wanted["type"] == "translation":
        raise Problem(400, "This client secret is for /v1/realtime/translations.", code="invalid_session_type")
    named = asked.query.get("model")
    if asked.session is not None and named not in (None, wanted.get("model")):
        raise Problem(400, "This client secret is for another model.", param="model", code="model_mismatch")
    if wanted.get("model"):
        app.policy.admit(caller.project, wanted["model"])
    send = asked.send
    if b"realtime=v1" in asked.headers.get(b"openai-beta", b"") or _TAKEN[1] in asked.subprotocols:
        return beta.session(Session, app, caller, wanted, send, asked.facts)
    return Session(app, caller, wanted, send, asked.facts)


def _translations(asked: _Handshake) -> Talk:
    wanted = asked.session or {"type": "translation", "model": asked.query.get("model"), "audio": {"input": {}, "output": {}}}
    return Translation(asked.app, asked.caller, wanted, asked.send, asked.facts)


def _responses(asked: _Handshake) -> Talk:
    if asked.session is not None:
        raise Problem(401, "A client secret opens realtime sessions only.", code="invalid_api_key")
    return Responses(asked.app, asked.caller, asked.send, beta=asked.query.get("beta") == "true")


_PATHS: Mapping[str, tuple[str, Callable[[_Handshake], Talk]]] = {
    "/realtime": ("realtime.connect", _realtime),
    "/realtime/translations": ("realtime.translations.connect", _translations),
    "/responses": ("responses.connect", _responses),
}


async def _nowhere(_: Message) -> None: ...
