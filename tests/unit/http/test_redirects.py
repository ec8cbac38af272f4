"""Redirects between real servers on two ports: what goes along, and what never does."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

import entrechat
from tests.conftest import MakeClient
from tests.support.colours import Client

from .peers import Peer, Seen, Server, serving

SECRETS = {
    "api-key": "sk-azure",
    "Cookie": "session=1",
    "X-Api-Key": "sk-other",
    "X-Gateway-Token": "t-1",
    "Ocp-Apim-Subscription-Key": "s-1",
}
MODELS = b'{"object": "list", "data": []}'


def recording(into: list[Seen], answer: Callable[[Peer, Seen], object]) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        while True:
            seen = peer.request()
            into.append(seen)
            answer(peer, seen)

    return script


def to(location: str, status: int = 307) -> Callable[[Peer, Seen], object]:
    return lambda peer, _: peer.answer(b"", f"{status} There", f"Location: {location}\r\n")


def ok(peer: Peer, _: Seen) -> None:
    peer.answer(MODELS, headers="Content-Type: application/json\r\n")


def url_of(server: Server, path: str = "") -> str:
    origin = server.origin
    return f"{origin.scheme}://127.0.0.1:{origin.port}{path}"


def client_on(make_client: MakeClient, server: Server, **settings: Any) -> Client:
    return make_client(
        base_url=url_of(server, "/v1"),
        organization="org-1",
        project="proj-1",
        default_headers={**SECRETS, "X-Mine": "1"},
        **settings,
    )


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_stay_with_their_origin(make_client: MakeClient, status: int) -> None:
    first: list[Seen] = []
    second: list[Seen] = []
    with serving(recording(second, ok)) as there:
        with serving(recording(first, to(url_of(there, "/v1/models"), status))) as here:
            client = client_on(make_client, here)
            client.run(client.models.list)
    assert first[0].headers["authorization"] == "Bearer sk-test"
    names = {name.lower() for name in SECRETS} | {"authorization", "openai-organization", "openai-project"}
    assert names <= set(first[0].headers)
    assert not names & set(second[0].headers)
    assert second[0].headers["x-mine"] == "1"
    assert second[0].headers["host"] == f"127.0.0.1:{there.origin.port}"


def test_credentials_go_along_within_an_origin(make_client: MakeClient) -> None:
    seen: list[Seen] = []

    def answer(peer: Peer, request: Seen) -> None:
        (ok if "elsewhere" in request.line else to("/elsewhere/models?x=1"))(peer, request)

    with serving(recording(seen, answer)) as server:
        client = client_on(make_client, server)
        client.run(client.models.list)
        assert [each.line for each in seen] == ["GET /v1/models HTTP/1.1", "GET /elsewhere/models?x=1 HTTP/1.1"]
        assert seen[1].headers["authorization"] == "Bearer sk-test"
        assert seen[1].headers["api-key"] == "sk-azure"


def test_credentials_do_not_come_back(make_client: MakeClient) -> None:
    """There and back again: what was given up at the border is not shown on the way home."""
    first: list[Seen] = []
    second: list[Seen] = []
    home: list[str] = []

    def start(peer: Peer, request: Seen) -> None:
        (to(away) if request.line.startswith("GET /v1/") else ok)(peer, request)

    with serving(recording(second, lambda peer, seen: to(home[0])(peer, seen))) as there:
        away = url_of(there, "/x")
        with serving(recording(first, start)) as here:
            home.append(url_of(here, "/home"))
            client = client_on(make_client, here)
            client.run(client.models.list)
    assert len(first) == 2
    assert "authorization" not in first[1].headers


@pytest.mark.parametrize(
    ("status", "verb"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)  # fmt: skip
@pytest.mark.parametrize("across", [False, True])
def test_verb_and_body(make_client: MakeClient, status: int, verb: str, across: bool) -> None:
    seen: list[Seen] = []
    target: list[str] = []

    def answer(peer: Peer, request: Seen) -> None:
        (ok if "there" in request.line else to(target[0], status))(peer, request)

    with serving(recording(seen, answer)) as there, serving(recording(seen, answer)) as here:
        target.append(url_of(there if across else here, "/there"))
        client = client_on(make_client, here)
        client.run(client.post, "/x", cast_to=object, body={"a": 1})
    first, second = seen
    assert first.line.startswith("POST ")
    assert second.line == f"{verb} /there HTTP/1.1"
    assert second.body == (first.body if verb == "POST" else b"")
    assert ("content-type" in second.headers) is (verb == "POST")


def test_unix_sockets(make_client: MakeClient, tmp_path: Path) -> None:
    """Redirects within one stay there; those that leave it take no credentials along."""
    seen: list[Seen] = []
    outside: list[Seen] = []
    path = str(tmp_path / "model.sock")

    def answer(peer: Peer, request: Seen) -> None:
        if request.line.startswith("GET /v1/models "):
            to("/v1/inside")(peer, request)
        elif request.line.startswith("GET /v1/inside "):
            to("http://localhost/v1/again")(peer, request)
        else:
            to(url_of(there, "/v1/models"))(peer, request)

    with serving(recording(outside, ok)) as there, serving(recording(seen, answer), path=path):
        client = make_client(base_url=f"http+unix://{path.replace('/', '%2F')}/v1")
        client.run(client.models.list)
    assert [each.line.split()[1] for each in seen] == ["/v1/models", "/v1/inside", "/v1/again"]
    assert all("authorization" in each.headers for each in seen)
    assert [each.headers.get("authorization") for each in outside] == [None]


def test_loops_end(make_client: MakeClient) -> None:
    seen: list[Seen] = []
    with serving(recording(seen, to("/v1/models"))) as server:
        client = client_on(make_client, server)
        with pytest.raises(entrechat.APIStatusError, match="more than ten"):
            client.run(client.models.list)
    assert len(seen) == 11


@pytest.mark.parametrize(
    "location",
    [
        "",
        "ftp://127.0.0.1/x",
        "http://user:word@127.0.0.1/x",
        "http://127.0.0.1:99999/",
        "javascript:1",
        "http+unix://%2Frun%2Fx/y",
    ],
)
def test_places_that_are_none(make_client: MakeClient, location: str) -> None:
    seen: list[Seen] = []
    with serving(recording(seen, to(location))) as server:
        client = client_on(make_client, server)
        with pytest.raises(entrechat.APIStatusError):
            client.run(client.models.list)
    assert len(seen) == 1


def test_never_down_to_plain_text(make_client: MakeClient, tmp_path: Path) -> None:
    authority = trustme.CA()
    path = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    plain: list[Seen] = []
    secured: list[Seen] = []
    tls = entrechat.TLSSettings(ca_file=path)
    with serving(recording(plain, ok)) as there:
        with serving(recording(secured, to(url_of(there, "/v1/models"))), tls=context) as here:
            client = client_on(make_client, here, tls=tls)
            with pytest.raises(entrechat.APIStatusError, match="from https to http"):
                client.run(client.models.list)
    assert (len(secured), len(plain)) == (1, 0)


def test_up_to_tls(make_client: MakeClient, tmp_path: Path) -> None:
    authority = trustme.CA()
    path = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    plain: list[Seen] = []
    secured: list[Seen] = []
    with serving(recording(secured, ok), tls=context) as there:
        with serving(recording(plain, to(url_of(there, "/v1/models")))) as here:
            client = client_on(make_client, here, tls=entrechat.TLSSettings(ca_file=path))
            client.run(client.models.list)
    assert "authorization" not in secured[0].headers
