"""Which connection a request gets, and what becomes of it afterwards. Pure policy: no sockets, no clock, no locks.

The blocking transport holds one `Pool` under a lock, the asyncio transport one per event loop. Connections of any
kind go in: what they need is in `Poolable`. A connection counts against `max_connections` from `reserve` until
`lost`; between `take` and `give_back` it is in use.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from .http1 import start_line

if TYPE_CHECKING:
    from typing import Any, Protocol

    from entrechat._core.http import Origin, Request

    from .proxy import Proxy, Routes

    class Poolable(Protocol):
        site: Site[Any]
        idle_since: float


C = TypeVar("C", bound="Poolable")
W = TypeVar("W")

_LINES = 256
PATIENCE = 1.0
"""Seconds for which requests wait for a connection that is being made, before one of them makes another."""
SETTLING = 1.0
"""Seconds for which more than `max_keepalive` connections may idle: between two requests of a busy program all are."""


class Limits:
    """Bounds of a transport. Immutable by convention.

    Args:
        max_connections: open at once, over all origins; requests beyond it wait for one to come free.
        max_keepalive: idle connections kept for later.
        keepalive: seconds for which an idle connection is kept. Below the limit of common servers and of the
            address translation on the way; servers that close sooner are noticed before reuse.
        max_head: bytes of an answer's status line and headers.
        max_body: bytes of an answer that is not streamed, as they come; beyond it the call fails.
        max_decoded: bytes that a compressed answer may unpack to.
        max_ratio: how many times its size a compressed answer may grow, once it is larger than 64 MiB.
    """

    __slots__ = ("keepalive", "max_body", "max_connections", "max_decoded", "max_head", "max_keepalive", "max_ratio")

    def __init__(
        self,
        *,
        max_connections: int = 1000,
        max_keepalive: int = 100,
        keepalive: float = 55.0,
        max_head: int = 65_536,
        max_decoded: int = 4 << 30,
        max_ratio: int = 200,
        max_body: int = 4 << 30,
    ) -> None:
        if max_connections < 1:
            raise ValueError(f"limits: max_connections must be at least 1; got {max_connections!r}")
        self.max_connections = max_connections
        self.max_keepalive = max_keepalive
        self.keepalive = keepalive
        self.max_head = max_head
        self.max_body = max_body
        self.max_decoded = max_decoded
        self.max_ratio = max_ratio


class Site(Generic[C]):
    """One origin's share of a pool: its idle connections, newest last, and start lines that were made before.

    `shared`, `streams`, `opening` and `followers` are for HTTP/2, where a connection carries many requests at once.
    `proxy` leads there; where it is to `forward` requests it reads them itself, else it passes bytes on.
    """

    __slots__ = (
        "followers", "forward", "idle", "last_opening", "lines", "opening", "origin", "proxy", "queued", "shared", "streams"
    )  # fmt: skip

    def __init__(self, origin: Origin, proxy: Proxy | None = None, forward: bool = False) -> None:
        self.origin = origin
        self.proxy = proxy
        self.forward = forward
        self.idle: deque[C] = deque()
        self.lines: dict[tuple[str, str], bytes] = {}
        self.shared: list[C] = []
        """Connections in use that can carry more requests."""
        self.streams: int | None = None
        """How many requests a connection carries, by the last one's server: 0 with HTTP/1.1, None not known yet."""
        self.opening = 0
        """Connections that are being made, or whose `streams` are awaited."""
        self.last_opening = 0.0
        self.followers: deque[Any] = deque()
        """The wakes of requests that wait for these, rather than open their own."""
        self.queued = 0
        """Requests that wait in the pool's queue."""

    def follows(self, now: float) -> bool:
        """Whether one more request should wait for the connections that are being made.

        While the protocol is not known all wait for the first, so that a thousand requests at once do not make a
        thousand handshakes for ten connections. One that takes long gets a second at its side.
        """
        if not self.opening or now - self.last_opening > PATIENCE:
            return False
        return self.streams is None or len(self.followers) < self.opening * (self.streams - 1)

    def new_line(self, method: str, target: str) -> bytes:
        if self.forward and self.proxy is not None:
            line = start_line(method, f"http://{self.origin.authority}{target}", self.origin)
            if self.proxy.authorization is not None:
                line += f"Proxy-Authorization: {self.proxy.authorization}\r\n".encode("ascii")
        else:
            line = start_line(method, target, self.origin)
        if len(self.lines) >= _LINES:  # targets with identifiers in them come once
            self.lines.clear()
        self.lines[method, target] = line
        return line


class Waiter(Generic[C, W]):
    """A request that waits for a connection. Granted, it holds one, or the right to open one (`conn` None).

    `limit` is the clock's reading up to which it waits, where the driver looks there; `request` the one that waits.
    """

    __slots__ = ("abandoned", "conn", "granted", "limit", "request", "site", "wake")

    def __init__(self, site: Site[C], wake: W) -> None:
        self.site = site
        self.wake = wake
        self.conn: C | None = None
        self.granted = False
        self.abandoned = False
        self.limit = float("inf")
        self.request: Request | None = None


