"""Where connections come from: look-up, TCP or a Unix socket, in the blocking colour. `adial` is the asyncio twin.

What comes after that, proxies and TLS, is `reach`.
"""

from __future__ import annotations

import errno
import os
import select
import socket
import struct
import sys
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from entrechat._core.http import TransportError

from .lookup import look_up

if TYPE_CHECKING:
    from collections.abc import Iterable

    from entrechat._core.http import Origin, Phase

    Address = tuple[int, Any]  # address family, what connect() takes

STAGGER = 0.25
"""Seconds until the next address is tried beside one that does not answer (RFC 8305)."""

SLICE = 0.25 if sys.platform == "win32" else 1.0
"""Seconds that are waited at once. Windows does not end a wait for Ctrl-C, and nowhere does a signal that comes just before it."""
_IN_PROGRESS = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", -1))


def ready(socks: Iterable[socket.socket], read: bool, write: bool, limit: float | None) -> list[int]:
    """The file numbers of those that can be read from or written to (or failed); [] once `limit` has passed."""
    while True:
        wait = SLICE if limit is None else min(SLICE, max(0.0, limit - time.monotonic()))
        if hasattr(select, "poll"):  # looked up each time: gevent takes it away
            poller = select.poll()
            for sock in socks:
                poller.register(sock, (select.POLLIN if read else 0) | (select.POLLOUT if write else 0))
            found = [fd for fd, _ in poller.poll(wait * 1000 + 0.999)]
        else:
            every = list(socks)
            r, w, x = select.select(every if read else [], every if write else [], every, wait)
            found = list({s.fileno() for s in (*r, *w, *x)})
        if found or (limit is not None and time.monotonic() >= limit):
            return found


def interleave(found: Iterable[tuple[Any, ...]]) -> deque[Address]:
    """getaddrinfo's answers, the families taking turns, its own order kept otherwise."""
    families: dict[int, deque[Address]] = {}
    for family, _kind, _proto, _name, address in found:
        families.setdefault(family, deque()).append((family, address))
    order: deque[Address] = deque()
    while families:
        for family in list(families):
            order.append(families[family].popleft())
            if not families[family]:
                del families[family]
    return order


def literal(host: str, port: int) -> deque[Address] | None:
    """The address, where `host` is one already: no look-up."""
    if ":" in host and "%" not in host:
        try:
            socket.inet_pton(socket.AF_INET6, host)
            return deque([(socket.AF_INET6, (host, port, 0, 0))])
        except OSError:
            return None
    if host[-1:].isdigit():
        try:
            socket.inet_pton(socket.AF_INET, host)
            return deque([(socket.AF_INET, (host, port))])
        except OSError:
            return None
    return None


def failed(origin: Origin, phase: Phase, why: object) -> TransportError:
    """The error for a connection that could not be made; nothing was sent."""
    where = origin.path or origin.authority
    if phase == "resolve":
        return TransportError(f"the host {origin.host!r} was not found: {why}", phase=phase)
    return TransportError(f"no connection to {where}: {why}", phase=phase)


def discard(sock: Any) -> None:
    """Have close() drop what the peer has not taken, with RST: else the kernel goes on offering it for minutes."""
    with suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0))


def started(family: int, address: Any, local_address: str | None) -> tuple[socket.socket, int]:
    """A non-blocking socket whose connecting has begun, and connect()'s error number."""
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        if family in (socket.AF_INET, socket.AF_INET6):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if local_address is not None:
                sock.bind((local_address, 0))
        return sock, sock.connect_ex(address)
    except BaseException:
        sock.close()
        raise


def dial(origin: Origin, local_address: str | None, limit: float | None) -> socket.socket | None:
    """A connected, non-blocking socket; None once `limit` has passed; TransportError if nobody is there."""
    if origin.path is not None:
        order: deque[Address] = deque([(socket.AF_UNIX, origin.path)])
    else:
        found = literal(origin.host, origin.port)
        if found is None:
            try:
                infos = look_up(origin.host, origin.port, limit)
            except (OSError, UnicodeError) as error:
                raise failed(origin, "resolve", error) from error
            if infos is None:
                return None
            found = interleave(infos)
        order = found
    return _race(origin, order, local_address, limit)


def _race(origin: Origin, order: deque[Address], local_address: str | None, limit: float | None) -> socket.socket | None:
    pending: dict[int, socket.socket] = {}
    problem: OSError | None = None
    next_at = 0.0
    try:
        while True:
            if order and (not pending or time.monotonic() >= next_at):
                family, address = order.popleft()
                try:
                    sock, code = started(family, address, local_address)
                except OSError as error:
                    problem = problem or error
                    continue
                if code == 0:
                    return sock
                if code not in _IN_PROGRESS:
                    sock.close()
                    problem = problem or OSError(code, os.strerror(code))
                    continue
                pending[sock.fileno()] = sock
                next_at = time.monotonic() + STAGGER
            if not pending:
                raise failed(origin, "connect", problem or "it has no address") from problem
            until = limit if not order else next_at if limit is None else min(limit, next_at)
            done = ready(pending.values(), False, True, until)
            for fd in done:
                sock = pending.pop(fd)
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code == 0:
                    return sock
                sock.close()
                problem = problem or OSError(code, os.strerror(code))
                next_at = 0.0
            if not done and limit is not None and time.monotonic() >= limit:
                return None
    finally:
        for sock in pending.values():
            sock.close()
