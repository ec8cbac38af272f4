"""An httpx or httpx2 client as a transport: what it was made with (proxies, hooks, mocks, auth, cookies) stays in force.

Neither library is imported here; whoever passes a client of theirs has imported it.

What is ours and what is the client's: method, URL, body, time limits and retries are ours, and our headers stand above
the client's own of the same name. The client adds its other headers, cookies, query parameters and auth, runs its hooks,
and unpacks answers. Its `base_url` is not used, and redirects are followed by the drivers, not by it.
"""

from __future__ import annotations

import socket
import time
from _thread import allocate_lock
from typing import TYPE_CHECKING, Any, TypeVar

from ..._core.http import AsyncReply, Headers, ProtocolError, Reply, TransportError, TransportTimeout
from ..._http.rules import LINGER, closed_early, limit_of, too_late
from .loops import Expired, before, running_trio
from .watch import Watch

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import AsyncIterator, Callable, Iterator

    from ..._core.http import Body, Phase, Request

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]

T = TypeVar("T")

MODULES = ("httpx", "httpx2")
_SLACK = 0.02
"""Seconds by which a wait may end before the deadline that it was measured by."""


class Limits(dict[str, Any]):
    """A request's time limits as httpx has them: how long each of its waits may take.

    httpx's transports ask for each limit when its wait begins, and get no more than what is left of the whole.
    """

    __slots__ = ("_body", "_gap", "deadline")

    def __init__(self, request: Request) -> None:
        self.deadline = request.deadline
        self._body = False
        self._gap: float | None = None
        timeout = request.timeout
        if timeout is None:
            super().__init__(connect=None, read=None, write=None, pool=None)
            return
        total = timeout.total
        waits = {"connect": timeout.connect, "read": timeout.first_event, "write": timeout.write, "pool": timeout.pool}
        super().__init__((name, _least(seconds, total)) for name, seconds in waits.items())

    def begin_body(self, gap: float | None, deadline: float | None) -> None:
        """From now on reads are those of the body: each may take `gap` seconds, all of them last until `deadline`."""
        self._body = True
        self._gap = gap
        self.deadline = deadline

    def get(self, key: str, default: Any = None) -> Any:
        seconds = self._gap if self._body and key == "read" else self[key] if key in self else default
        deadline = self.deadline
        return seconds if deadline is None else _least(seconds, max(deadline - time.monotonic(), 0.001))


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None or (other is not None and other < one) else one


class _Pieces:
    """A body for httpx to send. Iterated afresh wherever the body can be."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()


class _AsyncPieces:
    def __init__(self, body: Body) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.achunks()


def _built(client: Any, request: Request, limits: Limits, pieces: Callable[[Body], Any]) -> Any:
    """The client's own form of the request."""
    origin = request.origin
    if origin.path is not None:
        raise ValueError(f"httpx reaches a Unix socket through its transport: HTTPTransport(uds={origin.path!r})")
    _ = request.headers.h1  # a header that would break out of its line is a ValueError
    headers = [(name.encode("latin-1"), _encoded(value)) for name, value in request.headers.items]
    body = request.body
    if body is None or isinstance(body, bytes):
        content: Any = body
    else:
        content = pieces(body)
        if body.length is not None:
            headers.append((b"Content-Length", b"%d" % body.length))
    url = request.url
    params = None
    if client.params:  # httpx puts them in the place of the URL's query
        url, _, params = url.partition("?")
    return client.build_request(
        request.method, url, params=params, headers=headers, content=content, extensions={"timeout": limits}
    )


def _encoded(value: str) -> bytes:
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")


def _check_time(request: Request, limits: Limits) -> None:
    now = time.monotonic()
    if limits.deadline is not None and now >= limits.deadline:
        raise too_late(request, "pool", "pool", now, sent=False)


# -- what went wrong -----------------------------------------------------------------------------------------

_PHASES: dict[str, tuple[Phase, str]] = {
    "PoolTimeout": ("pool", "pool"),
    "ConnectTimeout": ("connect", "connect"),
    "WriteTimeout": ("write", "write"),
    "ConnectError": ("connect", ""),
    "UnsupportedProtocol": ("connect", ""),
    "ProxyError": ("proxy", ""),
    "WriteError": ("write", ""),
}
_UNSENT = ("pool", "resolve", "connect", "proxy", "tls")


