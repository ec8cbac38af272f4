"""Another operation of this server, made by one of its handlers on behalf of its caller. Cancelling it cancels the operation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import orjson

from .problems import Problem

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Send

    from .auth import Caller

_DATA = b"data: "


async def perform(app: ASGIApp, verb: str, path: str, body: Any, caller: Caller) -> tuple[int, Any]:
    """(status, JSON)."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    await _ask(app, verb, path, body, caller, send)
    whole = b"".join(message.get("body", b"") for message in sent)
    return sent[0]["status"], orjson.loads(whole) if whole else None


async def stream(
    app: ASGIApp, verb: str, path: str, body: Any, caller: Caller, tell: Callable[[dict[str, Any]], Awaitable[None]]
) -> None:
    """`tell` is handed each event of the stream as it comes, and waited for.

    Raises Problem: the operation's own, where its answer is an error.
    """
    status = 0
    refusal: list[bytes] = []

    async def send(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
        elif status >= 400:
            refusal.append(message.get("body", b""))
        else:  # each message is an event
            for line in message.get("body", b"").splitlines():
                if line.startswith(_DATA):
                    await tell(orjson.loads(line.removeprefix(_DATA)))

    await _ask(app, verb, path, body, caller, send)
    if refusal:
        error = orjson.loads(b"".join(refusal))["error"]
        raise Problem(status, error["message"], param=error["param"], code=error["code"], type=error["type"])


async def _ask(app: ASGIApp, verb: str, path: str, body: Any, caller: Caller, send: Send) -> None:
    content = orjson.dumps(body) if body is not None else b""
    path, _, query = path.partition("?")
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": verb,
        "path": path,
        "query_string": query.encode(),
        "headers": [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())],
        "entrechat.caller": caller,
    }
    asked: list[Message] = [{"type": "http.request", "body": content, "more_body": False}]

    async def receive() -> Message:
        if asked:
            return asked.pop()
        await asyncio.Event().wait()  # nobody hangs up
        raise AssertionError

    await app(scope, receive, send)
