"""Workload identity against a token service of our own: exchanged once, kept, renewed; one exchange for all who wait."""

from __future__ import annotations

import asyncio
import json
import pickle
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trustme

import entrechat
from entrechat import auth
from entrechat.errors import SubjectTokenProviderError
from entrechat.helpers import identity, identity_tokens
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.colours import Client
from tests.support.recording import Answer, Recorded, RecordingServer
from tests.unit.http.peers import Peer, serving


class STS:
    """A token service and an API in one: exchanges at /oauth/token, the rest answers if the token is the last one."""

    def __init__(self, server: RecordingServer) -> None:
        self.server = server
        self.exchanges: list[Any] = []
        self.asked: list[str | None] = []
        self.token: Callable[[int], Answer] = self.give
        self.revoked: set[str] = set()
        server.answer = self

    def give(self, number: int, expires_in: Any = 3600) -> Answer:
        return Answer.of_json({"access_token": f"at{number}", "token_type": "Bearer", "expires_in": expires_in})

    def __call__(self, request: Recorded) -> Answer:
        if request.path == "/oauth/token":
            self.exchanges.append(request.json)
            return self.token(len(self.exchanges))
        self.asked.append(request.header("authorization"))
        if (self.asked[-1] or "").removeprefix("Bearer ") in self.revoked:
            return Answer.of_json({"error": {"message": "no", "code": "invalid_token"}}, 401)
        return Answer.of_json({"object": "list", "data": []})


@pytest.fixture
def sts(server: RecordingServer) -> STS:
    return STS(server)


def described(sts: STS, get_token: Callable[[], Any] = lambda: "subject", **more: Any) -> Any:
    return {
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
        "provider": {"token_type": "jwt", "get_token": get_token},
        "token_exchange_url": f"{sts.server.url}/oauth/token",
        **more,
    }


@pytest.fixture
def make(make_client: MakeClient, sts: STS) -> Callable[..., Client]:
    def made(get_token: Callable[[], Any] = lambda: "subject", *, identity: Any = None, **settings: Any) -> Client:
        chosen = identity or described(sts, get_token)
        return make_client(api_key=None, workload_identity=chosen, **settings)

    return made


def models(client: Client) -> Any:
    return client.run(client.models.list)


def test_the_exchange(make: Callable[..., Client], sts: STS) -> None:
    client = make(organization="org")
    models(client)
    models(client.with_options(timeout=5))
    assert sts.exchanges == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "subject",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "idp_1",
            "service_account_id": "sa_1",
        }
    ]
    assert sts.asked == ["Bearer at1", "Bearer at1"]
    assert "subject" not in repr(client.real) + repr(client.real._settings.auth)


def test_it_is_what_the_official_client_sends(sts: STS) -> None:
    theirs = pytest.importorskip("openai.auth")
    given = described(sts)
    url = given.pop("token_exchange_url")
    assert theirs.WorkloadIdentityAuth(workload_identity=given, token_exchange_url=url).get_token() == "at1"
    assert auth.WorkloadIdentityAuth(workload_identity=given, token_exchange_url=url).get_token() == "at2"
    assert sts.exchanges[0] == sts.exchanges[1]


def test_identity_tokens_of_another_type(make: Callable[..., Client], sts: STS) -> None:
    given = described(sts)
    given["provider"]["token_type"] = "id"
    models(make(identity=given))
    assert sts.exchanges[0]["subject_token_type"] == "urn:ietf:params:oauth:token-type:id_token"