def _failure(error: Exception, request: Request, limits: Limits, phase: Phase) -> TransportError | None:
    """An exception of httpx's as ours; None where it is not about the exchange (a hook's, a closed client's).

    Args:
        phase: "headers" or "body", for what httpx calls reading.
    """
    kinds = [cls.__name__ for cls in type(error).__mro__ if cls.__module__.partition(".")[0] in MODULES]
    if "RequestError" not in kinds:
        return _slipped(error, phase)
    setting = "first_event" if phase == "headers" else "between_events"
    for kind in kinds:
        if kind in _PHASES:
            phase, setting = _PHASES[kind]
            break
    sent, answered = phase not in _UNSENT, phase == "body"
    said = f"{kinds[0]}: {error}" if str(error) else kinds[0]
    if "TimeoutException" in kinds:
        now = time.monotonic()
        if limits.deadline is not None and now >= limits.deadline - _SLACK:
            return _over(request, phase, sent=sent, answered=answered)
        if request.timeout is not None and getattr(request.timeout, setting) is not None:
            return too_late(request, setting, phase, now, sent=sent, answered=answered)
        return TransportTimeout(said, phase=phase, setting=setting, sent=sent, answered=answered)
    if phase == "connect":
        phase = _connecting(error)
    made = ProtocolError if "ProtocolError" in kinds or "DecodingError" in kinds else TransportError
    return made(said, phase=phase, sent=sent, answered=answered)


def _slipped(error: Exception, phase: Phase) -> TransportError | None:
    """What httpx lets through of the libraries below it."""
    for cls in type(error).__mro__:
        if (cls.__module__, cls.__name__) == ("ssl", "SSLError") or (
            cls.__name__ == "EndOfStream" and cls.__module__.startswith("anyio")
        ):
            return TransportError(f"{type(error).__name__}: {error}", phase=phase, sent=True, answered=phase == "body")
    return None


def _connecting(error: BaseException) -> Phase:
    """Which part of connecting failed: httpx has one name for all, its cause says more."""
    cause: BaseException | None = error
    for _ in range(6):
        if cause is None:
            break
        if isinstance(cause, socket.gaierror):
            return "resolve"
        if type(cause).__module__ == "ssl":
            return "tls"
        cause = cause.__cause__ or cause.__context__
    return "connect"


def _over(request: Request, phase: Phase, *, sent: bool = True, answered: bool = False) -> TransportTimeout:
    """The error for a wait that lasted to its deadline: the request's, or the one given to `receive`."""
    now = time.monotonic()
    if request.deadline is not None and now >= request.deadline - _SLACK:
        now = max(now, request.deadline)
    setting = "between_events" if phase == "body" else "first_event"
    return too_late(request, setting, phase, now, sent=sent, answered=answered)


def _facts(response: Any) -> dict[str, Any]:
    return {
        "status": response.status_code,
        "headers": Headers(response.headers.raw),
        "reason": response.reason_phrase,
        "http_version": response.http_version,
    }


# -- blocking ------------------------------------------------------------------------------------------------