class Pool(Generic[C, W]):
    """See the module. Every method is O(1), but for closing what has been idle too long."""

    __slots__ = ("_routes", "_sites", "doomed", "idle", "limits", "open", "opened", "waiters", "waiting")

    def __init__(self, limits: Limits, routes: Routes | None = None) -> None:
        self.limits = limits
        self._routes = routes  # gives an origin the same proxy always: so the origin alone is the key
        self._sites: dict[Origin, Site[C]] = {}
        self.open = 0
        """Connections that stand or are being made."""
        self.idle = 0
        self.opened = 0
        """How many were opened, ever."""
        self.waiting = 0
        self.waiters: deque[Waiter[C, W]] = deque()
        self.doomed: list[C] = []
        """Connections taken out of the pool that the driver must close, each then reported by `lost`."""

    def site(self, origin: Origin) -> Site[C]:
        site = self._sites.get(origin)
        if site is None:
            proxy = self._routes(origin) if self._routes is not None else None
            forward = proxy is not None and self._routes is not None and self._routes.forwards(origin, proxy)
            site = self._sites.setdefault(origin, Site(origin, proxy, forward))  # atomic: threads may come at once
        return site

    def sites(self) -> list[Site[C]]:
        return list(self._sites.values())

    def take(self, site: Site[C], now: float) -> C | None:
        """The connection used last, unless it has been idle too long."""
        idle = site.idle
        if not idle:
            return None
        conn = idle.pop()
        self.idle -= 1
        if now - conn.idle_since <= self.limits.keepalive:
            return conn
        # it was the newest: the others are older still
        self.doomed.append(conn)
        self.doomed.extend(idle)
        self.idle -= len(idle)
        idle.clear()
        return None

    def reserve(self) -> bool:
        """Count a connection that is about to be opened; False if the request must wait."""
        if self.open >= self.limits.max_connections and not self._make_room():
            return False
        self.open += 1
        self.opened += 1
        return True

    def _make_room(self) -> bool:
        """Doom an idle connection of another origin, so that it does not keep this one waiting."""
        if self.idle:
            for site in self._sites.values():
                if site.idle:
                    self.doomed.append(site.idle.popleft())
                    self.idle -= 1
                    return True  # over the limit by one, until the driver has closed it
        return False

    def wait(self, site: Site[C], wake: W) -> Waiter[C, W]:
        waiter: Waiter[C, W] = Waiter(site, wake)
        self.waiters.append(waiter)
        self.waiting += 1
        site.queued += 1
        return waiter

    def abandon(self, waiter: Waiter[C, W]) -> bool:
        """Stop waiting. True if the grant had already been made: the driver must give it back."""
        if waiter.granted:
            return True
        if waiter.abandoned:
            return False
        waiter.abandoned = True  # stays in the queue until its turn: finding it there is not O(1)
        self.waiting -= 1
        waiter.site.queued -= 1
        return False

    def give_back(self, conn: C, now: float) -> Waiter[C, W] | None:
        """A connection that can serve again. Returns the waiter to wake, if there is one for it."""
        if self.waiting:
            waiter = self._next_waiter()
            if waiter.site is conn.site:
                waiter.conn = conn
            else:  # its turn, but another origin: it opens its own in the place of this one
                self.doomed.append(conn)
                self.open += 1
                self.opened += 1
            return waiter
        site = conn.site
        conn.idle_since = now
        site.idle.append(conn)
        self.idle += 1
        oldest = site.idle[0]
        age = now - oldest.idle_since
        if age > SETTLING and (self.idle > self.limits.max_keepalive or age > self.limits.keepalive):
            self.doomed.append(site.idle.popleft())
            self.idle -= 1
        return None

    def withdraw(self, conn: C) -> None:
        """Take this one out if it idles: it is about to be closed."""
        try:
            conn.site.idle.remove(conn)
        except ValueError:
            return
        self.idle -= 1

    def lost(self) -> Waiter[C, W] | None:
        """A connection is closed, or could not be opened. Returns the waiter that may open one instead."""
        self.open -= 1
        if self.waiting and self.open < self.limits.max_connections:
            self.open += 1
            self.opened += 1
            return self._next_waiter()
        return None

    def _next_waiter(self) -> Waiter[C, W]:
        while True:
            waiter = self.waiters.popleft()
            if not waiter.abandoned:
                waiter.granted = True
                self.waiting -= 1
                waiter.site.queued -= 1
                return waiter

    def share(self, conn: C) -> Waiter[C, W] | None:
        """A connection in use that can carry one more. Returns the waiter to wake, if one waits for such."""
        if conn.site.queued:
            for waiter in self.waiters:
                if waiter.site is conn.site and not waiter.abandoned and not waiter.granted:
                    self.abandon(waiter)  # it leaves the queue when its turn comes
                    waiter.granted = True
                    waiter.conn = conn
                    return waiter
        return None

    def dismiss(self) -> list[Waiter[C, W]]:
        """Send every waiter away, for closing."""
        waiters = [waiter for waiter in self.waiters if not waiter.abandoned]
        for waiter in waiters:
            waiter.abandoned = True
            waiter.site.queued = 0
        self.waiters.clear()
        self.waiting = 0
        return waiters

    def drain(self) -> list[C]:
        """Take out every idle connection, for closing."""
        out: list[C] = []
        for site in self._sites.values():
            out.extend(site.idle)
            site.idle.clear()
        self.idle = 0
        return out

    def stats(self) -> dict[str, int]:
        return {
            "open": self.open,
            "idle": self.idle,
            "in_use": self.open - self.idle,
            "waiting": self.waiting + sum(len(site.followers) for site in self.sites()),
            "opened": self.opened,
            "http2": 0,
            "streams": 0,
        }