def test_a_key_of_the_environment_is_not_used(make: Callable[..., Client], sts: STS, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    models(make())
    assert sts.asked == ["Bearer at1"]


def test_renewed_before_it_ends(
    make: Callable[..., Client], sts: STS, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.install(monkeypatch, identity)
    client = make()
    for elapsed, exchanges in ((0, 1), (2300, 1), (200, 2), (2300, 2)):
        clock.advance(elapsed)
        models(client)
        assert len(sts.exchanges) == exchanges
    clock.advance(200)
    sts.token = lambda number: Answer.of_json({}, 503)
    models(client)  # the old token holds a while longer
    assert (len(sts.exchanges), sts.asked[-1]) == (3, "Bearer at2")
    models(client)
    assert len(sts.exchanges) == 3  # and nobody hammers at the service
    clock.advance(40)
    models(client)
    assert len(sts.exchanges) == 4
    clock.advance(3600)
    with pytest.raises(entrechat.APIConnectionError, match="answered 503"):
        models(client)


def test_a_short_token_and_a_buffer(
    make: Callable[..., Client], sts: STS, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.install(monkeypatch, identity)
    sts.token = lambda number: sts.give(number, 60)
    client = make(identity=described(sts, refresh_buffer_seconds=10))
    for elapsed, exchanges in ((0, 1), (49, 1), (2, 2)):
        clock.advance(elapsed)
        models(client)
        assert len(sts.exchanges) == exchanges


def test_a_401_renews_once(make: Callable[..., Client], sts: STS) -> None:
    client = make()
    models(client)
    sts.revoked.add("at1")
    models(client)
    assert sts.asked == ["Bearer at1", "Bearer at1", "Bearer at2"]
    sts.revoked.update(f"at{number}" for number in range(10))
    with pytest.raises(entrechat.AuthenticationError, match="workload identity"):
        models(client)
    assert len(sts.exchanges) == 3


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refusal(make: Callable[..., Client], sts: STS, status: int) -> None:
    sts.token = lambda number: Answer.of_json({"error": "invalid_grant", "error_description": "not yours"}, status)
    with pytest.raises(entrechat.OAuthError, match="not yours") as caught:
        models(make(lambda: "top-secret-subject", max_retries=2))
    assert (caught.value.error, caught.value.status_code, len(sts.exchanges)) == ("invalid_grant", status, 1)
    assert caught.value.response.request.url.endswith("/oauth/token")
    assert caught.value.response.request.content is None


def test_a_failing_service_is_tried_again(make: Callable[..., Client], sts: STS) -> None:
    sts.token = lambda number: Answer.of_json({}, 500) if number == 1 else sts.give(number)
    models(make(max_retries=1))
    assert (len(sts.exchanges), sts.asked) == (2, ["Bearer at2"])


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer.of_bytes(b"<html>"), "without an access_token"),
        (Answer.of_json({"expires_in": 60}), "without an access_token"),
        (Answer.of_json({"access_token": "a"}), "without a valid expires_in"),
        (Answer.of_json({"access_token": "a", "expires_in": "60"}), "without a valid expires_in"),
    ],
)
def test_a_strange_answer(make: Callable[..., Client], sts: STS, answer: Answer, message: str) -> None:
    sts.token = lambda number: answer
    with pytest.raises(entrechat.OpenAIError, match=message):
        models(make())


def test_a_dead_service(make: Callable[..., Client], sts: STS) -> None:
    given = described(sts) | {"token_exchange_url": "http://127.0.0.1:9/oauth/token"}
    with pytest.raises(entrechat.APIConnectionError, match="no token, since the exchange failed"):
        models(make(identity=given))


@pytest.mark.parametrize("token", ["", " ", None])
def test_an_empty_subject_token(make: Callable[..., Client], token: Any) -> None:
    with pytest.raises(entrechat.OpenAIError, match="empty subject token"):
        models(make(lambda: token))


def test_what_the_provider_raises(make: Callable[..., Client]) -> None:
    def fails() -> str:
        raise RuntimeError("mine")

    client = make(fails)
    for _ in range(2):  # and the next call asks again
        with pytest.raises(RuntimeError, match="mine"):
            models(client)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "lacks identity_provider_id and service_account_id and provider"),
        ("x", "must be a dict"),
        ({"identity_provider_id": "a", "service_account_id": "b", "provider": {}}, "lacks provider"),
        ({"identity_provider_id": "a", "service_account_id": "b", "provider": {"token_type": "jwt"}}, "get_token"),
        (
            {"identity_provider_id": "a", "service_account_id": "b", "provider": {"token_type": "x", "get_token": str}},
            "token_type must be jwt or id",
        ),
        ({"type": "x509", "identity_provider_id": "a"}, "lacks service_account_id"),
    ],
)
def test_wrong_identities(given: Any, message: str) -> None:
    for kind in (entrechat.OpenAI, entrechat.AsyncOpenAI):
        with pytest.raises(entrechat.OpenAIError, match=message):
            kind(workload_identity=given)


def test_one_way_to_prove(sts: STS) -> None:
    with pytest.raises(entrechat.OpenAIError, match="workload_identity and api_key exclude each other"):
        entrechat.OpenAI(workload_identity=described(sts), api_key="k")


