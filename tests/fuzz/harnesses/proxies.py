"""Proxies: what they answer, and how they are named."""

from __future__ import annotations

from entrechat._core.http import Origin, TransportError
from entrechat._http import proxy, tunnel

from ..source import Source, cut
from .base import Target


def _negotiate(protocol: str, login: bool, turns: list[list[bytes]]) -> tuple[str, int]:
    """How it ends, and how many turns it took. Each turn is what the proxy answers to what was said to it, in pieces."""
    word = "hunter2hunter2"
    to = proxy.Proxy("proxy.test", 1080, "user" if login else None, word if login else None, protocol)
    talk = tunnel.negotiation(to, Origin("https", "api.test", 443))
    said = next(talk)
    turn = 0
    try:
        for pieces in turns:
            assert said
            turn += 1
            for piece in filter(None, pieces):
                said = talk.send(piece)
                if said:
                    break
            if not said:
                said = talk.send(b"")
        talk.send(b"")
    except StopIteration:
        return "through", turn
    except TransportError as error:
        assert error.phase == "proxy" and not error.sent and word not in str(error)
        return str(error), turn
    raise AssertionError("a proxy that hung up, and nobody noticed")


def proxies(data: bytes) -> None:
    """Through, or a TransportError that holds no password; the same however the replies are cut."""
    source = Source(data)
    how, mode = source.byte(), source.byte()
    protocol = ("http", "socks5h")[mode & 1]
    turns = [source.take(source.byte()) for _ in range(mode >> 1 & 3)] + [source.rest()]
    whole = _negotiate(protocol, bool(mode & 128), [[turn] for turn in turns])
    cuts = _negotiate(protocol, bool(mode & 128), [cut(turn, how) for turn in turns])
    if "bytes of its own" not in whole[0]:  # those are seen in the piece that they come with, else later
        assert whole == cuts or protocol == "socks5h"


def proxy_settings(data: bytes) -> None:
    """A proxy or a ValueError that holds nothing of a password; NO_PROXY may hold anything."""
    source = Source(data)
    word = "hunter2" + source.text().replace(":", "")
    url = f"{source.text()}{source.pick(('://', ':', '', '//'))}user:{word}@{source.rest().decode('utf-8', 'replace')}"
    try:
        made = proxy.parse(url)
    except ValueError as error:
        assert "hunter2" not in str(error)
    else:
        assert "hunter2" not in f"{made!r}{made}"
        again = proxy.parse(made.url)
        assert (again.host, again.port, again.password) == (made.host, made.port, made.password)
    exempt = proxy.Exempt(url)
    for host in ("api.test", "127.0.0.1", "::1", "a.1"):
        exempt.covers(host, 443)


TARGETS = {
    "proxies": Target(
        proxies,
        [
            b"\3\0HTTP/1.1 200 OK\r\n\r\n",
            b"\0\0HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\n\r\n",
            b"\1\x83\2\5\2\2\1\0\5\0\0\1\1\2\3\4\0\x50",
            b"\1\3\2\5\0\5\0\0\3\3abc\0\x50",
            b"\1\3\2\5\0\5\5\0\1",
        ],
        [b"HTTP/1.1 ", b"\r\n\r\n", b"\5\0\0\1", b"407", b"Proxy-Authenticate: "],
    ),
    "proxy settings": Target(
        proxy_settings,
        [
            b"\3abc\4http\0host:80",
            b"\5a/b?c\x06socks5\0[::1]:1080/",
            b"\1#\0\2",
            b"\0\5https\0\xc3\xa9.test",
            b"\0\4http\3127.0.0.1/8, *.x",
        ],
        [b"://", b"@", b"%40", b"[::1]", b"socks5", b"/", b":"],
    ),
}
