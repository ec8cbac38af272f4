"""`POST /chat/completions` with the scripted engine."""

from __future__ import annotations

import json
from typing import Any

import pytest

from entrechat.local.problems import Problem

from .caller import Caller, ask, choices, text_of
from .conftest import MakeCaller

WEATHER: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the current weather in a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]}},
            "required": ["city"],
        },
    },
}
EMAIL: dict[str, Any] = {"type": "function", "function": {"name": "send_email", "description": "Send an email"}}


def test_a_plain_answer(scripted: Caller) -> None:
    body = scripted.chat("Hello there")
    assert body["model"] == "gpt-4o-mini"
    assert body["system_fingerprint"] == "fp_scripted"
    assert body["id"].startswith("chatcmpl-")
    assert body["choices"][0]["message"]["content"] == "Hello there"
    assert body["choices"][0]["finish_reason"] == "stop"
    assert body["usage"]["prompt_tokens"] == 2
    assert body["usage"]["completion_tokens"] == 2
    assert body["usage"]["total_tokens"] == 4


def test_headers(scripted: Caller) -> None:
    answer = scripted.send(ask({"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}]}))
    assert answer.headers["x-request-id"].startswith("req_")
    assert answer.headers["openai-processing-ms"].isdigit()
    assert answer.headers["content-type"] == "application/json"


def test_the_path_below_the_root_works_too(scripted: Caller) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}]}
    assert scripted.send(ask(body, path="/chat/completions")).status == 200


def test_the_same_seeds_give_the_same_bytes(make_caller: MakeCaller) -> None:
    assert make_caller().chat() == make_caller().chat()


def test_a_stream_opens_with_the_role_and_ends_with_the_reason(scripted: Caller) -> None:
    chunks = scripted.chunks("one two three")
    assert chunks[0]["choices"][0]["delta"] == {"role": "assistant", "content": "", "refusal": None}
    assert [choice["delta"] for choice in list(choices(chunks))[1:]] == [
        {"content": "one"},
        {"content": " two"},
        {"content": " three"},
        {},
    ]
    assert [choice["finish_reason"] for choice in choices(chunks)] == [None] * 4 + ["stop"]
    assert all("usage" not in chunk for chunk in chunks)


def test_a_stream_with_usage(scripted: Caller) -> None:
    *chunks, last = scripted.chunks("one two", stream_options={"include_usage": True})
    assert all(chunk["usage"] is None for chunk in chunks)
    assert last["choices"] == []
    assert last["usage"]["total_tokens"] == 4


def test_several_choices(scripted: Caller) -> None:
    body = scripted.chat("one two", n=3)
    assert [choice["index"] for choice in body["choices"]] == [0, 1, 2]
    assert {choice["message"]["content"] for choice in body["choices"]} == {"one two"}
    assert body["usage"]["prompt_tokens"] == 2, "the prompt is counted once"
    assert body["usage"]["completion_tokens"] == 6


def test_several_choices_streamed(scripted: Caller) -> None:
    *chunks, usage = scripted.chunks("one two", n=6, stream_options={"include_usage": True})
    for index in range(6):
        mine = list(choices(chunks, index))
        assert mine[0]["delta"]["role"] == "assistant"
        assert mine[-1]["finish_reason"] == "stop"
        assert text_of(chunks, index) == "one two"
    assert usage["usage"]["completion_tokens"] == 12


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_the_most_tokens(scripted: Caller, name: str) -> None:
    choice = scripted.chat("one two three", **{name: 2})["choices"][0]
    assert choice["message"]["content"] == "one two"
    assert choice["finish_reason"] == "length"


@pytest.mark.parametrize("stop", [" two", [" three", "", " two"]])
def test_stop(scripted: Caller, stop: Any) -> None:
    choice = scripted.chat("one two three", stop=stop)["choices"][0]
    assert choice["message"]["content"] == "one"
    assert choice["finish_reason"] == "stop"


def test_logprobs(scripted: Caller) -> None:
    entries = scripted.chat("one two", logprobs=True, top_logprobs=1)["choices"][0]["logprobs"]["content"]
    assert [entry["token"] for entry in entries] == ["one", " two"]
    assert len(entries[0]["top_logprobs"]) == 1
    chunks = scripted.chunks("one two", logprobs=True)
    tokens = [entry["token"] for choice in choices(chunks) for entry in (choice["logprobs"] or {"content": []})["content"]]
    assert tokens == ["one", " two"]


