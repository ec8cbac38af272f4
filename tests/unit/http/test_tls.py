"""TLS: settings, refusals in plain words, contexts."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from entrechat._core.http import Timeout, TransportError, TransportTimeout
from entrechat._http.tls import TLSSettings

from .conftest import MakeWire
from .peers import Peer, request, serve_all, serving


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


def test_tls(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    wire = make_wire(tls=TLSSettings(ca_file=ca_file))
    large = b"x" * 300_000

    def script(peer: Peer) -> None:
        while True:
            body = peer.request().body
            peer.answer(body)

    with serving(script, tls=server_context(authority, "127.0.0.1")) as server:
        for body in (b"{}", large, b"", large):
            assert wire.send(request(server.origin, body=body)).content == body
        reply = wire.send(request(server.origin, body=large, stream=True))
        assert wire.read(reply) == large
        assert server.accepted == 1


def test_tls_streams_share_a_connection(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    wire = make_wire(tls=TLSSettings(ca_file=ca_file))

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.stream_head()
            peer.chunk(b"data: [DONE]\n\n")
            peer.send(b"0\r\n\r\n")

    with serving(script, tls=server_context(authority, "127.0.0.1")) as server:
        for _ in range(10):
            reply = wire.send(request(server.origin, stream=True))
            assert wire.receive(reply) == b"data: [DONE]\n\n"
            wire.finish(reply)
        assert server.accepted == 1


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "the certificate of 127.0.0.1 cannot be trusted"),
        ({"ca": True, "server_name": "other.test"}, "cannot be trusted"),
        ({"ca": True, "max_version": "1.2", "min_version": "1.2", "server_max": False}, "no TLS connection"),
    ],
)
def test_tls_refusals(make_wire: MakeWire, authority: trustme.CA, ca_file: str, settings: dict[str, Any], message: str) -> None:
    options = dict(settings)
    context = server_context(authority, "127.0.0.1")
    if options.pop("ca", False):
        options["ca_file"] = ca_file
    if "server_max" in options:
        del options["server_max"]
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    wire = make_wire(tls=TLSSettings(**options))
    with serving(serve_all, tls=context) as server:
        with pytest.raises(TransportError, match=message) as caught:
            wire.send(request(server.origin))
        assert (caught.value.phase, caught.value.sent) == ("tls", False)
        assert wire.stats()["open"] == 0


def test_tls_without_checks_and_with_a_ready_context(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    ready = ssl.create_default_context(cafile=ca_file)
    ready.check_hostname = False
    with serving(serve_all, tls=server_context(authority, "other.test")) as server:
        for tls in (
            TLSSettings(verify=False),
            TLSSettings(ca_file=ca_file, check_hostname=False),
            TLSSettings(ca_file=ca_file, server_name="other.test"),
            TLSSettings(ca_data=Path(ca_file).read_text(), check_hostname=False),
            ready,
        ):
            assert make_wire(tls=tls).send(request(server.origin)).status == 200


def test_tls_client_certificates(make_wire: MakeWire, authority: trustme.CA, ca_file: str, tmp_path: Path) -> None:
    context = server_context(authority, "127.0.0.1")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(ca_file)
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # in 1.3 the refusal comes after the handshake
    mine = authority.issue_cert("me@example.com")
    path = str(tmp_path / "mine.pem")
    mine.private_key_and_cert_chain_pem.write_to_path(path)
    with serving(serve_all, tls=context) as server:
        assert make_wire(tls=TLSSettings(ca_file=ca_file, cert=path)).send(request(server.origin)).status == 200
        with pytest.raises(TransportError):
            make_wire(tls=TLSSettings(ca_file=ca_file)).send(request(server.origin))


def test_tls_to_a_port_without_it(make_wire: MakeWire, authority: trustme.CA) -> None:
    def script(peer: Peer) -> None:
        peer.take(1)
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.hears_close()

    with serving(script) as server, pytest.raises(TransportError, match="does not speak TLS on this port"):
        make_wire().send(request(server.origin._replace(scheme="https")))


def test_a_mute_handshake_ends(make_wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.hears_close()

    with serving(script) as server:
        origin = server.origin._replace(scheme="https")
        with pytest.raises(TransportTimeout) as caught:
            make_wire().send(request(origin, timeout=Timeout(connect=0.05)))
        assert caught.value.setting == "connect"


def test_settings_hide_the_password_and_share_contexts(ca_file: str) -> None:
    from entrechat._http.tls import context_for

    settings = TLSSettings(ca_file=ca_file, password="secret")
    assert "secret" not in repr(settings)
    assert context_for(TLSSettings(ca_file=ca_file)) is context_for(TLSSettings(ca_file=ca_file))
    assert context_for(TLSSettings(ca_file=ca_file)) is not context_for(TLSSettings(ca_file=ca_file, max_version="1.2"))
    with pytest.raises(ValueError, match="is not known"):
        context_for(TLSSettings(min_version="4"))
