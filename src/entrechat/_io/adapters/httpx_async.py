"""An asynchronous httpx or httpx2 client as a transport; see `httpx.py`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..._core.http import AsyncReply, TransportError
from ..._http.rules import LINGER, closed_early
from .httpx_exchange import Limits, check_time, facts, failure, over, reading_limit, request_for
from .loops import Expired, before, running_trio

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import AsyncIterator

    from ..._core.http import Body, Request

__all__ = ["AsyncHttpxTransport"]


class _AsyncPieces:
    def __init__(self, body: Body) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.achunks()


class AsyncHttpxTransport:
    """Sends requests through an `httpx.AsyncClient` or `httpx2.AsyncClient`, on asyncio or trio.

    Like that client, it belongs to the one event loop in which its connections were opened.
    """

    def __init__(self, client: Any) -> None:
        self.client = client
        self.closing: set[Task[None]] = set()

    async def send(self, request: Request) -> AsyncReply:
        limits = Limits(request)
        check_time(request, limits)
        if self.closing:
            await self._settle(LINGER / 4)
        built = request_for(self.client, request, limits, _AsyncPieces)
        try:
            response = await before(limits.deadline, self.client.send(built, stream=True, follow_redirects=False))
        except Expired:
            raise over(request, "headers") from None
        except Exception as error:  # `failure` knows httpx's; what it does not know goes on as it is
            failed = failure(error, request, limits, "headers")
            if failed is None:
                raise
            raise failed from error
        reply = _AsyncReply(response, request, limits, self)
        if not request.stream:
            await reply.read()
        return reply

    async def _settle(self, longest: float) -> None:
        """Wait a moment for answers that are being closed: then their connections can be used again."""
        import asyncio

        loop = asyncio.get_running_loop()
        tasks = [task for task in self.closing if task.get_loop() is loop]
        if tasks:
            await asyncio.wait(tasks, timeout=longest)

    async def aclose(self) -> None:
        """Close the client, as the official package does with the one it is given."""
        if self.closing:
            await self._settle(LINGER * 2)
        await self.client.aclose()


class _AsyncReply(AsyncReply):
    __slots__ = ("_closing", "_error", "_home", "_limits", "_loop", "_pieces", "_reading", "_request", "_response")

    def __init__(self, response: Any, request: Request, limits: Limits, home: AsyncHttpxTransport) -> None:
        super().__init__(**facts(response))
        self._home = home
        self._response: Any = response
        self._request = request
        self._limits = limits
        self._pieces: Any = None
        self._error: TransportError | None = None
        self._reading = False
        self._closing: Any = None
        """What `close` began: a task, or an event of trio's."""
        self._loop: Any = None
        if running_trio() is None:
            import asyncio

            self._loop = asyncio.get_running_loop()

    async def read(self) -> None:
        """The whole body, into `content`."""
        timeout = self._request.timeout
        self._limits.begin_body(timeout.between_events if timeout is not None else None, self._limits.deadline)
        self.content = await self._step(self._limits.deadline, self._response.aread())
        self._response = None

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # the awaited twin
        if self._error is not None:
            raise self._error
        if self._response is None:
            return b""
        piece = await self._next(reading_limit(self._request, deadline))
        if piece is None:
            self._response = None
            return b""
        return piece

    async def _next(self, limit: float | None) -> bytes | None:
        if self._pieces is None:
            self._pieces = self._response.aiter_bytes()
        self._limits.begin_body(None, limit)
        piece: bytes | None = await self._step(limit, anext(self._pieces, None))
        return piece

    async def _step(self, limit: float | None, waiting: Any) -> Any:
        self._reading = True
        try:
            return await before(limit, waiting)
        except Expired:
            self._error = over(self._request, "body", answered=True)
            raise self._error from None
        except Exception as error:  # `failure` knows httpx's; what it does not know goes on as it is
            failed = failure(error, self._request, self._limits, "body")
            self._error = failed or closed_early()
            await self._response.aclose()
            if failed is None:
                raise
            raise failed from error
        except BaseException:  # cancelled: httpx has closed the response
            self._error = closed_early()
            raise
        finally:
            self._reading = False

    async def aclose(self) -> None:
        closing = self._closing
        if closing is None:
            await self._leave()
        elif self._loop is None:
            await closing.wait()
        else:  # `close` has begun it
            import asyncio

            if asyncio.get_running_loop() is self._loop:
                await asyncio.wait((closing,))

    async def _leave(self) -> None:
        response = self._response
        if response is None or self._error is not None:
            return
        if self._reading:  # another task reads: it gets an error
            await response.aclose()
            return
        try:
            if _socket_like(response):
                # the end of the framing may be all that is left: read, it leaves the connection fit for more
                try:
                    await self._next(time.monotonic() + LINGER)
                except TransportError:
                    pass
        finally:
            self._response = None
            self._error = closed_early()
            if self._pieces is not None:
                await self._pieces.aclose()
            await response.aclose()

    def close(self) -> None:
        if self._response is None or self._error is not None or self._closing is not None:
            return
        loop = self._loop
        if loop is None:
            trio = running_trio()
            if trio is not None:
                self._closing = trio.Event()
                trio.lowlevel.spawn_system_task(self._quietly)
            return
        if loop.is_closed():
            return
        import asyncio

        try:
            here = asyncio.get_running_loop() is loop
        except RuntimeError:
            here = False
        if here:
            self._begin_closing()
        else:
            try:
                loop.call_soon_threadsafe(self._begin_closing)
            except RuntimeError:
                pass  # closed in between: so is everything on it

    def _begin_closing(self) -> None:
        if self._closing is None:
            closing = self._home.closing
            task = self._closing = self._loop.create_task(self._quietly())
            closing.add(task)
            task.add_done_callback(closing.discard)

    async def _quietly(self) -> None:
        try:
            await self._leave()
        except Exception:  # nobody is there to hear of it
            pass
        finally:
            if self._loop is None:
                self._closing.set()


def _socket_like(response: Any) -> bool:
    """Whether the connection is worth saving: it is a real one, and closing this answer would end it."""
    return bool(response.http_version.startswith("HTTP/1")) and "network_stream" in response.extensions