def test_json_answers(scripted: Caller) -> None:
    assert json.loads(scripted.chat("as json", response_format={"type": "json_object"})["choices"][0]["message"]["content"])
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "ages": {"type": "array", "items": {"type": "integer"}}},
    }
    wanted = {"type": "json_schema", "json_schema": {"name": "person", "schema": schema, "strict": True}}
    content = scripted.chat("x", response_format=wanted)["choices"][0]["message"]["content"]
    assert json.loads(content) == {"name": "text", "ages": [1]}


def test_auto_calls_the_tool_that_the_question_is_about(scripted: Caller) -> None:
    choice = scripted.chat("What is the weather in Paris?", tools=[EMAIL, WEATHER])["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    (call,) = choice["message"]["tool_calls"]
    assert call["id"].startswith("call_")
    assert call["function"] == {"name": "get_weather", "arguments": '{"city":"text","unit":"celsius"}'}


def test_auto_answers_in_words_where_no_tool_fits(scripted: Caller) -> None:
    choice = scripted.chat("Who wrote Hamlet?", tools=[EMAIL, WEATHER])["choices"][0]
    assert choice["finish_reason"] == "stop"
    assert "tool_calls" not in choice["message"]


def test_auto_answers_in_words_after_a_tools_result(scripted: Caller) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": "What is the weather in Paris?"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "sunny"},
    ]
    assert scripted.chat(messages=messages, tools=[WEATHER])["choices"][0]["finish_reason"] == "stop"
    forced = scripted.chat(messages=messages, tools=[WEATHER], tool_choice="required")
    assert forced["choices"][0]["finish_reason"] == "tool_calls"


def test_the_other_tool_choices(scripted: Caller) -> None:
    def called(choice: Any) -> tuple[str | None, str]:
        answer = scripted.chat("Who wrote Hamlet?", tools=[WEATHER, EMAIL], tool_choice=choice)["choices"][0]
        calls = answer["message"].get("tool_calls")
        return calls[0]["function"]["name"] if calls else None, answer["finish_reason"]

    assert called("none") == (None, "stop")
    assert called("required")[1] == "tool_calls"
    assert called({"type": "function", "function": {"name": "send_email"}}) == ("send_email", "stop")
    only = {
        "type": "allowed_tools",
        "allowed_tools": {"mode": "required", "tools": [{"type": "function", "function": {"name": "send_email"}}]},
    }
    assert called(only) == ("send_email", "tool_calls")


def test_a_streamed_tool_call(scripted: Caller) -> None:
    chunks = scripted.chunks("What is the weather in Paris?", tools=[WEATHER])
    first, *rest = [choice["delta"] for choice in choices(chunks)]
    assert first["role"] == "assistant"
    (call,) = first["tool_calls"]
    assert (call["index"], call["type"], call["function"]) == (0, "function", {"name": "get_weather", "arguments": ""})
    pieces = [delta["tool_calls"][0]["function"]["arguments"] for delta in rest if delta]
    assert json.loads("".join(pieces)) == {"city": "text", "unit": "celsius"}
    assert [choice["finish_reason"] for choice in choices(chunks)][-1] == "tool_calls"


def test_a_script_may_be_a_function_of_the_request(make_caller: MakeCaller) -> None:
    caller = make_caller(lambda body: f"{len(body['messages'])} of {{input}}")
    assert caller.chat("this")["choices"][0]["message"]["content"] == "1 of this"
    assert caller.app.engine.requests[0]["messages"][0]["content"] == "this"


def test_an_engines_problem_keeps_its_status_in_a_stream_too(make_caller: MakeCaller) -> None:
    caller = make_caller(Problem(429, "slow down", code="rate_limit_exceeded"))
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "stream": True}
    answer = caller.send(ask(body, stream=True))
    assert answer.status == 429
    assert answer.json["error"]["code"] == "rate_limit_exceeded"
    assert caller.chat(status=429)["error"]["type"] == "rate_limit_error"


def test_an_engines_bug_is_a_500(make_caller: MakeCaller, caplog: pytest.LogCaptureFixture) -> None:
    error = make_caller(RuntimeError("boom")).chat(status=500)["error"]
    assert error["type"] == "server_error"
    assert "boom" in error["message"]


def test_a_long_prompt_is_a_400(make_caller: MakeCaller) -> None:
    error = make_caller(context=3).chat("one two three four", status=400)["error"]
    assert error["code"] == "context_length_exceeded"
    assert error["param"] == "messages"
