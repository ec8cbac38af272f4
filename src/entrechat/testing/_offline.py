"""No connection leaves this machine by accident."""

from __future__ import annotations

import ipaddress
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, cast

__all__ = ["OfflineError", "offline"]


class OfflineError(ConnectionError):
    """A program under test wanted to leave this machine."""


_lock = threading.Lock()
_depth = 0
_hooked = False


@contextmanager
def offline() -> Generator[None]:
    """While it lasts, connecting to anything but this machine, and looking up any other name, raises OfflineError.

    It works by Python's audit events, in all threads and for every client that uses Python's sockets; code that brings
    sockets of its own (uvloop, clients in other languages) does not pass by here.
    """
    global _depth, _hooked
    with _lock:
        if not _hooked:
            sys.addaudithook(_audit)  # such a hook cannot be taken away again: it asks whether it is wanted
            _hooked = True
        _depth += 1
    try:
        yield
    finally:
        with _lock:
            _depth -= 1


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if not _depth or not event.startswith("socket."):
        return
    if event == "socket.connect" or event == "socket.sendto":
        if isinstance(arguments[1], tuple):  # else a Unix socket's path
            host, port, *_ = cast("tuple[object, ...]", arguments[1])
            if not _here(str(host)):
                raise OfflineError(f"offline: a connection to {host} port {port} was refused")
    elif event == "socket.getaddrinfo" and arguments[0] is not None:
        host = arguments[0].decode() if isinstance(arguments[0], bytes) else str(arguments[0])
        if not _here(host):
            raise OfflineError(f"offline: looking up {host} was refused")


def _here(host: str) -> bool:
    if host in ("localhost", "", "ip6-localhost") or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False