def test_administration_wants_its_own_key(make: Callable[..., Client], sts: STS) -> None:
    with pytest.raises(entrechat.MissingCredentialsError, match="OPENAI_ADMIN_KEY"):
        client = make()
        client.run(client.admin.organization.users.list)
    client = make(admin_api_key="sk-admin")
    client.run(client.admin.organization.users.list)
    assert sts.asked == ["Bearer sk-admin"]


def test_copies(make: Callable[..., Client], make_client: MakeClient, sts: STS) -> None:
    client = make()
    models(client.with_options(api_key="sk-other"))
    assert (sts.asked, sts.exchanges) == (["Bearer sk-other"], [])
    models(make_client().with_options(workload_identity=described(sts)))
    assert sts.asked[-1] == "Bearer at1"


def test_one_exchange_for_all_threads(sts: STS) -> None:
    many = 12
    waiting = threading.Barrier(many + 1)
    given = described(sts, lambda: (waiting.wait(10), "subject")[1])
    client = entrechat.OpenAI(workload_identity=given, base_url=f"{sts.server.url}/v1")

    def call(index: int) -> None:
        if index:
            waiting.wait(10)
        client.models.list()

    with client, ThreadPoolExecutor(many + 1) as pool:
        first = pool.submit(call, 0)  # stays in get_token until the others are at the door
        rest = [pool.submit(call, index + 1) for index in range(many)]
        for each in (first, *rest):
            each.result(10)
    assert len(sts.exchanges) == 1
    assert sts.asked == ["Bearer at1"] * (many + 1)


def test_a_forked_child_waits_for_nobody(sts: STS, monkeypatch: pytest.MonkeyPatch) -> None:
    proof = auth.WorkloadIdentityAuth(workload_identity=described(sts))
    _, pending, mine = proof._claim()  # what another thread of the parent was about to make
    assert mine
    assert proof._claim()[1:] == (pending, False)
    monkeypatch.setattr(identity.os, "getpid", lambda: -1)
    assert proof.get_token() == "at1"


def test_one_exchange_for_all_tasks(sts: STS) -> None:
    started = threading.Event()
    go = threading.Event()

    def get_token() -> str:
        started.set()
        assert go.wait(10)
        return "subject"

    async def main() -> None:
        async with entrechat.AsyncOpenAI(
            workload_identity=described(sts, get_token), base_url=f"{sts.server.url}/v1"
        ) as client:
            first = asyncio.create_task(client.models.list()._first())  # type: ignore[attr-defined]  # a paginator
            await asyncio.to_thread(started.wait, 10)
            rest = [asyncio.create_task(client.models.list()._first()) for _ in range(20)]  # type: ignore[attr-defined]
            await asyncio.sleep(0)
            first.cancel()  # whoever made the exchange goes: another one makes it
            go.set()
            await asyncio.gather(*rest)
            with pytest.raises(asyncio.CancelledError):
                await first

    asyncio.run(main())
    assert 1 <= len(sts.exchanges) <= 2
    assert len(sts.asked) == 20


def test_trio(sts: STS) -> None:
    trio = pytest.importorskip("trio")

    async def main() -> None:
        async with entrechat.AsyncOpenAI(workload_identity=described(sts), base_url=f"{sts.server.url}/v1") as client:
            async with trio.open_nursery() as nursery:
                for _ in range(5):
                    nursery.start_soon(client.models.list()._first)  # type: ignore[attr-defined]  # a paginator

    trio.run(main)
    assert len(sts.exchanges) == 1


