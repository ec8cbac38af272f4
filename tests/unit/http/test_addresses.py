"""Where requests go: Unix sockets, names that do not exist or have several addresses, and what is no address."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from entrechat._core.http import HeaderBlock, Origin, TransportError

from .peers import Peer, Wire, request, serve_all, serving

# where connections go


def test_unix_sockets(wire: Wire, tmp_path: Path) -> None:
    def script(peer: Peer) -> None:
        while True:
            assert peer.request().headers["host"] == "localhost"
            peer.answer(b"unix")

    with serving(script, path=str(tmp_path / "s")) as server:
        for _ in range(2):
            assert wire.send(request(server.origin)).content == b"unix"
        assert server.accepted == 1


def test_nobody_there(wire: Wire, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, not listening
        port = taken.getsockname()[1]
        for origin in (Origin("http", "127.0.0.1", port), Origin("http", "localhost", 80, str(tmp_path / "none"))):
            with pytest.raises(TransportError, match="no connection to") as caught:
                wire.send(request(origin))
            assert (caught.value.phase, caught.value.sent) == ("connect", False)
    assert wire.stats()["open"] == 0


def test_a_name_that_does_not_exist(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*args: Any, **kwargs: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(TransportError, match=r"the host 'nowhere\.localhost' was not found") as caught:
        wire.send(request(Origin("http", "nowhere.localhost", 80)))
    assert caught.value.phase == "resolve"


def test_every_address_of_a_name_is_tried(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(serve_all) as server:
        good = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.origin.port))
        bad = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: [bad, good])
        assert wire.send(request(Origin("http", "two.localhost", server.origin.port))).status == 200


# what may not go out


@pytest.mark.parametrize(
    ("target", "headers", "method"),
    [
        ("/a b", {}, "POST"),
        ("/a\r\nX: y", {}, "POST"),
        ("/é", {}, "POST"),
        ("/", {"X": "a\r\nY: b"}, "POST"),
        ("/", {"X\nY": "a"}, "POST"),
        ("/", {}, "POST / HTTP/1.1\r\n"),
    ],
)
def test_injection_is_refused(wire: Wire, target: str, headers: dict[str, str], method: str) -> None:
    with serving(serve_all) as server:
        with pytest.raises(ValueError):
            wire.send(request(server.origin, method, target, headers=HeaderBlock(headers.items())))
        with pytest.raises(ValueError):
            wire.send(request(server.origin._replace(host="127.0.0.1\r\nX: y")))
        assert wire.send(request(server.origin)).status == 200
        assert wire.stats()["in_use"] == 0
