"""The few pieces of HTTP that handlers share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response

from .problems import Problem

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send


async def json_body(request: Request, most: int) -> Any:
    """The request's JSON; 413 as soon as more than `most` bytes came."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise Problem(
                413,
                f"The request's body is larger than {most} bytes, the most that this server takes.",
                code="request_too_large",
            )
        parts.append(part)
    try:
        return orjson.loads(b"".join(parts))
    except orjson.JSONDecodeError as error:
        raise Problem(400, f"The request's body is not valid JSON: {error}.", code="invalid_json") from error


def json_reply(value: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(value), status, media_type="application/json")


def event(value: Any) -> bytes:
    return b"data: " + orjson.dumps(value) + b"\n\n"


class EventStream(Response):
    """Server-sent events, sent as they are made; `closed` is called in the end, however it ends."""

    media_type = "text/event-stream"

    def __init__(self, lines: AsyncIterator[bytes], closed: Callable[[], None]) -> None:
        super().__init__(headers={"cache-control": "no-cache"})
        self.raw_headers = [(name, value) for name, value in self.raw_headers if name != b"content-length"]
        self._lines = lines
        self._closed = closed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            async for line in self._lines:
                await send({"type": "http.response.body", "body": line, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._closed()
