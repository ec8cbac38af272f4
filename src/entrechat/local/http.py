"""The few pieces of HTTP that handlers share."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import orjson
from starlette.responses import Response

from .problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

_BLOCK = 1 << 18


async def json_body(request: Request, most: int, *, optional: bool = False) -> Any:
    """The request's JSON; 413 as soon as more than `most` bytes came. None for no body at all, where it is optional."""
    content = await body_bytes(request, most)
    if optional and not content:
        return None
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise Problem(400, f"The request's body is not valid JSON: {error}.", code="invalid_json") from error


async def body_bytes(request: Request, most: int) -> bytes:
    """The request's body; 413 as soon as more than `most` bytes came."""
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
    return b"".join(parts)


def json_reply(value: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(value), status, media_type="application/json")


def event(value: Any) -> bytes:
    return b"data: " + orjson.dumps(value) + b"\n\n"


class FileBytes(Response):
    """A file's bytes, read as they are sent.

    Raises Problem: 404 where it was deleted just now. Afterwards that is of no matter.
    """

    def __init__(self, path: Path, *, filename: str, media_type: str) -> None:
        super().__init__(media_type=media_type)
        try:
            self._file = open(path, "rb")
        except FileNotFoundError as error:
            raise Problem(404, f"The file '{path.name}' was deleted.", code="not_found") from error
        named = f"attachment; filename*=UTF-8''{quote(filename, safe='')}".encode()
        self.raw_headers = [(name, value) for name, value in self.raw_headers if name != b"content-length"]
        self.raw_headers += [
            (b"content-disposition", named),
            (b"content-length", str(os.fstat(self._file.fileno()).st_size).encode()),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._file as file:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            while block := await asyncio.to_thread(file.read, _BLOCK):
                await send({"type": "http.response.body", "body": block, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


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
