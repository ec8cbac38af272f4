"""What is refused, and how: the status, `param` and `code` that a client sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from entrechat.local import Limits

from .caller import Caller, ask, check
from .conftest import MakeCaller

HI = [{"role": "user", "content": "hi"}]
IMAGE = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:,"}}]}]

BODIES: list[tuple[dict[str, Any], str | None, str]] = [
    ({"messages": HI}, "model", "missing_required_parameter"),
    ({"model": "gpt-4o"}, "messages", "missing_required_parameter"),
    ({"model": "gpt-4o", "messages": "hi"}, "messages", "invalid_type"),
    ({"model": "gpt-4o", "messages": []}, "messages", "empty_array"),
    ({"model": "gpt-4o", "messages": [{"content": "hi"}]}, "messages[0].role", "missing_required_parameter"),
    ({"model": "gpt-4o", "messages": [{"role": "robot", "content": "hi"}]}, "messages[0].role", "invalid_value"),
    ({"model": "gpt-4o", "messages": [{"role": "user"}]}, "messages[0].content", "invalid_type"),
    ({"model": "gpt-4o", "messages": [{"role": "user", "content": 5}]}, "messages[0].content", "invalid_type"),
    (
        {"model": "gpt-4o", "messages": [{"role": "tool", "content": "x"}]},
        "messages[0].tool_call_id",
        "missing_required_parameter",
    ),
    (
        {"model": "gpt-4o", "messages": [{"role": "tool", "content": "x", "tool_call_id": "c"}]},
        "messages[0].tool_call_id",
        "invalid_value",
    ),
    (
        {"model": "gpt-4o", "messages": [{"role": "tool", "content": "x", "tool_call_id": ["c"]}]},
        "messages[0].tool_call_id",
        "invalid_type",
    ),
    ({"model": "gpt-4o", "messages": IMAGE}, "messages[0].content[0].type", "unsupported_by_local_server"),
    ({"model": "gpt-4o", "messages": HI, "temperature": 3}, "temperature", "decimal_above_max_value"),
    ({"model": "gpt-4o", "messages": HI, "temperature": "hot"}, "temperature", "invalid_type"),
    ({"model": "gpt-4o", "messages": HI, "n": 0}, "n", "integer_below_min_value"),
    ({"model": "gpt-4o", "messages": HI, "n": True}, "n", "invalid_type"),
    ({"model": "gpt-4o", "messages": HI, "max_tokens": 1.5}, "max_tokens", "invalid_type"),
    ({"model": "gpt-4o", "messages": HI, "max_tokens": 1, "max_completion_tokens": 1}, "max_tokens", "invalid_value"),
    ({"model": "gpt-4o", "messages": HI, "stop": list("abcde")}, "stop", "array_above_max_length"),
    ({"model": "gpt-4o", "messages": HI, "top_logprobs": 2}, "top_logprobs", "invalid_value"),
    ({"model": "gpt-4o", "messages": HI, "stream_options": {"include_usage": True}}, "stream_options", "invalid_value"),
    ({"model": "gpt-4o", "messages": HI, "response_format": {"type": "json_object"}}, "messages", "invalid_value"),
    ({"model": "gpt-4o", "messages": HI, "response_format": {"type": "xml"}}, "response_format.type", "invalid_value"),
    (
        {"model": "gpt-4o", "messages": HI, "response_format": {"type": "json_schema"}},
        "response_format.json_schema",
        "missing_required_parameter",
    ),
    ({"model": "gpt-4o", "messages": HI, "tool_choice": "required"}, "tool_choice", "invalid_value"),
    ({"model": "gpt-4o", "messages": HI, "tools": [{"type": "function"}]}, "tools[0].function", "missing_required_parameter"),
    ({"model": "gpt-4o", "messages": HI, "tools": [{"type": "custom"}]}, "tools[0].custom", "missing_required_parameter"),
    ({"model": "gpt-4o", "messages": HI, "tools": [{"type": "web"}]}, "tools[0].type", "invalid_value"),
    (
        {"model": "gpt-4o", "messages": HI, "tools": [{"type": "function", "function": {"name": "a b"}}]},
        "tools[0].function.name",
        "invalid_value",
    ),
    (
        {
            "model": "gpt-4o",
            "messages": HI,
            "tools": [{"type": "function", "function": {"name": "a"}}],
            "tool_choice": {"type": "function", "function": {"name": "b"}},
        },
        "tool_choice",
        "invalid_value",
    ),
    ({"model": "gpt-4o", "messages": HI, "modalities": ["audio"]}, "modalities", "unsupported_by_local_server"),
    ({"model": "gpt-4o", "messages": HI, "temprature": 1}, "temprature", "unknown_parameter"),
]


@pytest.mark.parametrize(("body", "param", "code"), BODIES, ids=[f"{param}-{code}" for _, param, code in BODIES])
def test_bad_bodies(scripted: Caller, body: dict[str, Any], param: str | None, code: str) -> None:
    answer = scripted.send(ask(body))
    check("ErrorResponse", answer.json)
    error = answer.json["error"]
    assert (answer.status, error["param"], error["code"]) == (400, param, code)
    assert error["type"] == "invalid_request_error"


@pytest.mark.parametrize(("content", "code"), [(b"{", "invalid_json"), (b"", "invalid_json"), (b"[]", "invalid_type")])
def test_what_is_no_json_object(scripted: Caller, content: bytes, code: str) -> None:
    answer = scripted.send(ask(content))
    assert (answer.status, answer.json["error"]["code"]) == (400, code)


def test_nulls_are_as_good_as_nothing(scripted: Caller) -> None:
    scripted.chat(
        temperature=None, stop=None, tools=None, tool_choice=None, response_format=None, stream=None, n=None, seed=None
    )


@pytest.mark.parametrize("model", ["claude", "gpt-image-1", "gpt-4o-transcribe", "text-embedding-3-small", "", "whisper-1"])
def test_models_that_are_not_here(scripted: Caller, model: str) -> None:
    error = scripted.chat(model=model, status=404)["error"]
    assert (error["code"], error["param"]) == ("model_not_found", "model")


@pytest.mark.parametrize(
    "model",
    ["scripted", "gpt-4o", "gpt-5.1-mini", "o1", "o4-mini", "chatgpt-4o-latest", "ft:gpt-4o:me", "gpt-4o-audio-preview"],
)
def test_models_that_answer(scripted: Caller, model: str) -> None:
    assert scripted.chat(model=model)["model"] == model


def test_models(scripted: Caller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))  # the voice that is here comes first
    listed = scripted.send(ask(path="/v1/models", method="GET")).json
    check("ListModelsResponse", listed)
    assert [model["id"] for model in listed["data"]] == [
        "scripted",
        "scripted-embedding",
        "entrechat-moderation",
        "clipart-compositor",
        "flite",
        "kokoro-82m",
        "whisper-tiny.en",
        "whisper-base",
        "clipart-animator",
    ]
    one = scripted.send(ask(path="/v1/models/gpt-4o", method="GET"))
    check("Model", one.json)
    assert one.json["id"] == "gpt-4o"
    assert scripted.send(ask(path="/v1/models/nope", method="GET")).status == 404


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("POST", "/v1/agents", 501, "beta.agents.create"),
        ("GET", "/v1/agents/automations", 501, "beta.agents.automations.list"),
        ("PUT", "/v1/models", 405, "GET"),
        ("GET", "/v1/nope", 404, "Invalid URL"),
    ],
)
def test_operations_that_are_not_here(scripted: Caller, method: str, path: str, status: int, words: str) -> None:
    answer = scripted.send(ask(path=path, method=method))
    check("ErrorResponse", answer.json)
    assert answer.status == status
    assert words in answer.json["error"]["message"]
    assert answer.headers.get("x-should-retry") == ("false" if status == 501 else None)
    assert answer.headers["x-request-id"]


def test_a_body_that_is_too_large(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"limits": Limits(body=1000)})
    assert caller.chat("x" * 2000, status=413)["error"]["code"] == "request_too_large"


def test_a_key(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"api_key": "sk-right"})
    body = {"model": "gpt-4o", "messages": HI}
    for headers in ({}, {"authorization": "Bearer sk-wrong"}):
        answer = caller.send(ask(body, headers=headers))
        assert (answer.status, answer.json["error"]["code"]) == (401, "invalid_api_key")
        assert "sk-" not in answer.json["error"]["message"]
    assert caller.send(ask(body, headers={"authorization": "Bearer sk-right"})).status == 200
