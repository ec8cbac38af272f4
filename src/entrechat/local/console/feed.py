"""The last exchanges, kept from the console's first look on, and told to the browsers that look."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ..http import event
from ..problems import Problem
from . import shown
from .redaction import redact

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from ..app import App
    from ..auth import Caller
    from ..journal import Record

BODY = 256 << 10
"""Bytes of each body that are kept."""
EXCHANGES = 1000
BYTES = 16 << 20
"""Of all the bodies together."""
LOOK = 30.0
"""Seconds that a browser's stream lasts before it asks for the next: no server has to wait longer for it to stop."""
_GRACE = 10.0
"""Seconds without a browser after which nothing is kept any more: reloading the page loses nothing."""
_EVENT = 100
"""Bytes that the time of a stream's piece takes, about."""


class Feed:
    """The journal's last exchanges, each with a number that grows. Watches the journal only while somebody looks.

    A browser's loop may be another than the one that serves an exchange.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._lock = threading.RLock()  # a signal may come while it is held
        self._kept: deque[tuple[int, Record]] = deque()
        self._bytes = 0
        self._last = 0
        self._viewers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self._left = 0.0
        self._end: Callable[[], None] | None = None
        self.closed = False

    @contextlib.contextmanager
    def looking(self) -> Generator[asyncio.Event]:
        """Gives what is set with every exchange, for as long as somebody looks."""
        news = asyncio.Event()
        with self._lock:
            self._viewers[news] = asyncio.get_running_loop()
            if self._end is None:
                self._end = self._app.journal.observe(self._take, bodies=True, most=BODY)
        try:
            yield news
        finally:
            with self._lock:
                del self._viewers[news]
                self._left = time.monotonic()

    def close(self) -> None:
        self.closed = True
        self._wake()

    def after(self, number: int, caller: Caller) -> list[tuple[int, Record]]:
        """The exchanges after a number that the caller may see: an administrator all, a project's key the project's."""
        with self._lock:
            if number > self._last:  # of an earlier process
                number = 0
            return [entry for entry in self._kept if entry[0] > number and _may_see(entry[1], caller)]

    def detail(self, number: int, caller: Caller) -> dict[str, Any]:
        """Raises Problem: 404 for what is not kept, or not any more."""
        found = next((entry for entry in self.after(number - 1, caller) if entry[0] == number), None)
        if found is None:
            raise Problem(404, "This exchange is not kept any more.", code="not_found")
        return shown.detail(*found)

    def search(self, text: str, caller: Caller) -> list[int]:
        wanted = text.lower().encode()
        return [
            number
            for number, record in self.after(0, caller)
            if any(wanted in body.lower() for body in (record.request, record.answer) if body)
        ]

    def _take(self, record: Record) -> None:
        with self._lock:
            if not self._viewers and time.monotonic() - self._left > _GRACE:
                if self._end is not None:
                    self._end()
                self._end = None
                return
        clean = record._replace(
            request=redact(record.request, self._app.api_key), answer=redact(record.answer, self._app.api_key)
        )
        with self._lock:
            self._last += 1
            self._kept.append((self._last, clean))
            self._bytes += _size(clean)
            while len(self._kept) > EXCHANGES or self._bytes > BYTES:
                self._bytes -= _size(self._kept.popleft()[1])
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            for news, loop in self._viewers.items():
                with contextlib.suppress(RuntimeError):  # a loop that was closed
                    loop.call_soon_threadsafe(news.set)


def _may_see(record: Record, caller: Caller) -> bool:
    return caller.admin or record.project == caller.project


def _size(record: Record) -> int:
    return len(record.request or b"") + len(record.answer or b"") + _EVENT * len(record.times)


class FeedStream(Response):
    """The exchanges after a number, then those to come, as server-sent events; a browser asks again as it ends."""

    media_type = "text/event-stream"

    def __init__(self, feed: Feed, caller: Caller, after: int) -> None:
        super().__init__(headers={"cache-control": "no-store"})
        del self.headers["content-length"]
        self._feed = feed
        self._caller = caller
        self._after = after

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        gone = asyncio.ensure_future(_gone(receive))
        try:
            with self._feed.looking() as news:
                gone.add_done_callback(lambda _: news.set())
                await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
                await send(_body(b": the journal\n\n"))
                until = time.monotonic() + LOOK
                while not (gone.done() or self._feed.closed) and time.monotonic() < until:
                    news.clear()
                    await self._tell(send)
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(news.wait(), until - time.monotonic())
                await self._tell(send)
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()

    async def _tell(self, send: Send) -> None:
        entries = self._feed.after(self._after, self._caller)
        if entries:
            self._after = entries[-1][0]
            await send(_body(b"".join(event(shown.summary(*entry)) for entry in entries)))


def _body(content: bytes) -> Message:
    return {"type": "http.response.body", "body": content, "more_body": True}


async def _gone(receive: Receive) -> None:
    """Until the browser hangs up."""
    while (await receive())["type"] != "http.disconnect":
        pass
