"""Handshakes that do not lead to a session: the errors of any other call, tried again like any other call."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

import entrechat
from entrechat import APIConnectionError, APIStatusError, APITimeoutError, RetryConfig, Timeout
from tests.support.colours import Client, MakeClient
from tests.unit.http.peers import Peer, serving

from .conftest import Serve
from .server import Peerless, Refusal, Steps, accept, within


def nothing(_: Any) -> Steps:
    yield None


def connect(client: Client, **options: Any) -> Any:
    return within(client, client.realtime.connect(model="m", **options), nothing)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, entrechat.BadRequestError),
        (401, entrechat.AuthenticationError),
        (403, entrechat.PermissionDeniedError),
        (404, entrechat.NotFoundError),
        (418, APIStatusError),
        (429, entrechat.RateLimitError),
        (500, entrechat.InternalServerError),
        (200, APIStatusError),
    ],
)
def test_refusals(serve: Serve, client_of: Callable[..., Client], status: int, cls: type[APIStatusError]) -> None:
    body = b'{"error": {"message": "Because of sk-1234567890abcdef", "code": "some_code", "param": "model"}}'
    server = serve(Refusal(status, body, (("x-request-id", "req_1"), ("X-More", "yes"))))
    client = client_of(server, api_key="sk-very-secret")
    with pytest.raises(cls) as caught:
        connect(client)
    error = caught.value
    assert type(error) is cls
    assert (error.status_code, error.code, error.param, error.request_id) == (status, "some_code", "model", "req_1")
    assert error.response.headers["x-more"] == "yes"
    assert error.request.url == f"{server.url}/realtime?model=m"
    assert "Because of" in str(error)
    shown = f"{error}{error!r}{error.request.headers}{error.__cause__!r}"
    assert "secret" not in shown and "1234567890" not in shown


def test_a_refusal_without_json(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(Refusal(502, b"<html>Bad gateway")))
    with pytest.raises(entrechat.InternalServerError, match="Bad gateway") as caught:
        connect(client)
    assert caught.value.body == "<html>Bad gateway"


def test_tried_again_like_any_call(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(Refusal(429), Refusal(503), lambda talk: talk.listen())
    connect(client_of(server, max_retries=RetryConfig(2, interval=0.0)))
    assert len(server.handshakes) == 3
    server = serve(Refusal(503))
    with pytest.raises(entrechat.InternalServerError, match="Tried 2 times") as caught:
        connect(client_of(server, max_retries=RetryConfig(1, interval=0.0)))
    assert [attempt.status for attempt in caught.value.attempts] == [503, 503]


@pytest.mark.parametrize("scheme", ["http", "ws"])
def test_redirects_are_followed_and_keep_the_key_at_home(serve: Serve, client_of: Callable[..., Client], scheme: str) -> None:
    there = serve()
    url = there.url.replace("http", scheme, 1)
    server = serve(Refusal(307, headers=(("Location", f"{url}/elsewhere?model=n"),)))
    connect(client_of(server))
    assert there.handshakes[0].path == "/v1/elsewhere?model=n"
    assert "authorization" not in there.handshakes[0].headers
    assert server.handshakes[0].headers["authorization"] == "Bearer sk-test"


def test_redirects_end(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(Refusal(302, headers=(("Location", "/v1/again"),))))
    with pytest.raises(APIStatusError, match="redirects to /v1/again"):
        connect(client)


def test_a_dead_server(make_client: MakeClient) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    client = make_client(base_url=f"http://127.0.0.1:{port}/v1")
    with pytest.raises(APIConnectionError, match=rf"no connection to 127\.0\.0\.1:{port}") as caught:
        connect(client)
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.phase == "connect"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", "hung up during the websocket handshake"),
        (b"HTTP/1.1 101", "hung up during the websocket handshake"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "does not speak websocket here"),
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "does not speak websocket"),
    ],
    ids=["hangs up", "in the middle", "ssh", "no key"],
)
def test_servers_that_are_none(client_of: Callable[..., Client], answer: bytes, said: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(answer)

    with serving(script) as server:
        with pytest.raises(APIConnectionError, match=said) as caught:
            connect(client_of(Peerless(server)))
    assert server.origin.authority in str(caught.value)


@pytest.mark.parametrize("way", ["client", "option"])
def test_a_server_that_does_not_answer(client_of: Callable[..., Client], way: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.hears_close()

    with serving(script) as server:
        client = client_of(Peerless(server), timeout=Timeout(0.1) if way == "client" else 30)
        options = {} if way == "client" else {"websocket_connection_options": {"open_timeout": 0.1}}
        with pytest.raises(APITimeoutError, match=r"did not answer the websocket handshake within 0\.1 s"):
            connect(client, **options)


def test_the_connection_takes_too_long(client_of: Callable[..., Client]) -> None:
    def script(peer: Peer) -> None:
        peer.hears_close()

    with serving(script) as server:
        origin = server.origin
        plain = Peerless(server)
        plain.url = f"https://{origin.authority}/v1"  # no TLS there: the handshake's first answer never comes
        with pytest.raises(APITimeoutError, match="timeout connect"):
            connect(client_of(plain, timeout=Timeout(20, connect=0.1)))


def test_what_comes_with_the_answer_is_not_lost(client_of: Callable[..., Client]) -> None:
    def script(peer: Peer) -> None:
        text = b'{"type": "early"}'
        accept(peer, peer.request(), bytes([0x81, len(text)]) + text)
        peer.hears_close()

    def body(session: Any) -> Steps:
        return (yield session.recv()).type

    options: dict[str, Any] = {"close_timeout": 0.1}
    with serving(script) as server:
        client = client_of(Peerless(server))
        manager = client.realtime.connect(model="m", websocket_connection_options=options)
        assert within(client, manager, body) == "early"
