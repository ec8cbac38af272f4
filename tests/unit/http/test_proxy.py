"""Proxies: what is said to them, through them, and about them when they fail; in both colours."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from entrechat._core.http import HeaderBlock, Origin, Timeout, TransportError, TransportTimeout
from entrechat._http.proxy import Proxy
from entrechat._http.tls import TLSSettings

from .conftest import MakeWire
from .peers import Peer, request, serve_all, serving
from .proxies import LOGIN, ProxyServer

NAMES = ("api.test", "localhost", "127.0.0.1")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def server_context(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def echo(peer: Peer) -> None:
    while True:
        seen = peer.request()
        assert "proxy-authorization" not in seen.headers
        peer.answer(seen.body + f" {seen.line} {seen.headers['host']}".encode())


@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "login"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("protocol", ["http", "https", "socks5", "socks5h"])
def test_through_every_kind_of_proxy(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, protocol: str, scheme: str, login: tuple[str, str] | None
) -> None:
    own_tls = server_context(authority, "127.0.0.1") if protocol == "https" else None
    name = "localhost" if protocol == "socks5" else "api.test"  # no one here can look that up
    with (
        serving(echo, tls=server_context(authority, *NAMES) if scheme == "https" else None) as server,
        ProxyServer(protocol, server.origin, login=login, tls=own_tls) as proxies,
    ):
        origin = Origin(scheme, name, server.origin.port)
        wire = make_wire(tls=TLSSettings(ca_file=ca_file), proxy=proxies.proxy(login=login))
        large = b"x" * 300_000
        for body in (b"{}", large, b"[]"):
            content = wire.send(request(origin, body=body)).content
            if scheme == "http" and protocol.startswith("http"):
                assert content == b"by way of the proxy"
            else:
                assert content == body + f" POST /v1/x HTTP/1.1 {name}:{origin.port}".encode()
        reply = wire.send(request(origin, body=large, stream=True))
        assert len(wire.read(reply)) > 0
        assert proxies.server.accepted == 1  # kept for the next request
        first = proxies.seen[0]
        if protocol.startswith("socks"):
            assert first.line == f"{'127.0.0.1' if protocol == 'socks5' else name}:{origin.port}"
            assert first.headers["kind"] == ("1" if protocol == "socks5" else "3")
        elif scheme == "https":
            assert first.line == f"CONNECT {name}:{origin.port} HTTP/1.1"
            assert first.headers["host"] == f"{name}:{origin.port}"
            assert "authorization" not in first.headers  # it is for the server
            assert len(proxies.seen) == 1
        else:
            for seen in proxies.seen:
                assert seen.line == f"POST http://{name}:{origin.port}/v1/x HTTP/1.1"
                assert seen.headers["host"] == f"{name}:{origin.port}"
                assert ("proxy-authorization" in seen.headers) is (login is not None)
            assert proxies.tunnels == 0


@pytest.mark.parametrize("protocol", ["http", "https", "socks5h"])
def test_http2_inside(make_wire: MakeWire, authority: trustme.CA, ca_file: str, protocol: str) -> None:
    h2 = pytest.importorskip("h2.connection")
    config = pytest.importorskip("h2.config")
    context = server_context(authority, "api.test")
    context.set_alpn_protocols(["h2"])

    def script(peer: Peer) -> None:
        conn = h2.H2Connection(config.H2Configuration(client_side=False))
        conn.initiate_connection()
        peer.send(conn.data_to_send())
        while True:
            data = peer.sock.recv(65536)
            if not data:
                return
            for event in conn.receive_data(data):
                if type(event).__name__ == "StreamEnded":
                    conn.send_headers(event.stream_id, [(":status", "200")])
                    conn.send_data(event.stream_id, b"two", end_stream=True)
            peer.send(conn.data_to_send())

    own_tls = server_context(authority, "127.0.0.1") if protocol == "https" else None
    with serving(script, tls=context) as server, ProxyServer(protocol, server.origin, tls=own_tls) as proxies:
        origin = Origin("https", "api.test", 443)
        wire = make_wire(tls=TLSSettings(ca_file=ca_file), proxy=proxies.proxy())
        for _ in range(3):
            reply = wire.send(request(origin))
            assert (reply.content, reply.http_version) == (b"two", "HTTP/2")
        assert proxies.server.accepted == 1


@pytest.mark.parametrize(("protocol", "scheme"), [("http", "https"), ("http", "http"), ("socks5h", "https"), ("https", "http")])
@pytest.mark.parametrize("given", [None, ("user", "wrong-secret")], ids=["none", "wrong"])
def test_credentials_refused(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, protocol: str, scheme: str, given: tuple[str, str] | None
) -> None:
    own_tls = server_context(authority, "127.0.0.1") if protocol == "https" else None
    with ProxyServer(protocol, None, login=LOGIN, tls=own_tls) as proxies:
        proxy = proxies.proxy(login=given)
        wire = make_wire(proxy=proxy, tls=TLSSettings(ca_file=ca_file))
        for stream in (False, True):
            with pytest.raises(TransportError, match=r"wants credentials|refuses the user name") as caught:
                wire.send(request(Origin(scheme, "api.test", 80), stream=stream))
            said = str(caught.value)
            assert said.startswith(f"the proxy {protocol}://127.0.0.1:{proxy.port} ")
            assert ("refuses" in said) is (given is not None)
            assert "secret" not in said
            assert (caught.value.phase, caught.value.sent, caught.value.lasting) == ("proxy", False, True)
        wire.pause(0.01)
        assert wire.stats()["in_use"] == 0


def _says(*answers: bytes) -> Any:
    def script(peer: Peer) -> None:
        for answer in answers:
            peer._more()
            peer.send(answer)

    return script


@pytest.mark.parametrize(
    ("protocol", "answers", "message"),
    [
        ("http", [b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"], "does not connect to api.test:443: 502 Bad Gateway"),
        ("http", [b"HTTP/1.1 403 Forbidden\r\n\r\nsorry"], "does not connect to api.test:443: 403 Forbidden"),
        ("http", [b"HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: NTLM x\r\n\r\n"],
         "wants credentials by Negotiate, NTLM; only Basic"),
        ("http", [b"SSH-2.0-OpenSSH\r\n"], "does not speak HTTP"),
        ("http", [b"\5\xff"], "does not speak HTTP"),
        ("http", [b"HTTP/1.1 2000 OK\r\n\r\n"], "does not speak HTTP"),
        ("http", [b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello"], "sent bytes of its own"),
        ("http", [b"HTTP/1.1 200 OK\r\nA: " + b"a" * 70_000], "a head of more than 65536 bytes"),
        ("http", [b""], "hung up$"),
        ("http", [b"HTTP/1.1 20"], "hung up in the middle"),
        ("socks5h", [b"HTTP/1.1 400 Bad Request\r\n\r\n"], "does not speak SOCKS5"),
        ("socks5h", [b"\5\xff"], "wants credentials"),
        ("socks5h", [b"\5"], "hung up in the middle"),
        ("socks5h", [b"\5\0", b"\5\5\0\1\0\0\0\0\0\0"], "does not connect to api.test:443: that host refuses connections"),
        ("socks5h", [b"\5\0", b"\5\x63\0\1\0\0\0\0\0\0"], "code 99"),
        ("socks5h", [b"\5\0", b"\5\0\0\1\0\0\0\0\0\0more"], "sent bytes of its own"),
        ("socks5h", [b"\5\0", b"\5\0\0\7\0\0\0\0\0\0"], "broke off"),
        ("socks5h", [b"\5\0", b"\5\0\0\3\4abcd\0"], "hung up in the middle"),
    ],
)  # fmt: skip
def test_what_a_proxy_says(make_wire: MakeWire, protocol: str, answers: list[bytes], message: str) -> None:
    with serving(_says(*answers)) as server:
        wire = make_wire(proxy=Proxy(server.origin.host, server.origin.port, protocol=protocol))
        with pytest.raises(TransportError, match=message) as caught:
            wire.send(request(Origin("https", "api.test", 443)))
        assert caught.value.phase == "proxy"
        assert f"the proxy {protocol}://127.0.0.1:{server.origin.port} " in str(caught.value)
        assert wire.stats()["open"] == 0


def test_an_answer_in_pieces(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    with serving(serve_all, tls=server_context(authority, "api.test")) as server:

        def script(peer: Peer) -> None:
            peer.request()
            for byte in b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200\r\nVia: x\r\n\r\n":
                peer.send(bytes((byte,)))
            proxies.pump(peer.sock, there)

        import socket

        from . import proxies

        with socket.create_connection(server.origin[1:3]) as there, serving(script) as proxy:
            wire = make_wire(proxy=f"127.0.0.1:{proxy.origin.port}", tls=TLSSettings(ca_file=ca_file))
            assert wire.send(request(Origin("https", "api.test", 443))).content == b"1"
            wire.close()


def test_a_proxy_that_is_not_there(make_wire: MakeWire) -> None:
    with serving(serve_all) as server:
        port = server.origin.port
    with pytest.raises(TransportError, match=f"the proxy http://127.0.0.1:{port} cannot be reached: no connection") as caught:
        make_wire(proxy=f"http://u:secret@127.0.0.1:{port}").send(request(Origin("https", "api.test", 443)))
    assert caught.value.phase == "proxy"
    assert "secret" not in str(caught.value)


def test_a_proxy_that_cannot_be_trusted(make_wire: MakeWire, authority: trustme.CA) -> None:
    with ProxyServer("https", None, tls=server_context(authority, "127.0.0.1")) as proxies:
        with pytest.raises(TransportError, match=r"cannot be reached: the certificate of 127.0.0.1") as caught:
            make_wire(proxy=proxies.proxy()).send(request(Origin("https", "api.test", 443)))
        assert (caught.value.phase, caught.value.lasting) == ("proxy", True)


def test_a_server_behind_a_proxy_that_cannot_be_trusted(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    other = trustme.CA(organization_name="Somebody Else Ltd")
    with (
        serving(serve_all, tls=server_context(other, "api.test")) as server,
        ProxyServer("https", server.origin, tls=server_context(authority, "127.0.0.1")) as proxies,
    ):
        wire = make_wire(proxy=proxies.proxy(), tls=TLSSettings(ca_file=ca_file))
        with pytest.raises(TransportError, match=r"the certificate of api.test .* issued by .*Somebody Else Ltd") as caught:
            wire.send(request(Origin("https", "api.test", 443)))
        assert caught.value.phase == "tls"


def test_a_proxy_with_tls_settings_of_its_own(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    other = trustme.CA()
    with (
        serving(serve_all, tls=server_context(other, "api.test")) as server,
        ProxyServer("https", server.origin, tls=server_context(authority, "proxy.test")) as proxies,
    ):
        theirs = TLSSettings(ca_data=other.cert_pem.bytes().decode())
        proxy = proxies.proxy(tls=TLSSettings(ca_file=ca_file, server_name="proxy.test"))
        assert make_wire(proxy=proxy, tls=theirs).send(request(Origin("https", "api.test", 443))).content == b"1"


@pytest.mark.parametrize("protocol", ["http", "https", "socks5h"])
def test_a_mute_proxy(make_wire: MakeWire, authority: trustme.CA, ca_file: str, protocol: str) -> None:
    def script(peer: Peer) -> None:
        peer.hears_close()

    tls = server_context(authority, "127.0.0.1") if protocol == "https" else None
    with serving(script, tls=tls) as server:
        proxy = Proxy("127.0.0.1", server.origin.port, protocol=protocol)
        wire = make_wire(proxy=proxy, tls=TLSSettings(ca_file=ca_file))
        with pytest.raises(TransportTimeout, match=f"timeout connect.*by way of the proxy {protocol}://") as caught:
            wire.send(request(Origin("https", "api.test", 443), timeout=Timeout(connect=0.1)))
        assert (caught.value.setting, caught.value.phase) == ("connect", "proxy")
        assert wire.stats()["open"] == 0


def test_the_callers_own_headers_stay(make_wire: MakeWire) -> None:
    with ProxyServer("http", None) as proxies:
        wire = make_wire(proxy=proxies.proxy())
        headers = HeaderBlock([("Authorization", "Bearer sk-x"), ("X-A", "b")])
        wire.send(request(Origin("http", "api.test", 80), headers=headers))
        seen = proxies.seen[0]
        assert seen.line == "POST http://api.test/v1/x HTTP/1.1"
        assert (seen.headers["host"], seen.headers["authorization"], seen.headers["x-a"]) == ("api.test", "Bearer sk-x", "b")


def test_unix_sockets_know_no_proxy(make_wire: MakeWire, tmp_path: Path) -> None:
    with serving(serve_all, path=str(tmp_path / "s")) as server, ProxyServer("http", None) as proxies:
        assert make_wire(proxy=proxies.proxy()).send(request(server.origin)).content == b"1"
        assert proxies.server.accepted == 0


# the environment


def test_the_environment_is_read_once(make_wire: MakeWire, monkeypatch: pytest.MonkeyPatch) -> None:
    origin = Origin("http", "api.test", 80)
    with ProxyServer("http", None) as proxies:
        monkeypatch.setenv("http_proxy", str(proxies.proxy()))
        wire = make_wire()
        monkeypatch.delenv("http_proxy")
        for _ in range(2):
            assert wire.send(request(origin)).content == b"by way of the proxy"


def test_this_machine_is_reached_without_the_environments_proxy(make_wire: MakeWire, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(serve_all) as server, ProxyServer("http", None) as proxies:
        monkeypatch.setenv("ALL_PROXY", str(proxies.proxy()))
        assert make_wire().send(request(server.origin)).content == b"1"
        # what was asked for is done
        assert make_wire(proxy=str(proxies.proxy())).send(request(server.origin)).content == b"by way of the proxy"


def test_a_variable_that_holds_no_proxy(make_wire: MakeWire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "ftp://user:secret@host")
    with pytest.raises(TransportError, match="the environment variable https_proxy: the protocol must be") as caught:
        make_wire().send(request(Origin("https", "api.test", 443)))
    assert (caught.value.phase, caught.value.lasting) == ("proxy", True)
    assert "secret" not in str(caught.value)
