"""TLS: settings, refusals in plain words, contexts."""

from __future__ import annotations

import re
import shutil
import ssl
import subprocess
import sys
import types
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

import entrechat
from entrechat._core.http import InsecureTLSWarning, Timeout, TransportError, TransportTimeout
from entrechat._http import tls
from entrechat._http.tls import TLSSettings, context_for

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
        for settings in (
            TLSSettings(ca_file=ca_file, check_hostname=False),
            TLSSettings(ca_file=ca_file, server_name="other.test"),
            TLSSettings(ca_data=Path(ca_file).read_text(), check_hostname=False),
            ready,
        ):
            assert make_wire(tls=settings).send(request(server.origin)).status == 200


def test_tls_switched_off_warns_once(make_wire: MakeWire, authority: trustme.CA, fresh: None) -> None:
    with serving(serve_all, tls=server_context(authority, "other.test")) as server:
        with pytest.warns(InsecureTLSWarning, match="the API key included") as caught:
            for settings in (
                TLSSettings(verify=False),
                TLSSettings(verify=False),
                TLSSettings(verify=False, max_version="1.2"),
            ):
                assert make_wire(tls=settings).send(request(server.origin)).status == 200
        assert len(caught) == 1


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


def test_settings_hide_the_password(ca_file: str) -> None:
    assert "secret" not in repr(TLSSettings(ca_file=ca_file, password="secret"))


def test_settings_share_contexts(ca_file: str) -> None:
    mine = context_for(TLSSettings(ca_file=ca_file))
    for same in ({}, {"server_name": "x.test"}, {"handshake_timeout": 3.0}):
        assert context_for(TLSSettings(ca_file=ca_file, **same)) is mine
    for other in ({"max_version": "1.2"}, {"check_hostname": False}, {"ca_system": True}):
        assert context_for(TLSSettings(ca_file=ca_file, **other)) is not mine
    assert context_for(TLSSettings(ca_file=ca_file), "2") is not mine


def test_clients_share_a_context(monkeypatch: pytest.MonkeyPatch, ca_file: str, authority: trustme.CA, fresh: None) -> None:
    built: list[TLSSettings] = []
    build = tls._build
    monkeypatch.setattr(tls, "_build", lambda settings, protocols: built.append(settings) or build(settings, protocols))
    with serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server:
        for _ in range(20):
            client = entrechat.OpenAI(
                api_key="sk-x", base_url=f"https://127.0.0.1:{server.origin.port}/v1", tls=TLSSettings(ca_file=ca_file)
            )
            with client:
                client.get("/x", cast_to=object)
    assert len(built) == 1


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"min_version": "4"}, "the version '4' is not known; use one of 1.2, 1.3"),
        ({"min_version": "1.3", "max_version": "1.2"}, "max_version '1.2' is below"),
        ({"ca_file": "/nowhere/ca.pem"}, "ca_file '/nowhere/ca.pem': No such file"),
        ({"ca_file": __file__}, f"ca_file '{__file__}': there is no certificate in it"),
        ({"ca_path": "/nowhere"}, "ca_path '/nowhere': there is no such folder"),
        ({"ca_data": "no certificate"}, "ca_data: there is no certificate in it"),
        ({"cert": "/nowhere/me.pem"}, "cert '/nowhere/me.pem': No such file"),
        ({"key": "/nowhere/me.key"}, "a key without its certificate"),
        ({"ciphers": "ROT13"}, "ciphers 'ROT13': OpenSSL knows none of them"),
    ],
)
def test_settings_that_cannot_be(make_wire: MakeWire, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        context_for(TLSSettings(**settings))
    with serving(serve_all) as server:
        wire = make_wire(tls=TLSSettings(**settings))
        with pytest.raises(TransportError, match=re.escape(message)) as caught:
            wire.send(request(server.origin._replace(scheme="https")))
        assert (caught.value.phase, caught.value.lasting, caught.value.sent) == ("tls", True, False)
        assert wire.stats()["open"] == 0


# what is trusted


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """No contexts made before, no warnings given, no variables set."""
    monkeypatch.setattr(tls, "_contexts", {})
    monkeypatch.setattr(tls, "_warned", False)
    for name in tls._ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)


