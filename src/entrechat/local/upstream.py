"""Another server in the local server's place: calls are passed on to it, recorded, and played back."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import urlsplit

from .._core.http import HeaderBlock, Origin, Request, Timeout, TransportError
from .cassette import Cassette, Frame, Recording, kept_headers
from .http import json_reply
from .problems import Problem

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .._core.http import AsyncReply
    from .._http.aio import AsyncTransport

Mode: TypeAlias = Literal["pass", "record", "replay", "auto"]
"""Pass every call on; pass it on and record it; play recordings only; play what is recorded, and record what is not."""

_HOP = frozenset(
    "connection content-length host keep-alive proxy-authorization te transfer-encoding upgrade accept-encoding".split()
)


class Upstream:
    """An ASGI application that passes calls on to another server of the API, with a cassette in between.

    `entrechat serve --upstream URL` serves it; `OpenAI(http_client=Upstream(…))` uses it without a port, so that tests run
    against recordings: `OpenAI(api_key="any", http_client=Upstream(cassette="calls.jsonl", mode="replay"))`.

    Args:
        base_url: the other server, as clients are given it; not needed to play back.
        api_key: goes out in place of what the caller sent; by default the caller's own key does.
        cassette: the file of recordings.
        mode: "pass" by default, "auto" where a cassette is given.
        speed: how much faster than recorded the frames are played; 0 plays them at once.
        sleep: waits so many seconds; for tests.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        api_key: str | None = None,
        cassette: str | os.PathLike[str] | None = None,
        mode: Mode | None = None,
        speed: float = 1.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.mode: Mode = mode or ("auto" if cassette is not None else "pass")
        if self.mode not in ("pass", "record", "replay", "auto"):
            raise ValueError(f"mode must be 'pass', 'record', 'replay' or 'auto', not {self.mode!r}")
        if cassette is None and self.mode != "pass":
            raise ValueError(f"mode {self.mode!r} needs a cassette")
        if base_url is None and self.mode != "replay":
            raise ValueError(f"mode {self.mode!r} needs the base_url of a server to pass calls on to")
        self.cassette = Cassette(cassette) if cassette is not None else None
        self._origin: Origin | None = None
        self._prefix = ""
        if base_url is not None:
            self._origin, self._prefix = _target(base_url)
        self._api_key = api_key
        self._speed = speed
        self._sleep = sleep
        self._transport: AsyncTransport | None = None

    def close(self) -> None:
        """Closes the connections to the other server."""
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            while True:
                message = await receive()
                await send({"type": f"{message['type']}.complete"})
                if message["type"] == "lifespan.shutdown":
                    return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000, "reason": "only HTTP is passed on"})
            return
        try:
            await self._http(scope, receive, send)
        except Problem as problem:
            reply = json_reply(problem.body(), problem.status)
            reply.headers.update(problem.headers)
            await reply(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _whole(receive)
        path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        below = path.removeprefix("/v1") if path.startswith("/v1/") else path
        query = scope["query_string"].decode("latin-1")
        target = f"{below}?{query}" if query else below
        if self.mode in ("replay", "auto") and self.cassette is not None:
            recording = self.cassette.next(scope["method"], target, body)
            if recording is not None:
                await self._play(recording, send)
                return
            if self.mode == "replay":
                raise _not_recorded(self.cassette, scope["method"], target)
        await self._pass_on(scope, target, body, send)

    async def _play(self, recording: Recording, send: Send) -> None:
        headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in recording.headers]
        await send({"type": "http.response.start", "status": recording.status, "headers": headers})
        now = 0.0
        for frame in recording.frames:
            if self._speed and frame.seconds > now:
                await self._sleep((frame.seconds - now) / self._speed)
                now = frame.seconds
            await send({"type": "http.response.body", "body": frame.data, "more_body": True})
        if not recording.complete:
            raise ConnectionAbortedError("the recorded answer breaks off here")
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _pass_on(self, scope: Scope, target: str, body: bytes, send: Send) -> None:
        assert self._origin is not None
        begun = time.perf_counter()
        request = Request(
            scope["method"],
            self._origin,
            self._prefix + target,
            HeaderBlock(self._headers(scope)),
            body or None,
            stream=True,
            timeout=Timeout(connect=10.0, between_events=600.0, total=None),
        )
        try:
            reply = await self._connected().send(request)
        except TransportError as error:
            raise Problem(
                502,
                f"The server at {self._origin.authority} cannot be reached: {error}",
                code="upstream_unreachable",
                type="server_error",
            ) from error
        headers = kept_headers(reply.headers.items())
        frames: list[Frame] = []

        def record(*, complete: bool) -> None:
            if self.cassette is not None and self.mode in ("record", "auto"):
                self.cassette.add(Recording(scope["method"], target, body, reply.status, headers, frames, complete))

        try:
            raw = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers]
            await send({"type": "http.response.start", "status": reply.status, "headers": raw})
            async for data in _pieces(reply):
                frames.append(Frame(time.perf_counter() - begun, data))
                await send({"type": "http.response.body", "body": data, "more_body": True})
            record(complete=True)  # before the caller has all of it: what was seen to work is on the tape
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TransportError as error:
            record(complete=False)
            raise ConnectionAbortedError(f"the other server's answer broke off: {error}") from error
        finally:  # an answer that its caller did not want to the end is no recording of it
            await reply.aclose()

    def _headers(self, scope: Scope) -> list[tuple[str, str]]:
        pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        kept = [(name, value) for name, value in pairs if name.lower() not in _HOP]
        if self._api_key is None:
            return kept
        return [*((n, v) for n, v in kept if n.lower() != "authorization"), ("authorization", f"Bearer {self._api_key}")]

    def _connected(self) -> AsyncTransport:
        if self._transport is None:
            from .._http.aio import AsyncTransport

            self._transport = AsyncTransport()
        return self._transport


def _target(base_url: str) -> tuple[Origin, str]:
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"base_url must be an http or https URL with a host, not {base_url!r}")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return Origin(parts.scheme, parts.hostname, port), parts.path.rstrip("/")


def _not_recorded(cassette: Cassette, method: str, target: str) -> Problem:
    near = cassette.near(method, target)
    hint = (
        f"{near} recorded calls go there with other bodies"
        if near
        else f"the cassette has {len(cassette)} calls, none of them there"
    )
    return Problem(
        404,
        f"{method} {target} is not recorded in {cassette.path.name} as it was asked: {hint}. Record it with mode='auto'.",
        code="not_recorded",
        retry=False,
    )


async def _whole(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise asyncio.CancelledError
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


async def _pieces(reply: AsyncReply) -> AsyncIterator[bytes]:
    while data := await reply.receive():
        yield data
