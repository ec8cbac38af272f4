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

_status = re.compile(rb"HTTP/1\.[01] (\d{3})(?: [^\r\n]*)?\r?\n").match
_end = re.compile(rb"\r?\n\r?\n").search
_offered = re.compile(rb"(?im)^proxy-authenticate:[ \t]*([!-~]+)").findall
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
    place = _place(origin)
    if not _visible(place):
        raise ValueError(f"{origin.host!r} is not a host name")
    login = f"Proxy-Authorization: {proxy.authorization}\r\n" if proxy.authorization else ""
    ask = f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{login}\r\n".encode("ascii")
    head, rest = yield from _head(proxy, ask, b"")
    for _ in range(10):
        if not head.startswith(b"1"):
            break
        head, rest = yield from _head(proxy, b"", rest)
    if not head.startswith(b"2"):
        raise _refused(proxy, origin, head)
    if rest:
        raise refusal(proxy, "sent bytes of its own where the server's should come")


def _head(proxy: Proxy, send: bytes, received: bytes) -> Generator[bytes, bytes, tuple[bytes, bytes]]:
    """Send, then read the head of an answer. Gives it from the status code on, and what came behind it."""
    while True:
        if not send:
            end = _end(received)
            if end is not None:
                status = _status(received)
                if status is None:
                    raise _other(proxy, "HTTP")
                return received[status.start(1) : end.end()], received[end.end() :]
            if len(received) > MAX_HEAD:
                raise refusal(proxy, f"answers with a head of more than {MAX_HEAD} bytes")
            if received[:7] != b"HTTP/1."[: len(received)]:
                raise _other(proxy, "HTTP")
        data = yield send
        if not data:
            raise _gone(proxy, received)
        send = b""
        received += data


def _gone(proxy: Proxy, received: bytes) -> TransportError:
    return refusal(proxy, "hung up in the middle of its answer" if received else "hung up")


def _other(proxy: Proxy, language: str) -> TransportError:
    return refusal(proxy, f"does not speak {language}: is it a proxy, and of this protocol?", lasting=True)


def _refused(proxy: Proxy, origin: Origin, head: bytes) -> TransportError:
    code = int(head[:3])
    if code == 407:
        return wants_login(proxy, [value.decode("latin-1") for value in _offered(head)])
    said = head.split(b"\n", 1)[0].decode("latin-1").strip()
    return refusal(proxy, f"does not connect to {_place(origin)}: {said}", lasting=400 <= code < 500 and code not in (408, 429))


def wants_login(proxy: Proxy, offered: list[str]) -> TransportError:
    """The error for a 407. `offered`: its Proxy-Authenticate headers."""
    names = ", ".join(dict.fromkeys(value.split()[0].rstrip(",") for value in offered if value.strip()))
    if names and "basic" not in names.lower():
        return refusal(proxy, f"wants credentials by {names}; only Basic is known here (407)", lasting=True)
    if proxy.username is None:
        return refusal(proxy, f"wants credentials: {_HOW.format(proxy.protocol)} (407)", lasting=True)
    return refusal(proxy, "refuses the user name or password (407)", lasting=True)


_HOW = 'give user name and password, as in proxy="{}://user:password@…"'


def _place(origin: Origin) -> str:
    return f"[{origin.host}]:{origin.port}" if ":" in origin.host else f"{origin.host}:{origin.port}"


def _socks5(proxy: Proxy, origin: Origin, address: str | None) -> Negotiation:
    received = b""
    ask = b"\5\2\0\2" if proxy.username is not None else b"\5\1\0"
    received = yield from _at_least(proxy, ask, received, 2)
    if received[0] != 5:
        raise _other(proxy, "SOCKS5")
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
            raise refusal(proxy, f"wants credentials: {_HOW.format(proxy.protocol)}", lasting=True)
        raise refusal(proxy, "takes no user name and password", lasting=True)
    received = yield from _at_least(proxy, b"\5\1\0" + _address(address or origin.host, origin.port), received, 5)
    if received[0] != 5:
        raise refusal(proxy, "broke off speaking SOCKS5")
    if received[1] != 0:
        why = _SOCKS_REFUSALS.get(received[1], f"code {received[1]}")
        raise refusal(proxy, f"does not connect to {_place(origin)}: {why}", lasting=received[1] in (2, 7, 8))
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
            raise _gone(proxy, received)
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