def hashed_folder(folder: Path, ca_file: str) -> str:
    """A folder as OpenSSL reads it."""
    digest = subprocess.run(
        ["openssl", "x509", "-subject_hash", "-noout", "-in", ca_file], capture_output=True, text=True, check=True
    ).stdout.strip()
    shutil.copy(ca_file, folder / f"{digest}.0")
    return str(folder)


needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="the command openssl names the files of CA folders")


def _second(tmp_path: Path) -> tuple[trustme.CA, str]:
    other = trustme.CA()
    path = str(tmp_path / "other.pem")
    other.cert_pem.write_to_path(path)
    return other, path


@needs_openssl
@pytest.mark.parametrize(
    "source",
    ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE file", "REQUESTS_CA_BUNDLE folder", "ca_path", "ca_file and ca_path",
     "ca_file and the system", "ca_data and the system"],
)  # fmt: skip
def test_where_authorities_come_from(
    make_wire: MakeWire,
    authority: trustme.CA,
    ca_file: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fresh: None,
    source: str,
) -> None:
    other, other_file = _second(tmp_path)
    folder = hashed_folder(tmp_path, ca_file)
    options: dict[str, Any] = {}
    both = False
    if source in tls._ENVIRONMENT:
        monkeypatch.setenv(source, folder if source.endswith("DIR") else ca_file)
    elif source.startswith("REQUESTS"):
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", folder if source.endswith("folder") else ca_file)
    elif source == "ca_path":
        options = {"ca_path": folder}
    elif source == "ca_file and ca_path":
        options, both = {"ca_file": other_file, "ca_path": folder}, True
    else:
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)
        own = {"ca_file": other_file} if source.startswith("ca_file") else {"ca_data": Path(other_file).read_text()}
        with serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server, pytest.raises(TransportError):
            make_wire(tls=TLSSettings(**own)).send(request(server.origin))  # in place of the system's
        options, both = {**own, "ca_system": True}, True
    with (
        serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server,
        serving(serve_all, tls=server_context(other, "127.0.0.1")) as second,
    ):
        wire = make_wire(tls=TLSSettings(**options))
        assert wire.send(request(server.origin)).status == 200
        if both:
            assert wire.send(request(second.origin)).status == 200
        else:
            with pytest.raises(TransportError, match="cannot be trusted"):
                wire.send(request(second.origin))


def test_a_machine_without_authorities(
    make_wire: MakeWire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: None
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setitem(sys.modules, "certifi", None)
    with serving(serve_all) as server:
        wire = make_wire()
        assert wire.send(request(server.origin)).status == 200  # who wants no TLS need not care
        with pytest.raises(
            TransportError, match=r"SSL_CERT_FILE and SSL_CERT_DIR name holds no certificates.*certifi"
        ) as caught:
            wire.send(request(server.origin._replace(scheme="https")))
        assert caught.value.lasting


def test_certifi_stands_in(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: None
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setitem(sys.modules, "certifi", types.SimpleNamespace(where=lambda: ca_file))
    with serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server:
        assert make_wire().send(request(server.origin)).status == 200


# what is said of certificates


def _expired(authority: trustme.CA) -> trustme.LeafCert:
    return authority.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("expired", "certificate has expired .or the clock here is wrong"),
        ("other name", "not valid for '127.0.0.1' .for another name on it: server_name"),
        (
            "unknown issuer",
            "issued by .* of 'Nobody Inc' .for a private certificate authority, give its certificate as ca_file",
        ),
    ],
)
def test_what_is_wrong_with_a_certificate(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, kind: str, message: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if kind == "expired":
        _expired(authority).configure_cert(context)
    elif kind == "other name":
        authority.issue_cert("10.9.9.9").configure_cert(context)
    else:
        trustme.CA(organization_name="Nobody Inc").issue_cert("127.0.0.1").configure_cert(context)
    with serving(serve_all, tls=context) as server:
        with pytest.raises(TransportError, match=message) as caught:
            make_wire(tls=TLSSettings(ca_file=ca_file)).send(request(server.origin))
        assert str(caught.value).startswith("the certificate of 127.0.0.1 cannot be trusted: ")
        assert (caught.value.phase, caught.value.lasting) == ("tls", True)


def test_what_cannot_be_trusted_is_not_tried_again(make_client: Any, authority: trustme.CA) -> None:
    with serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server:
        client = make_client(base_url=f"https://127.0.0.1:{server.origin.port}/v1", max_retries=5)
        with pytest.raises(entrechat.APIConnectionError, match="cannot be trusted") as caught:
            client.run(client.models.list)
        assert len(caught.value.attempts) == 1


# handshakes


@pytest.mark.parametrize("word", ["secret", b"secret", lambda: "secret"], ids=["text", "bytes", "function"])
def test_a_key_with_a_password(make_wire: MakeWire, authority: trustme.CA, ca_file: str, tmp_path: Path, word: Any) -> None:
    serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    mine = authority.issue_cert("me@example.com")
    key = serialization.load_pem_private_key(mine.private_key_pem.bytes(), None)
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"secret"),
        )
    )
    mine.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    context = server_context(authority, "127.0.0.1")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(ca_file)
    paths = {"cert": str(tmp_path / "cert.pem"), "key": str(tmp_path / "key.pem")}
    with serving(serve_all, tls=context) as server:
        wire = make_wire(tls=TLSSettings(ca_file=ca_file, password=word, **paths))
        assert wire.send(request(server.origin)).status == 200
        for wrong in ("wrong", None):
            with pytest.raises(TransportError, match=r"cert .*key .*: .* the password is wrong"):
                make_wire(tls=TLSSettings(ca_file=ca_file, password=wrong, **paths)).send(request(server.origin))


