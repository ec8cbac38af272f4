"""No test leaves this machine: connecting or looking up a name elsewhere fails the test at once."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

_LOCAL_NAMES = {"localhost", "", None, socket.gethostname()}


def is_local(address: Any) -> bool:
    """Whether a socket address is on this machine: loopback, Unix sockets, any address (0.0.0.0)."""
    if not isinstance(address, tuple):
        return True  # a Unix socket's path, netlink, …
    return _local_host(address[0])


def _local_host(host: Any) -> bool:
    text = host.decode() if isinstance(host, bytes) else host
    if text in _LOCAL_NAMES or str(text).endswith(".localhost"):
        return True
    try:
        found = ipaddress.ip_address(str(text).split("%")[0])
    except ValueError:
        return False
    return found.is_loopback or found.is_unspecified


@contextmanager
def no_network() -> Iterator[None]:
    """Guards connect, connect_ex, sendto and name look-ups of every socket in this process."""
    kind = socket.socket
    connect, connect_ex, sendto, look_up = kind.connect, kind.connect_ex, kind.sendto, socket.getaddrinfo

    def check(what: str, host: Any, ok: bool) -> None:
        if not ok:
            pytest.fail(f"network: the test {what} {host!r}, which is not on this machine", pytrace=True)

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check("connects to", address, is_local(address))
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check("connects to", address, is_local(address))
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, *args: Any) -> int:
        check("sends to", args[-1], is_local(args[-1]))
        return sendto(self, *args)

    def guarded_look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        check("looks up", host, _local_host(host))
        return look_up(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "connect", guarded_connect)
        patch.setattr(kind, "connect_ex", guarded_connect_ex)
        patch.setattr(kind, "sendto", guarded_sendto)
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        yield
