"""Azure clients: settings from the environment, tokens for every try, copies, keys that stay where they belong."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import entrechat
from entrechat.azure import MutuallyExclusiveAuthError
from tests.conftest import MakeClient
from tests.support.colours import Client
from tests.support.recording import Answer, RecordingServer

HI: Any = [{"role": "user", "content": "Hi"}]


def ask(client: Client) -> Any:
    return client.run(client.chat.completions.create, model="m", messages=HI)


def sent(server: RecordingServer) -> tuple[str, str | None, str | None]:
    [request] = server.take()
    return request.target, request.header("api-key"), request.header("authorization")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, server: RecordingServer) -> pytest.MonkeyPatch:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    monkeypatch.setenv("OPENAI_API_VERSION", "env-version")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url)
    return monkeypatch


def test_the_environment(make_azure: MakeClient, environment: pytest.MonkeyPatch, server: RecordingServer) -> None:
    ask(make_azure(azure_endpoint=None, api_version=None))
    assert sent(server) == ("/openai/deployments/m/chat/completions?api-version=env-version", None, "Bearer env-token")
    ask(make_azure(api_key="given"))
    assert sent(server)[1:] == ("given", None)
    environment.delenv("AZURE_OPENAI_AD_TOKEN")
    ask(make_azure())
    assert sent(server)[1:] == ("env-key", None)


def test_openai_keys_are_not_sent_to_azure(make_azure: MakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    with pytest.raises(entrechat.OpenAIError, match="AZURE_OPENAI_API_KEY"):
        make_azure()


def test_a_token_for_every_try(make_azure: MakeClient, server: RecordingServer) -> None:
    given: list[str] = []

    def token() -> str:
        given.append(f"t{len(given) + 1}")
        return given[-1]

    server.answer = Answer.of_json({"error": {"message": "busy"}}, 503, {"retry-after-ms": "1"})
    with pytest.raises(entrechat.InternalServerError):
        ask(make_azure(azure_ad_token_provider=token, max_retries=2))
    assert [request.header("authorization") for request in server.take()] == ["Bearer t1", "Bearer t2", "Bearer t3"]


def test_an_async_token(make_azure: MakeClient, server: RecordingServer, colour: str) -> None:
    async def token() -> str:
        return "awaited"

    client = make_azure(azure_ad_token_provider=token)
    if colour == "async":
        ask(client)
        assert sent(server)[2] == "Bearer awaited"
        return
    coroutine = None

    def keep() -> Any:
        nonlocal coroutine
        coroutine = token()
        return coroutine

    with pytest.raises(ValueError, match="must give a token, but gave a coroutine"):
        ask(make_azure(azure_ad_token_provider=keep))
    assert coroutine is not None
    coroutine.close()


@pytest.mark.parametrize("token", ["", "  ", None, 3])
def test_no_token(make_azure: MakeClient, server: RecordingServer, token: Any) -> None:
    with pytest.raises(ValueError, match="azure_ad_token_provider must give a token"):
        ask(make_azure(azure_ad_token_provider=lambda: token))
    assert not server.take()


def test_a_401_says_where_keys_come_from(make_azure: MakeClient, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"error": {"message": "no"}}, 401)
    with pytest.raises(entrechat.AuthenticationError, match="AZURE_OPENAI_API_KEY") as caught:
        ask(make_azure(api_key="secret-key"))
    assert "secret-key" not in str(caught.value) + repr(caught.value.response.request.headers)


def test_copies(make_azure: MakeClient, server: RecordingServer) -> None:
    client = make_azure(azure_ad_token="t", azure_deployment="d")
    ask(client.with_options(api_key="k"))
    assert sent(server) == ("/openai/deployments/d/chat/completions?api-version=2024-10-21", "k", None)
    ask(client.with_options(azure_ad_token_provider=lambda: "p", api_version="v2"))
    assert sent(server) == ("/openai/deployments/d/chat/completions?api-version=v2", None, "Bearer p")
    ask(client.with_options(base_url=f"{server.url}/other"))
    assert sent(server) == ("/other/deployments/m/chat/completions?api-version=2024-10-21", None, "Bearer t")
    ask(client.with_options(set_default_query={"x": "1"}))
    assert sent(server)[0].endswith("?x=1&api-version=2024-10-21")
    ask(client)
    assert sent(server)[2] == "Bearer t"
    with pytest.raises(MutuallyExclusiveAuthError):
        client.with_options(api_key="k", azure_ad_token="t")
    with pytest.raises(entrechat.OpenAIError, match="data_residency is a setting of OpenAI"):
        client.with_options(data_residency="eu")


def test_a_key_that_is_set_later(make_azure: MakeClient, server: RecordingServer) -> None:
    client = make_azure(api_key="k")
    client.real.api_key = "later"
    ask(client)
    assert sent(server)[1:] == ("later", None)


def test_pickled_and_copied_deeply(make_azure: MakeClient, server: RecordingServer, runner: Any, colour: str) -> None:
    client = make_azure(api_key="k", azure_deployment="d")
    for real in (pickle.loads(pickle.dumps(client.real)), copy.deepcopy(client.real)):
        again = Client(real, colour, runner)  # type: ignore[arg-type]  # one of the two
        ask(again)
        again.close()
        assert sent(server)[:2] == ("/openai/deployments/d/chat/completions?api-version=2024-10-21", "k")


def test_the_key_stays_at_its_origin(make_azure: MakeClient, server: RecordingServer) -> None:
    for settings in ({"api_key": "k"}, {"azure_ad_token_provider": lambda: "t"}):
        elsewhere = server.url.replace("127.0.0.1", "localhost") + "/landed"
        server.answer = lambda request, to=elsewhere: (  # type: ignore[misc]  # bound now
            Answer.of_json({}) if request.path == "/landed" else Answer(307, (("location", to),), b"")
        )
        ask(make_azure(**settings))
        first, second = server.take()
        assert first.header("api-key") or first.header("authorization")
        assert second.header("api-key") is None
        assert second.header("authorization") is None


def test_a_header_of_the_callers_own(make_azure: MakeClient, server: RecordingServer) -> None:
    client = make_azure(azure_ad_token_provider=lambda: "t")
    client.run(client.models.list, extra_headers={"Authorization": "mine"})
    assert sent(server)[2] == "mine"


def test_no_credentials(make_azure: MakeClient, server: RecordingServer) -> None:
    client = make_azure(_enforce_credentials=False)
    with pytest.raises(entrechat.MissingCredentialsError, match="azure_ad_token_provider"):
        ask(client)
    client.run(client.models.list, extra_headers={"api-key": "mine"})
    assert sent(server)[1] == "mine"


def test_a_v1_address(make_azure: MakeClient, make_client: MakeClient, server: RecordingServer) -> None:
    with pytest.raises(ValueError, match=r"use OpenAI\(base_url='https://x.openai.azure.com/openai/v1'"):
        make_azure(api_key="k", azure_endpoint="https://x.openai.azure.com/openai/v1/")
    ask(make_client(base_url=f"{server.url}/openai/v1", api_key=lambda: "entra-token"))
    assert sent(server) == ("/openai/v1/chat/completions", None, "Bearer entra-token")


def test_the_address_of_a_websocket(make_azure: MakeClient) -> None:
    dialect = make_azure(api_key="k").real._settings.dialect
    assert dialect.websocket("/realtime", {"model": "m", "x": "1"}) == (
        "/realtime",
        {"x": "1", "api-version": "2024-10-21", "deployment": "m"},
    )


def test_parse_and_stream_go_to_the_deployment(make_azure: MakeClient, server: RecordingServer) -> None:
    client = make_azure(api_key="k")
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    delta = {"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}
    server.answer = Answer.of_events([{**chunk, "choices": [delta]}])
    pieces = client.collect(client.chat.completions.create, model="m", messages=HI, stream=True)
    assert pieces[0].choices[0].delta.content == "Hi"
    assert sent(server)[0].startswith("/openai/deployments/m/chat/completions")


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    from entrechat import _module_client

    monkeypatch.setattr(_module_client, "_client", None)
    return monkeypatch


def test_the_modules_client(module: pytest.MonkeyPatch, environment: pytest.MonkeyPatch, server: RecordingServer) -> None:
    entrechat.models.list()
    assert sent(server) == ("/openai/models?api-version=env-version", None, "Bearer env-token")
    environment.setenv("OPENAI_API_KEY", "sk-openai")
    module.setattr(entrechat, "timeout", 5.0, raising=False)  # a setting changed: another client
    with pytest.raises(entrechat.OpenAIError, match="OPENAI_API_TYPE"):
        entrechat.models.list()
    environment.setenv("OPENAI_API_TYPE", "azure")
    entrechat.models.list()
    assert sent(server)[0].startswith("/openai/")


def test_the_modules_client_by_settings(module: pytest.MonkeyPatch, server: RecordingServer) -> None:
    for name, value in {"api_type": "azure", "api_key": "k", "azure_endpoint": server.url, "api_version": "v"}.items():
        module.setattr(entrechat, name, value, raising=False)
    entrechat.models.list()
    assert sent(server) == ("/openai/models?api-version=v", "k", None)
    module.setattr(entrechat, "api_type", "openai")
    module.setattr(entrechat, "base_url", f"{server.url}/v1", raising=False)
    entrechat.models.list()
    assert sent(server) == ("/v1/models", None, "Bearer k")