@pytest.mark.parametrize("version", ["1.2", "1.3"])
def test_versions(make_wire: MakeWire, authority: trustme.CA, ca_file: str, version: str) -> None:
    seen: list[Any] = []

    def script(peer: Peer) -> None:
        peer.request()
        sock: Any = peer.sock
        seen.append((sock.version(), sock.cipher()[0]))
        peer.answer()

    with serving(script, tls=server_context(authority, "127.0.0.1")) as server:
        settings = TLSSettings(ca_file=ca_file, min_version=version, max_version=version, ciphers="ECDHE+CHACHA20")
        make_wire(tls=settings).send(request(server.origin))
    assert seen[0][0] == f"TLSv{version}"
    if version == "1.2":
        assert "CHACHA20" in seen[0][1]


def test_a_handshake_that_takes_too_long(make_wire: MakeWire) -> None:
    def script(peer: Peer) -> None:
        peer.hears_close()

    with serving(script) as server:
        origin = server.origin._replace(scheme="https")
        wire = make_wire(tls=TLSSettings(handshake_timeout=0.05))
        with pytest.raises(
            TransportTimeout, match=r"no TLS handshake with 127.0.0.1 within 0.05 s \(tls handshake_timeout"
        ) as caught:
            wire.send(request(origin, timeout=Timeout(connect=5.0)))
        assert (caught.value.setting, caught.value.phase) == ("handshake_timeout", "tls")
        with pytest.raises(TransportTimeout) as caught:
            wire.send(request(origin, timeout=Timeout(connect=0.01)))
        assert caught.value.setting == "connect"
        assert wire.stats()["open"] == 0


# sessions


@pytest.mark.parametrize("version", ["1.2", "1.3"])
def test_a_second_connection_takes_up_the_session(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, fresh: None, version: str
) -> None:
    reused: list[bool] = []

    def script(peer: Peer) -> None:
        sock: Any = peer.sock
        reused.append(sock.session_reused)
        peer.request()
        peer.answer(headers="Connection: close\r\n")

    with serving(script, tls=server_context(authority, "127.0.0.1")) as server:
        settings = TLSSettings(ca_file=ca_file, min_version=version, max_version=version)
        wire = make_wire(tls=settings)
        for _ in range(3):
            wire.send(request(server.origin))
        make_wire(tls=settings).send(request(server.origin))  # another client
        other = make_wire(tls=settings._replace(server_name="127.0.0.1", check_hostname=False))
        other.send(request(server.origin))  # not with other settings: what was verified then was less
    assert reused == [False, True, True, True, False]


def test_truststores_contexts(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    truststore = pytest.importorskip("truststore")
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(ca_file)
    with serving(serve_all, tls=server_context(authority, "127.0.0.1")) as server:
        assert make_wire(tls=context).send(request(server.origin)).status == 200