class HttpxTransport:
    """Sends requests through an `httpx.Client` or `httpx2.Client`."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def send(self, request: Request) -> Reply:
        limits = Limits(request)
        _check_time(request, limits)
        built = _built(self.client, request, limits, _Pieces)
        try:
            response = self.client.send(built, stream=True, follow_redirects=False)
        except Exception as error:
            failed = _failure(error, request, limits, "headers")
            if failed is None:
                raise
            raise failed from error
        reply = _Reply(response, request, limits)
        if not request.stream:
            reply.read()
        return reply

    def close(self) -> None:
        """Close the client, as the official package does with the one it is given."""
        self.client.close()


class _Reply(Reply):
    __slots__ = ("_error", "_limits", "_pieces", "_reading", "_request", "_response", "_watch")

    def __init__(self, response: Any, request: Request, limits: Limits) -> None:
        super().__init__(**_facts(response))
        self._response: Any = response
        self._request = request
        self._limits = limits
        self._pieces: Iterator[bytes] | None = None
        self._error: TransportError | None = None
        self._reading = allocate_lock()
        sock = _socket_of(response)
        self._watch = None if sock is None else Watch(sock)

    def read(self) -> None:
        """The whole body, into `content`."""
        timeout = self._request.timeout
        self._limits.begin_body(timeout.between_events if timeout is not None else None, self._limits.deadline)
        with self._reading:
            self.content = self._step(self._limits.deadline, self._response.read)
            self._response = None

    def receive(self, deadline: float | None = None) -> bytes:
        with self._reading:
            if self._error is not None:
                raise self._error
            if self._response is None:
                return b""
            piece = self._next(_limit(self._request, deadline))
            if piece is None:
                self._response = None
                return b""
            return piece

    def _next(self, limit: float | None) -> bytes | None:
        pieces = self._pieces
        if pieces is None:
            pieces = self._pieces = iter(self._response.iter_bytes())
        self._limits.begin_body(None, limit)
        if limit is not None and time.monotonic() >= limit:
            self._error = _over(self._request, "body", answered=True)
            self._response.close()
            raise self._error
        return self._step(limit, lambda: next(pieces, None))

    def _step(self, limit: float | None, step: Callable[[], T]) -> T:
        """What `step` gives, on time."""
        watch = self._watch if limit is not None else None
        if watch is not None and limit is not None:
            watch.start(limit)
        try:
            value = step()
        except Exception as error:
            late = watch is not None and watch.stop()
            failed = (
                _over(self._request, "body", answered=True) if late else _failure(error, self._request, self._limits, "body")
            )
            self._error = failed or closed_early()
            self._response.close()
            if failed is None:
                raise
            raise failed from error
        except BaseException:  # Ctrl-C: httpx has closed the response
            self._error = closed_early()
            if watch is not None:
                watch.stop()
            raise
        if watch is not None and watch.stop():  # the end that came was our own doing
            self._error = _over(self._request, "body", answered=True)
            self._response.close()
            raise self._error
        return value

    def close(self) -> None:
        response = self._response
        if response is None or self._error is not None:
            return
        if not self._reading.acquire(blocking=False):
            if self._watch is not None:  # another thread reads: it is woken, and closes
                self._watch.shut()
            return
        try:
            self._response = None
            if self._watch is not None:
                # the end of the framing may be all that is left: read, it leaves the connection fit for more
                self._response = response
                try:
                    self._next(time.monotonic() + LINGER)
                except TransportError:
                    pass
                finally:
                    self._response = None
            self._error = closed_early()
            response.close()
        finally:
            self._reading.release()


def _limit(request: Request, deadline: float | None) -> float | None:
    if deadline is None:
        return limit_of(request, "between_events", time.monotonic())
    return deadline if request.deadline is None else min(deadline, request.deadline)


def _socket_of(response: Any) -> socket.socket | None:
    """The socket that the body comes from, if it comes from one, and alone."""
    if not response.http_version.startswith("HTTP/1"):
        return None
    stream = response.extensions.get("network_stream")
    sock = stream.get_extra_info("socket") if hasattr(stream, "get_extra_info") else None
    return sock if isinstance(sock, socket.socket) else None


# -- asynchronous --------------------------------------------------------------------------------------------


class AsyncHttpxTransport:
    """Sends requests through an `httpx.AsyncClient` or `httpx2.AsyncClient`, on asyncio or trio.

    Like that client, it belongs to the one event loop in which its connections were opened.
    """

    def __init__(self, client: Any) -> None:
        self.client = client
        self.closing: set[Task[None]] = set()

    async def send(self, request: Request) -> AsyncReply:
        limits = Limits(request)
        _check_time(request, limits)
        if self.closing:
            await self._settle(LINGER / 4)
        built = _built(self.client, request, limits, _AsyncPieces)
        try:
            response = await before(limits.deadline, self.client.send(built, stream=True, follow_redirects=False))
        except Expired:
            raise _over(request, "headers") from None
        except Exception as error:
            failed = _failure(error, request, limits, "headers")
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
        super().__init__(**_facts(response))
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
        piece = await self._next(_limit(self._request, deadline))
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
            self._error = _over(self._request, "body", answered=True)
            raise self._error from None
        except Exception as error:
            failed = _failure(error, self._request, self._limits, "body")
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
