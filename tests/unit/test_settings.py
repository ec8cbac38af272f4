"""Settings: the environment, what is checked when, and that no secret shows."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from entrechat import OpenAI, OpenAIError, RetryConfig, Timeout, not_given, omit
from entrechat._settings import DEFAULT_BASE_URL, resolve

ENVIRONMENT = [
    ("OPENAI_API_KEY", "api_key", "sk-env"),
    ("OPENAI_ADMIN_KEY", "admin_api_key", "sk-env"),
    ("OPENAI_ORG_ID", "organization", "org"),
    ("OPENAI_PROJECT_ID", "project", "proj"),
    ("OPENAI_WEBHOOK_SECRET", "webhook_secret", "whsec"),
    ("OPENAI_BASE_URL", "base_url", "https://env.test/v1"),
]


@pytest.mark.parametrize(("variable", "name", "value"), ENVIRONMENT)
def test_the_environment_stands_in_for_what_is_not_given(
    monkeypatch: pytest.MonkeyPatch, variable: str, name: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    others = {} if name == "api_key" else {"api_key": "k"}
    assert getattr(resolve(**others), name) == value
    given = "https://given.test/v1" if name == "base_url" else "given"
    assert getattr(resolve(**{**others, name: given}), name) == given
    assert getattr(resolve(**{**others, name: None}), name) == value


def test_the_base_url() -> None:
    assert resolve(api_key="k").base_url == DEFAULT_BASE_URL
    assert resolve(api_key="k", base_url=not_given).base_url == DEFAULT_BASE_URL
    assert resolve(api_key="k", data_residency="eu").base_url == "https://eu.api.openai.com/v1"
    assert resolve(api_key="k", data_residency="global").base_url == DEFAULT_BASE_URL


def test_custom_headers_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\nnonsense\n X-Two :a: b \n: empty\r\nX-Three: 3")
    headers = OpenAI(api_key="k", default_headers={"x-three": "own"})._configure().headers
    assert headers["X-One"] == "1"
    assert headers["X-Two"] == "a: b"
    sent = dict(OpenAI(api_key="k", default_headers={"x-three": "own"})._configure()._block(_op()).items)
    assert sent["x-three"] == "own"
    assert "X-Three" not in sent


def _op() -> Any:
    from entrechat._core.op import Op

    return Op("x", "GET", "/x")


def test_a_missing_key_names_the_variable() -> None:
    with pytest.raises(OpenAIError) as caught:
        OpenAI()
    for words in ("api_key=", "OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OpenAI.local()"):
        assert words in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": "k"},
        {"admin_api_key": "k"},
        {"api_key": lambda: "k"},
        {"_enforce_credentials": False},
        {"default_headers": {"Authorization": omit}},
        {"default_headers": {"api-key": "k"}},
    ],
)
def test_what_counts_as_a_key(settings: Any) -> None:
    OpenAI(**settings)


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_an_empty_key_is_none(empty: str) -> None:
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        OpenAI(api_key=empty)


@pytest.mark.parametrize("pasted", ["sk-abc\n", " sk-abc ", "\tsk-abc\r\n"])
def test_blanks_around_a_key_are_cut(pasted: str) -> None:
    client = OpenAI(api_key=pasted)
    assert client.api_key == "sk-abc"
    client.api_key = pasted.replace("abc", "def")
    assert client.api_key == "sk-def"
    assert client.with_options(api_key=pasted).api_key == "sk-abc"


@pytest.mark.parametrize(
    ("settings", "error", "words"),
    [
        ({"api_key": "sk a"}, ValueError, "api_key holds blanks"),
        ({"api_key": "sk-é"}, ValueError, "api_key"),
        ({"admin_api_key": "a\nb"}, ValueError, "admin_api_key"),
        ({"api_key": 3}, TypeError, "api_key must be a string or a function"),
        ({"base_url": "api.openai.com"}, ValueError, "base_url must start with http"),
        ({"base_url": "https://h/v1?x=1"}, ValueError, "default_query"),
        ({"data_residency": "mars"}, ValueError, "data_residency must be one of global, us"),
        ({"data_residency": "eu", "base_url": "https://h"}, ValueError, "exclude each other"),
        ({"timeout": "3"}, TypeError, "timeout"),
        ({"timeout": -3}, ValueError, "timeout"),
        ({"max_retries": -1}, TypeError, "max_retries"),
        ({"max_retries": None}, TypeError, "max_retries"),
        ({"http_version": "3"}, ValueError, "http_version"),
    ],
    ids=str,
)
def test_settings_that_cannot_be(settings: Any, error: type[Exception], words: str) -> None:
    for cls in (OpenAI, entrechat.AsyncOpenAI):
        with pytest.raises(error, match=words) as caught:
            cls(**{"api_key": "sk-good", **settings})
        assert "sk-good" not in str(caught.value)


@pytest.mark.parametrize("timeout", [3, 2.5, None, Timeout(3), Timeout(connect=1)])
def test_timeouts_stay_as_they_were_given(timeout: Any) -> None:
    assert OpenAI(api_key="k", timeout=timeout).timeout == timeout


def test_defaults() -> None:
    client = OpenAI(api_key="k")
    assert client.max_retries == 2 == entrechat.DEFAULT_MAX_RETRIES
    assert client.timeout == entrechat.DEFAULT_TIMEOUT
    assert client.base_url == "https://api.openai.com/v1/"
    assert (
        client.organization
        is client.project
        is client.webhook_secret
        is client.websocket_base_url
        is client.admin_api_key
        is None
    )
    assert OpenAI(api_key="k", max_retries=RetryConfig(7)).max_retries == 7


def test_nothing_secret_in_a_repr() -> None:
    settings = resolve(api_key="sk-SECRET", admin_api_key="sk-SECRET", webhook_secret="SECRET", default_headers={"X": "SECRET"})
    assert "SECRET" not in repr(settings)
    assert "https://api.openai.com/v1" in repr(settings)


def test_replace_and_as_dict() -> None:
    settings = resolve(api_key="k", timeout=3)
    changed = settings.replace(timeout=5)
    assert (settings.timeout, changed.timeout, changed.api_key) == (3, 5, "k")
    assert resolve(**settings.as_dict()).as_dict() == settings.as_dict()
