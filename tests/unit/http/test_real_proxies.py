"""Through proxies that others wrote, where they are installed (`apt-get install tinyproxy microsocks`)."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from entrechat._core.http import TransportError
from entrechat._http.proxy import Proxy
from entrechat._http.tls import TLSSettings

from .conftest import MakeWire
from .peers import Peer, request, serving

LOGIN = ("user", "word")


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@contextlib.contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert process.poll() is None, f"{command[0]} does not start"
            time.sleep(0.02)
        yield
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module", params=["tinyproxy", "microsocks"])
def proxy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    name: str = request.param
    command = shutil.which(name)
    if command is None:
        pytest.skip(f"{name} is not installed: proxies are tried against our own only")
    port = _free_port()
    if name == "tinyproxy":
        config = tmp_path_factory.mktemp("tinyproxy") / "conf"
        config.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 60\nBasicAuth {LOGIN[0]} {LOGIN[1]}\nAllow 127.0.0.1\n")
        line, protocol = [command, "-d", "-c", str(config)], "http"
    else:
        line, protocol = [command, "-i", "127.0.0.1", "-p", str(port), "-u", LOGIN[0], "-P", LOGIN[1]], "socks5h"
    with running(line, port):
        yield Proxy("127.0.0.1", port, *LOGIN, protocol)


def echo(peer: Peer) -> None:
    while True:
        seen = peer.request()
        assert "proxy-authorization" not in seen.headers
        peer.answer(seen.body)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_through_it(make_wire: MakeWire, tmp_path: Path, proxy: Proxy, scheme: str) -> None:
    authority = trustme.CA()
    path = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(path)
    context: ssl.SSLContext | None = None
    if scheme == "https":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(echo, tls=context) as server:
        wire = make_wire(proxy=proxy, tls=TLSSettings(ca_file=path))
        for body in (b"{}", b"x" * 500_000, b"[]"):
            assert wire.send(request(server.origin, body=body)).content == body
        assert len(wire.read(wire.send(request(server.origin, body=b"y" * 500_000, stream=True)))) == 500_000


def test_what_it_refuses(make_wire: MakeWire, proxy: Proxy) -> None:
    for login in ((), ("user", "wrong")):
        wrong = Proxy(proxy.host, proxy.port, *login, protocol=proxy.protocol)
        with serving(echo) as server, pytest.raises(TransportError, match=f"the proxy {proxy} ") as caught:
            make_wire(proxy=wrong).send(request(server.origin._replace(scheme="https")))
        assert caught.value.phase == "proxy"
        assert "wrong" not in str(caught.value)


def test_a_port_where_nobody_listens(make_wire: MakeWire, proxy: Proxy) -> None:
    with serving(echo) as server:
        pass
    with pytest.raises(TransportError, match=f"the proxy {proxy} ") as caught:
        make_wire(proxy=proxy).send(request(server.origin._replace(scheme="https")))
    assert caught.value.phase == "proxy"
