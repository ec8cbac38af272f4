"""A proxy that speaks what a test wants, and takes every connection to one place, whatever name was asked for."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

from entrechat._core.http import Origin
from entrechat._http.proxy import Proxy

from .peers import PATIENCE, Peer, Seen, Server

LOGIN = ("us:er".replace(":", ""), "p@ss:w/ord")


class ProxyServer:
    """`seen`: the requests as the proxy saw them (of SOCKS: "host:port", and how it was named); `tunnels`: how many it made."""

    def __init__(
        self, protocol: str, to: Origin | None, *, login: tuple[str, str] | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.protocol = protocol
        self.to = to
        self.login = login
        self.seen: list[Seen] = []
        self.tunnels = 0
        self.server = Server(self._socks if protocol.startswith("socks") else self._http, tls=tls)

    def proxy(self, *, login: tuple[str, str] | None = None, **options: Any) -> Proxy:
        """The setting that leads here."""
        origin = self.server.origin
        name, word = login or (None, None)
        return Proxy(origin.host, origin.port, name, word, self.protocol, **options)

    def _http(self, peer: Peer) -> None:
        while True:
            seen = peer.request()
            self.seen.append(seen)
            if self.login is not None:
                wanted = "Basic " + b64encode(":".join(self.login).encode()).decode()
                if seen.headers.get("proxy-authorization") != wanted:
                    peer.answer(b"who are you?", "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="x"\r\n')
                    continue
            if not seen.line.startswith("CONNECT "):
                peer.answer(b"by way of the proxy")
                continue
            with self._reached() as there:
                peer.send(b"HTTP/1.1 200 Connection established\r\nContent-Length: 0\r\n\r\n")
                pump(peer.sock, there)
            return

    def _socks(self, peer: Peer) -> None:
        version, count = peer.take(2)
        assert version == 5
        methods = peer.take(count)
        if self.login is None:
            peer.send(b"\5\0")
        elif 2 not in methods:
            peer.send(b"\5\xff")
            return
        else:
            peer.send(b"\5\2")
            assert peer.take(1) == b"\1"
            given = tuple(peer.take(peer.take(1)[0]).decode() for _ in range(2))
            peer.send(b"\1\0" if given == self.login else b"\1\1")
            if given != self.login:
                return
        assert peer.take(3) == b"\5\1\0"
        kind = peer.take(1)[0]
        if kind == 3:
            host = peer.take(peer.take(1)[0]).decode()
        else:
            host = socket.inet_ntop(*((socket.AF_INET, peer.take(4)) if kind == 1 else (socket.AF_INET6, peer.take(16))))
        port = int.from_bytes(peer.take(2), "big")
        self.seen.append(Seen(f"{host}:{port}", {"kind": str(kind)}, b""))
        with self._reached() as there:
            peer.send(b"\5\0\0\1\0\0\0\0\0\0")
            pump(peer.sock, there)

    @contextlib.contextmanager
    def _reached(self) -> Iterator[socket.socket]:
        assert self.to is not None
        self.tunnels += 1
        with socket.create_connection((self.to.host, self.to.port), PATIENCE) as there:
            yield there

    def __enter__(self) -> ProxyServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.close()


def pump(here: socket.socket, there: socket.socket) -> None:
    """Pass bytes on until one side ends."""
    pending = getattr(here, "pending", lambda: 0)
    while True:
        found = [here] if pending() else select.select([here, there], [], [], PATIENCE)[0]
        for source in found:
            data = source.recv(65536)
            if not data:
                return
            (there if source is here else here).sendall(data)
        if not found:
            return
