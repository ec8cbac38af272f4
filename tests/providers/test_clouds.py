"""Bedrock and Vertex: addresses, credentials, signatures."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import entrechat
from entrechat.helpers.aws import Credentials, find_credentials, sign
from entrechat.providers import bedrock, vertex
from tests.conftest import MakeClient
from tests.support.recording import Answer, RecordingServer

HI: Any = [{"role": "user", "content": "Hi"}]
KEY = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "SECRET/KEY"}


@pytest.fixture(autouse=True)
def no_aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in list(os.environ):
        if name.startswith(("AWS_", "GOOGLE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setitem(sys.modules, "botocore", None)


# What botocore 1.44.5 signs, for the same moment, key and region.
VECTORS = [
    ("GET", "bedrock-mantle.us-west-2.api.aws", "/openai/v1/models", b"", None, "e009a540b8e8bcc1adcab369ec8bde18"),
    (
        "POST",
        "bedrock-runtime.us-west-2.amazonaws.com",
        "/openai/v1/responses",
        b'{"a":1}',
        "ST",
        "9766334528e13b28323486cb00116d03",
    ),
    (
        "GET",
        "h.example:8443",
        "/openai/v1/models/anthropic.claude%3A0/x?b=1%202&a=%C3%A9&c=&a=0",
        b"",
        None,
        "5014bc5d10e6d5b97040b06a5ef87124",
    ),
]


def test_keys_are_not_shown() -> None:
    for text in map(repr, (Credentials("AKID", "SECRET", "TOKEN"), bedrock(region="us-east-1", **KEY))):
        assert "SECRET" not in text
        assert "TOKEN" not in text


@pytest.mark.parametrize(("method", "host", "target", "body", "token", "signature"), VECTORS, ids=["get", "post", "odd"])
def test_signatures(method: str, host: str, target: str, body: bytes, token: str | None, signature: str) -> None:
    key = Credentials("AKIDEXAMPLE", "SECRET/KEY", token)
    headers = dict(sign(method, host, target, body, key, "us-west-2", "bedrock", "20260131T235959Z"))
    proof = headers["Authorization"]
    assert proof is not None
    assert proof.startswith(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260131/us-west-2/bedrock/aws4_request, SignedHeaders=host;"
    )
    assert proof.partition("Signature=")[2].startswith(signature)
    assert headers.get("x-amz-security-token") == token


def test_every_try_is_signed(make_client: MakeClient, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"error": {"message": "busy"}}, 503, {"retry-after-ms": "1"})
    provider = bedrock(region="us-east-1", base_url=f"{server.url}/openai/v1", session_token="ST", **KEY)
    client = make_client(api_key=None, base_url=None, provider=provider, max_retries=1)
    with pytest.raises(entrechat.InternalServerError):
        client.run(client.chat.completions.create, model="m", messages=HI)
    first, second = server.take()
    for request in (first, second):
        assert "/us-east-1/bedrock-mantle/aws4_request" in (request.header("authorization") or "")
        moment = request.header("x-amz-date") or ""
        key = Credentials(KEY["access_key_id"], KEY["secret_access_key"], "ST")
        host = request.header("host") or ""
        again = sign("POST", host, request.target, request.body, key, "us-east-1", "bedrock-mantle", moment)
        assert dict(again)["Authorization"] == request.header("authorization")
    assert "SECRET" not in repr(client.real) + repr(provider)


def test_an_upload_cannot_be_signed(make_client: MakeClient, server: RecordingServer) -> None:
    client = make_client(api_key=None, base_url=None, provider=bedrock(region="us-east-1", base_url=f"{server.url}/v1", **KEY))
    with pytest.raises(entrechat.OpenAIError, match="an upload cannot be signed"):
        client.run(client.files.create, file=b"x", purpose="batch")


class Given(NamedTuple):
    access_key: str
    secret_key: str
    token: str | None


def test_a_function_gives_credentials(make_client: MakeClient, server: RecordingServer) -> None:
    given = iter([Given("A1", "S", None), Given("A2", "S", "T"), None])
    provider = bedrock(region="us-east-1", base_url=f"{server.url}/v1", credential_provider=lambda: next(given))
    client = make_client(api_key=None, base_url=None, provider=provider)
    for name in ("A1", "A2"):
        client.run(client.models.list)
        assert f"Credential={name}/" in (server.take()[0].header("authorization") or "")
    with pytest.raises(entrechat.OpenAIError, match="must give an object with access_key_id"):
        client.run(client.models.list)


def test_addresses() -> None:
    assert bedrock(region="us-east-1", api_key="k").base_url == "https://bedrock-mantle.us-east-1.api.aws/openai/v1"
    runtime = bedrock(region="us-east-1", api_key="k", endpoint="runtime")
    assert runtime.base_url == "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1"
    place = vertex(project="p", location="us-central1", token_provider=lambda: "t")
    assert (
        place.base_url
        == "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/openai/v1"
    )
    everywhere = vertex(project="p", location="global", token_provider=lambda: "t")
    assert everywhere.base_url.startswith("https://aiplatform.googleapis.com/v1/projects/p/locations/global/")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: bedrock(), "no region"),
        (lambda: bedrock(region="nowhere", api_key="k"), "is no region"),
        (lambda: bedrock(region="us-east-1"), "no AWS credentials"),
        (lambda: bedrock(region="us-east-1", api_key="k", token_provider=str), "exclude each other"),
        (lambda: bedrock(region="us-east-1", api_key="k", **KEY), "exclude each other"),
        (lambda: bedrock(region="us-east-1", access_key_id="k"), "belong together"),
        (lambda: bedrock(region="us-east-1", endpoint="x"), "mantle or runtime"),  # type: ignore[arg-type]  # wrong on purpose
        (lambda: bedrock(base_url="https://x/v1", **KEY), "no region to sign for"),
        (lambda: vertex(location="l"), "no project"),
        (lambda: vertex(project="p"), "no location"),
        (lambda: vertex(project="p", location="l", token_provider=str, credentials=1), "exclude each other"),
        (lambda: entrechat.OpenAI(provider=bedrock(region="us-east-1", api_key="k"), api_key="x"), "exclude each other"),
        (lambda: entrechat.OpenAI(provider=bedrock(region="us-east-1", api_key="k"), base_url="http://x"), "exclude"),
        (lambda: entrechat.OpenAI(provider=bedrock(region="us-east-1", api_key="k"), data_residency="eu"), "OpenAI's own"),
    ],
)
def test_refused(make: Any, message: str) -> None:
    with pytest.raises(entrechat.OpenAIError, match=message):
        make()


def test_where_credentials_come_from(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "credentials"
    path.write_text(
        "[default]\naws_access_key_id = A\naws_secret_access_key = S%\n[other]\naws_access_key_id=B\naws_secret_access_key=T\n"
    )
    assert find_credentials() == Credentials("A", "S%", None)
    assert find_credentials("other") == Credentials("B", "T", None)
    monkeypatch.setenv("AWS_PROFILE", "other")
    assert find_credentials().access_key_id == "B"
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "E")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "F")
    assert find_credentials() == Credentials("E", "F", None)
    with pytest.raises(entrechat.OpenAIError, match="profile 'unknown'"):
        find_credentials("unknown")
    path.write_text("nonsense")
    with pytest.raises(entrechat.OpenAIError, match="cannot be read as AWS credentials"):
        find_credentials("other")


def test_the_official_names(make_client: MakeClient, server: RecordingServer, colour: str, runner: Any) -> None:
    from tests.support.colours import Client

    kind: Any = entrechat.BedrockOpenAI if colour == "sync" else entrechat.AsyncBedrockOpenAI
    client = Client(kind(api_key="k", aws_region="us-east-1", base_url=f"{server.url}/v1"), colour, runner)  # type: ignore[arg-type]
    client.run(client.models.list)
    other = client.with_options(bedrock_token_provider=lambda: "fresh", aws_region="us-east-1")
    other.run(other.models.list)
    signed = client.with_options(aws_region="us-east-1", aws_access_key_id="A", aws_secret_access_key="S")
    signed.run(signed.models.list)
    keyed = signed.with_options(api_key="again", aws_region="us-east-1")
    keyed.run(keyed.models.list)
    plain = client.with_options(timeout=3)
    plain.run(plain.models.list)
    given = [request.header("authorization") or "" for request in server.take()]
    assert given[:2] == ["Bearer k", "Bearer fresh"]
    assert given[2].startswith("AWS4-HMAC-SHA256 Credential=A/")
    assert given[3:] == ["Bearer again", "Bearer k"]
    client.close()


def test_bedrock_of_the_environment(monkeypatch: pytest.MonkeyPatch, server: RecordingServer) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", f"{server.url}/v1")
    with entrechat.BedrockOpenAI() as client:
        client.models.list()
    assert server.take()[0].header("authorization") == "Bearer env"


def test_google_credentials(make_client: MakeClient, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    class GoogleCredentials:
        valid, token, refreshed = False, "", 0

        def refresh(self, request: object) -> None:
            self.valid, self.token, self.refreshed = True, "google", self.refreshed + 1

    mine = GoogleCredentials()
    google = {name: types.ModuleType(name) for name in ("google.auth", "google.auth.transport.requests")}
    google["google.auth"].default = lambda scopes: (mine, "p")  # type: ignore[attr-defined]  # made here
    google["google.auth.transport.requests"].Request = object  # type: ignore[attr-defined]  # made here
    provider = vertex(base_url=f"{server.url}/v1")
    client = make_client(api_key=None, base_url=None, provider=provider)
    for name in google:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(entrechat.OpenAIError, match="google-auth"):
        client.run(client.models.list)
    for name, module in google.items():
        monkeypatch.setitem(sys.modules, name, module)
    for _ in range(2):
        client.run(client.models.list)
    assert [request.header("authorization") for request in server.take()] == ["Bearer google"] * 2
    assert mine.refreshed == 1
