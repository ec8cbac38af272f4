"""What is said to a proxy before it passes bytes on: HTTP's CONNECT, SOCKS5. No sockets.

Each is a generator of the same contract: it yields what to send (b"": nothing, only read), is sent what was then
received (b"": the proxy hung up), and returns once the proxy is a bare wire to the other end, or raises TransportError.
Servers of HTTP and TLS wait for the client to begin, so bytes behind the proxy's last word are an error, never data.
"""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

from entrechat._core.http import TransportError

if TYPE_CHECKING:
    from collections.abc import Generator

    from entrechat._core.http import Origin

    from .proxy import Proxy

    Negotiation = Generator[bytes, bytes, None]

MAX_HEAD = 65_536

_status = re.compile(rb"HTTP/1\.[01] (\d{3})(?: ([^\r\n]*))?\r?\n").match
_end = re.compile(rb"\r?\n\r?\n").search
_visible = re.compile(r"[!-~]+").fullmatch

_SOCKS_REFUSALS = {
    1: "it failed, without saying why",
    2: "its rules do not allow it",
    3: "it cannot reach that network",
    4: "it cannot reach that host",
    5: "that host refuses connections",
    6: "it took too long",
    7: "it knows no connections",
    8: "it does not support this kind of address",
}


def refusal(proxy: Proxy, why: object, *, lasting: bool = False) -> TransportError:
    """The error for what a proxy did not do; nothing was sent to the server."""
    return TransportError(f"the proxy {proxy} {why}", phase="proxy", lasting=lasting)


def negotiation(proxy: Proxy, origin: Origin, address: str | None = None) -> Negotiation:
    """What to say so that `proxy` connects us to `origin`; to SOCKS5 by its `address` where that was looked up here."""
    if proxy.protocol.startswith("socks"):
        return _socks5(proxy, origin, address)
    return _connect(proxy, origin)


def _connect(proxy: Proxy, origin: Origin) -> Negotiation:
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    if not _visible(host):
        raise ValueError(f"{host!r} is not a host name")
    login = f"Proxy-Authorization: {proxy.authorization}\r\n" if proxy.authorization else ""
    # a Host header without it is what some proxies reject
    data = yield f"CONNECT {host}:{origin.port} HTTP/1.1\r\nHost: {host}:{origin.port}\r\n{login}\r\n".encode("ascii")
    received = b""
    while True:
        if not data:
            raise refusal(proxy, "hung up" if not received else "hung up in the middle of its answer")
        received += data
        end = _end(received)
        if end is not None:
            status = _status(received)
            if status is None:
                raise refusal(proxy, "does not speak HTTP: is it a proxy, and of this protocol?", lasting=True)
            code = int(status[1])
            if code >= 200:
                break
            received = received[end.end() :]
            data = b"" if not received else b"\n"
            if not received:
                data = yield b""
            else:
                data, received = received, b""
            continue
        if len(received) > MAX_HEAD:
            raise refusal(proxy, f"answers with a head of more than {MAX_HEAD} bytes")
        if not (received.startswith(b"HTTP/1"[: len(received)])):
            raise refusal(proxy, "does not speak HTTP: is it a proxy, and of this protocol?", lasting=True)
        data = yield b""
    if code >= 300:
        raise _refused(proxy, origin, code, (status[2] or b"").decode("latin-1").strip(), received[: end.end()])
    if len(received) > end.end():
        raise refusal(proxy, "sent bytes of its own where the server's should come")


def _refused(proxy: Proxy, origin: Origin, code: int, reason: str, head: bytes) -> TransportError:
    if code == 407:
        offered = re.findall(rb"(?im)^proxy-authenticate:[ \t]*([!-~]+)", head)
        names = ", ".join(dict.fromkeys(name.decode("latin-1").rstrip(",") for name in offered))
        if names and "basic" not in names.lower():
            return refusal(proxy, f"wants credentials by {names}; only Basic is known here (407)", lasting=True)
        if proxy.username is None:
            return refusal(proxy, "wants credentials: give user name and password, as in proxy=\"http://user:password@…\" (407)", lasting=True)  # fmt: skip
        return refusal(proxy, "refuses the user name or password (407)", lasting=True)
    return refusal(
        proxy, f"does not connect to {origin.host}:{origin.port}: {f'{code} {reason}'.strip()}", lasting=code in (400, 403, 405, 501)
    )


def _socks5(proxy: Proxy, origin: Origin, address: str | None) -> Negotiation:
    received = b""
    ask = b"\5\2\0\2" if proxy.username is not None else b"\5\1\0"
    received = yield from _at_least(proxy, ask, received, 2)
    if received[0] != 5:
        raise refusal(proxy, "does not speak SOCKS5: is it a proxy, and of this protocol?", lasting=True)
    method = received[1]
    received = received[2:]
    if method == 2 and proxy.username is not None:
        name, word = proxy.username.encode(), (proxy.password or "").encode()
        login = b"\1%c%b%c%b" % (len(name), name, len(word), word)
        received = yield from _at_least(proxy, login, received, 2)
        if received[1] != 0:
            raise refusal(proxy, "refuses the user name or password", lasting=True)
        received = received[2:]
    elif method != 0:
        if proxy.username is None:
            raise refusal(proxy, "wants credentials: give user name and password, as in proxy=\"socks5://user:password@…\"", lasting=True)  # fmt: skip
        raise refusal(proxy, "takes no user name and password", lasting=True)
    received = yield from _at_least(proxy, b"\5\1\0" + _address(address or origin.host, origin.port), received, 5)
    if received[0] != 5:
        raise refusal(proxy, "broke off speaking SOCKS5")
    if received[1] != 0:
        why = _SOCKS_REFUSALS.get(received[1], f"code {received[1]}")
        raise refusal(proxy, f"does not connect to {origin.host}:{origin.port}: {why}", lasting=received[1] in (2, 7, 8))
    size = {1: 4, 4: 16, 3: 1 + received[4]}.get(received[3])
    if size is None:
        raise refusal(proxy, "broke off speaking SOCKS5")
    received = yield from _at_least(proxy, b"", received, 4 + size + 2)
    if len(received) > 4 + size + 2:
        raise refusal(proxy, "sent bytes of its own where the server's should come")


def _at_least(proxy: Proxy, send: bytes, received: bytes, size: int) -> Generator[bytes, bytes, bytes]:
    """Send, then read until `size` bytes are there."""
    while send or len(received) < size:
        data = yield send
        if not data:
            raise refusal(proxy, "hung up" if not received else "hung up in the middle of its answer")
        send = b""
        received += data
    return received


def _address(host: str, port: int) -> bytes:
    for kind, family in ((b"\1", socket.AF_INET), (b"\4", socket.AF_INET6)):
        try:
            return kind + socket.inet_pton(family, host) + port.to_bytes(2, "big")
        except OSError:
            continue
    name = host.encode("ascii") if host.isascii() else host.encode("idna")
    if len(name) > 255:
        raise ValueError(f"{host!r} is not a host name")
    return b"\3%c%b" % (len(name), name) + port.to_bytes(2, "big")
