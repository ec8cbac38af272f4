"""`entrechat.chat.completions.create(…)`: the module's own client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from entrechat import _module_client
from tests.support.recording import Answer, RecordingServer


@pytest.fixture(autouse=True)
def fresh_module(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(_module_client, "_client", None)
    monkeypatch.setattr(_module_client, "_made_with", None)
    yield
    if _module_client._client is not None:
        _module_client._client.close()
    for name in _module_client.SETTINGS:
        vars(entrechat).pop(name, None)


def settings(server: RecordingServer, **others: Any) -> None:
    for name, value in {"api_key": "sk-module", "base_url": f"{server.url}/v1", "max_retries": 0, **others}.items():
        setattr(entrechat, name, value)


def test_settings_of_the_module(server: RecordingServer) -> None:
    settings(server, organization="org", default_headers={"X-Own": "1"}, default_query={"q": "1"})
    server.answer = Answer.of_json({"id": "m"})
    assert entrechat.models.retrieve("m").id == "m"
    [request] = server.take()
    assert request.header("authorization") == "Bearer sk-module"
    assert request.header("openai-organization") == "org"
    assert request.header("x-own") == "1"
    assert request.query == [("q", "1")]


def test_a_setting_that_changes(server: RecordingServer) -> None:
    settings(server)
    entrechat.models.with_raw_response.retrieve("m")
    one = _module_client._client
    entrechat.models.with_raw_response.retrieve("m")
    assert _module_client._client is one
    entrechat.api_key = "sk-other"
    entrechat.models.with_raw_response.retrieve("m")
    assert [request.header("authorization") for request in server.take()] == [
        "Bearer sk-module",
        "Bearer sk-module",
        "Bearer sk-other",
    ]
    one.close()


def test_the_environment(server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
    server.answer = Answer.of_json({"id": "c"})
    assert entrechat.chat.completions.create(model="m", messages=[]).id == "c"
    assert server.take()[0].header("authorization") == "Bearer sk-env"


def test_naming_a_resource_needs_no_key() -> None:
    completions = entrechat.chat
    assert "entrechat.chat" in repr(completions)
    with pytest.raises(entrechat.OpenAIError, match="OPENAI_API_KEY"):
        completions.completions


def test_settings_that_nobody_set() -> None:
    assert entrechat.api_key is None
    assert entrechat.max_retries == 2


@pytest.mark.parametrize("name", ["nonsense", "_private", "__wrapped__"])
def test_names_that_are_nothing(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(entrechat, name)


def test_every_resource_of_a_client_and_every_setting_of_the_official_module() -> None:
    openai = pytest.importorskip("openai")
    client = entrechat.OpenAI(api_key="k")
    names = set()
    for name in dir(openai):
        theirs = getattr(openai, name)
        if (
            type(theirs).__name__.endswith("Proxy")
            and "Removed" not in type(theirs).__name__
            and name not in ("webhooks", "resources")
        ):
            getattr(entrechat, name)
            names.add(name)
    assert {name for name in names if hasattr(client, name)} == names
    for name in (
        "api_key",
        "organization",
        "project",
        "webhook_secret",
        "base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        "http_client",
        "admin_api_key",
    ):
        assert hasattr(openai, name)
        getattr(entrechat, name)
