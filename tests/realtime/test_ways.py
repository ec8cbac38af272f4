"""The ways of a websocket are those of requests: TLS, proxies, Unix sockets; in both colours."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

import entrechat
from entrechat import APIConnectionError, Proxy, TLSSettings
from entrechat.realtime._guarded import Guarded
from tests.support.colours import Client
from tests.unit.http.proxies import LOGIN, ProxyServer
from tests.unit.http.test_proxy import server_context

from .conftest import Serve
from .server import Scripted, Steps, Talk, nothing, within

openai = pytest.importorskip("openai")
_THEIR_WARNING = pytest.mark.filterwarnings("ignore:connect.. must be used:DeprecationWarning")  # the official client's
NAMES = ("localhost", "127.0.0.1")
SIZE = 300_000


def echo(talk: Talk) -> None:
    for _ in range(2):
        talk.say(type="echo", text=talk.hear()["text"])


def body(session: Any) -> Steps:
    """Both ways, more than any buffer holds."""
    found = []
    for text in ("short", "x" * SIZE):
        yield session.send({"type": "say", "text": text})
        event = yield session.recv()
        found.append(len(event.text))
    return found


def goes(client: Client) -> bool:
    return bool(within(client, client.realtime.connect(model="m"), body) == [5, SIZE])


def test_tls(serve: Serve, client_of: Callable[..., Client], authority: trustme.CA, ca_file: str) -> None:
    server = serve(echo, tls=server_context(authority, *NAMES))
    assert server.url.startswith("https://")
    assert goes(client_of(server, tls=TLSSettings(ca_file=ca_file)))
    assert goes(client_of(server, tls=ssl.create_default_context(cafile=ca_file)))


def test_a_certificate_that_nobody_trusts(serve: Serve, client_of: Callable[..., Client], authority: trustme.CA) -> None:
    server = serve(echo, tls=server_context(authority, *NAMES))
    with pytest.raises(APIConnectionError, match=r"certificate of 127\.0\.0\.1 cannot be trusted.*ca_file") as caught:
        goes(client_of(server))
    assert caught.value.phase == "tls"


@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "login"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("protocol", ["http", "https", "socks5", "socks5h"])
def test_proxies(
    serve: Serve,
    client_of: Callable[..., Client],
    authority: trustme.CA,
    ca_file: str,
    protocol: str,
    scheme: str,
    login: tuple[str, str] | None,
) -> None:
    server = serve(echo, tls=server_context(authority, *NAMES) if scheme == "https" else None)
    tls = server_context(authority, *NAMES) if protocol == "https" else None
    with ProxyServer(protocol, server.server.origin, login=login, tls=tls) as proxy:
        client = client_of(server, proxy=proxy.proxy(login=login), tls=TLSSettings(ca_file=ca_file))
        assert goes(client)
        assert proxy.tunnels == 1
    assert "proxy-authorization" not in server.handshakes[0].headers


def test_a_proxy_from_the_environment(serve: Serve, client_of: Callable[..., Client], monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(echo)
    with ProxyServer("http", server.server.origin) as proxy:
        monkeypatch.setenv("HTTP_PROXY", str(proxy.proxy()))
        monkeypatch.setenv("NO_PROXY", "other.test")
        assert goes(client_of(server, websocket_base_url="ws://api.test/v1"))
        assert proxy.seen[0].line.startswith("CONNECT api.test:80 ")
        monkeypatch.setenv("NO_PROXY", "api.test")
        with pytest.raises(BaseException, match=r"api\.test"):  # the guard of the tests: it would have looked the name up
            goes(client_of(server, websocket_base_url="ws://api.test/v1"))
        assert proxy.tunnels == 1


def test_a_proxy_that_refuses(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(echo)
    with ProxyServer("http", None, login=LOGIN) as proxy:
        wrong = proxy.proxy(login=("user", "wrong-word"))
        with pytest.raises(APIConnectionError, match="refuses the user name or password") as caught:
            goes(client_of(server, proxy=wrong))
        assert "wrong-word" not in str(caught.value)
    with pytest.raises(APIConnectionError, match=r"the proxy http://127\.0\.0\.1:1 cannot be reached"):
        goes(client_of(server, proxy=Proxy("127.0.0.1", 1)))


def test_unix_sockets(serve: Serve, client_of: Callable[..., Client], tmp_path: Path) -> None:
    server = serve(echo, path=str(tmp_path / "s"))
    assert goes(client_of(server))
    assert server.handshakes[0].headers["host"] == "localhost"


@_THEIR_WARNING
@pytest.mark.parametrize("deployment", [None, "mine"])
def test_azure(serve: Serve, client: Client, deployment: str | None) -> None:
    server = serve()
    url = server.url.replace("http", "ws", 1)
    settings = {"azure_endpoint": "https://there.test", "azure_deployment": deployment, "websocket_base_url": url}
    ours, theirs = (
        _azure_handshake(server, client, package, settings, lambda made: made.realtime.connect(model="m"))
        for package in (entrechat, openai)
    )
    assert ours == theirs == (f"/v1/realtime?api-version=2026-01-01&deployment={deployment or 'm'}", "az-key")


@_THEIR_WARNING
@pytest.mark.parametrize(
    ("connect", "below"),
    [
        (lambda made: made.responses.connect(), "responses?api-version=2026-01-01"),
        (lambda made: made.beta.responses.connect(), "responses?api-version=2026-01-01"),
        (lambda made: made.live.connect(), "live/sessions?api-version=2026-01-01"),
        (lambda made: made.realtime.translations.connect(model="m"), "realtime/translations?api-version=2026-01-01&model=m"),
    ],
    ids=["responses", "beta responses", "live", "translations"],
)
@pytest.mark.parametrize("deployment", [None, "mine"])
def test_azure_sessions_other_than_realtime(
    serve: Serve, client: Client, deployment: str | None, connect: Callable[[Any], Any], below: str
) -> None:
    server = serve()
    settings = {"azure_endpoint": server.url.removesuffix("/v1"), "azure_deployment": deployment}
    ours, theirs = (_azure_handshake(server, client, package, settings, connect) for package in (entrechat, openai))
    place = "/openai/deployments/mine" if deployment else "/openai"
    assert ours == theirs == (f"{place}/{below}", "az-key")


def _azure_handshake(
    server: Scripted, client: Client, package: Any, settings: dict[str, Any], connect: Callable[[Any], Any]
) -> tuple[str, str | None]:
    """Where an Azure client of `package` connects, and with which key."""
    cls = package.AzureOpenAI if client.colour == "sync" else package.AsyncAzureOpenAI
    real = cls(api_key="az-key", api_version="2026-01-01", **settings)
    within(Client(real, client.colour, client.runner), connect(real), nothing)
    client.run(real.close)
    handshake = server.handshakes.pop()
    assert "authorization" not in handshake.headers
    return handshake.path, handshake.headers.get("api-key")


def test_an_answer_that_cannot_be_sent_loses_nothing_that_was_read() -> None:
    here, there = socket.socketpair()
    here.setblocking(False)
    guarded = Guarded(here)
    there.sendall(b"the last words")
    there.close()
    read: list[bytes] = []

    def reader() -> None:
        read.append(guarded.recv(100))
        guarded.sendall(b"pong")  # fails, which is not this thread's business
        read.append(guarded.recv(100))

    thread = threading.Thread(target=reader)
    thread.start()
    thread.join()
    assert read == [b"the last words", b""]
    with pytest.raises(OSError):
        guarded.sendall(b"a message of the caller's")
    guarded.close()


def test_a_send_that_takes_too_long() -> None:
    here, there = socket.socketpair()
    here.setblocking(False)
    guarded = Guarded(here)
    guarded.settimeout(0.05)
    with pytest.raises(TimeoutError):
        guarded.sendall(b"x" * 50_000_000)
    guarded.close()
    there.close()