def test_pickled(sts: STS, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("from-file\n")
    given = described(sts)
    given["provider"] = auth.k8s_service_account_token_provider(path)
    with entrechat.OpenAI(workload_identity=given, base_url=f"{sts.server.url}/v1") as client:
        with pickle.loads(pickle.dumps(client)) as again:
            again.models.list()
    assert sts.exchanges[0]["subject_token"] == "from-file"


def test_a_token_file(tmp_path: Path) -> None:
    path = tmp_path / "token"
    provider = auth.k8s_service_account_token_provider(path)
    with pytest.raises(SubjectTokenProviderError, match="cannot be read"):
        provider["get_token"]()
    path.write_text(" \n")
    with pytest.raises(SubjectTokenProviderError, match="is empty"):
        provider["get_token"]()
    for token in ("one", "two"):  # the cluster renews it in place
        path.write_text(f"{token}\n")
        assert provider["get_token"]() == token


@pytest.fixture
def metadata(server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> RecordingServer:
    """The metadata services' fixed addresses lead here."""
    from dataclasses import fields

    for kind in (identity_tokens.AzureManagedIdentity, identity_tokens.GCPIdToken):
        assert fields(kind)[-1].name == "host"
        *others, _ = kind.__init__.__defaults__ or (None,)
        monkeypatch.setattr(kind.__init__, "__defaults__", (*others, server.url))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # they are never asked through a proxy
    return server


def test_azures_metadata(metadata: RecordingServer) -> None:
    metadata.answer = Answer.of_json({"access_token": "imds"})
    provider = auth.azure_managed_identity_token_provider("res", object_id="o", client_id="c", msi_res_id="m")
    assert (provider["token_type"], provider["get_token"]()) == ("jwt", "imds")
    [request] = metadata.take()
    assert (request.path, request.header("metadata")) == ("/metadata/identity/oauth2/token", "true")
    assert dict(request.query) == {
        "api-version": "2018-02-01",
        "resource": "res",
        "object_id": "o",
        "client_id": "c",
        "msi_res_id": "m",
    }


def test_googles_metadata(metadata: RecordingServer) -> None:
    metadata.answer = Answer.of_bytes(b"gcp\n", "text/plain")
    provider = auth.gcp_id_token_provider()
    assert (provider["token_type"], provider["get_token"]()) == ("id", "gcp")
    [request] = metadata.take()
    assert request.path == "/computeMetadata/v1/instance/service-accounts/default/identity"
    assert (request.query, request.header("metadata-flavor")) == ([("audience", "https://api.openai.com/v1")], "Google")


@pytest.mark.parametrize(
    ("answer", "message"), [(Answer.of_json({}, 404), "answered 404"), (Answer.of_bytes(b""), "empty token|without an access")]
)
def test_metadata_that_has_no_token(metadata: RecordingServer, answer: Answer, message: str) -> None:
    metadata.answer = answer
    for provider in (auth.azure_managed_identity_token_provider(), auth.gcp_id_token_provider()):
        with pytest.raises(SubjectTokenProviderError, match=message):
            provider["get_token"]()


def test_metadata_that_is_not_there() -> None:
    elsewhere = identity_tokens.GCPIdToken("a", 1.0, None, "http://127.0.0.1:9")
    with pytest.raises(SubjectTokenProviderError, match="is this machine one of theirs"):
        elsewhere()


def test_a_client_certificate_proves_who_asks(make_client: MakeClient, tmp_path: Path) -> None:
    """X.509: no subject token; the certificate of the connection is the proof, for the exchange and for the API."""
    authority = trustme.CA()
    ca, mine = tmp_path / "ca.pem", tmp_path / "mine.pem"
    authority.cert_pem.write_to_path(str(ca))
    authority.issue_cert("workload@example.com").private_key_and_cert_chain_pem.write_to_path(str(mine))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(str(ca))
    seen: list[tuple[str, Any]] = []

    def script(peer: Peer) -> None:
        while True:
            request = peer.request()
            path = request.line.split()[1]
            seen.append((path, json.loads(request.body) if request.body else request.headers.get("authorization")))
            token = {"access_token": "at", "expires_in": 60}
            peer.answer(json.dumps(token if path == "/oauth/token" else {"object": "list", "data": []}).encode())

    with serving(script, tls=context) as server:
        url = f"https://127.0.0.1:{server.origin.port}"
        given: Any = auth.x509_workload_identity(identity_provider_id="idp", service_account_id="sa")
        given["token_exchange_url"] = f"{url}/oauth/token"
        settings: dict[str, Any] = {"api_key": None, "workload_identity": given, "base_url": f"{url}/v1"}
        models(make_client(**settings, tls=entrechat.TLSSettings(ca_file=str(ca), cert=str(mine))))
        assert [path for path, _ in seen] == ["/oauth/token", "/v1/models"]
        assert seen[0][1]["subject_token_type"] == "urn:openai:params:oauth:token-type:x509"
        assert "subject_token" not in seen[0][1]
        assert seen[1][1] == "Bearer at"
        with pytest.raises(entrechat.APIConnectionError):  # no certificate, no token
            models(make_client(**settings, tls=entrechat.TLSSettings(ca_file=str(ca))))


def test_where_certificates_are_shown() -> None:
    given = auth.x509_workload_identity(identity_provider_id="idp", service_account_id="sa", refresh_buffer_seconds=5)
    with entrechat.OpenAI(workload_identity=given) as client:
        assert client.base_url == "https://mtls.api.openai.com/v1/"
        assert client._settings.auth is not None
        assert client.workload_identity == given
