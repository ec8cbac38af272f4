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

from ..._core.http import Reply, TransportError
from ..._http.rules import LINGER, closed_early
from .httpx_exchange import Limits, check_time, facts, failure, over, reading_limit, request_for
from .watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..._core.http import Body, Request

__all__ = ["HttpxTransport"]

T = TypeVar("T")


class _Pieces:
    """A body for httpx to send. Iterated afresh wherever the body can be."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()


class HttpxTransport:
    """Sends requests through an `httpx.Client` or `httpx2.Client`."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def send(self, request: Request) -> Reply:
        limits = Limits(request)
        check_time(request, limits)
        built = request_for(self.client, request, limits, _Pieces)
        try:
            response = self.client.send(built, stream=True, follow_redirects=False)
        except Exception as error:  # `failure` knows httpx's; what it does not know goes on as it is
            failed = failure(error, request, limits, "headers")
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
        super().__init__(**facts(response))
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
            piece = self._next(reading_limit(self._request, deadline))
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
            self._error = over(self._request, "body", answered=True)
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
        except Exception as error:  # `failure` knows httpx's; what it does not know goes on as it is
            late = watch is not None and watch.stop()
            failed = over(self._request, "body", answered=True) if late else failure(error, self._request, self._limits, "body")
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
            self._error = over(self._request, "body", answered=True)
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


def _socket_of(response: Any) -> socket.socket | None:
    """The socket that the body comes from, if it comes from one, and alone."""
    if not response.http_version.startswith("HTTP/1"):
        return None
    stream = response.extensions.get("network_stream")
    sock = stream.get_extra_info("socket") if hasattr(stream, "get_extra_info") else None
    return sock if isinstance(sock, socket.socket) else None
