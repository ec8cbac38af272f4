"""`POST /responses` and what is asked about responses, with the scripted engine."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from entrechat.local.responses import compaction

from .caller import Caller, ask
from .conftest import MakeCaller

WEATHER: dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the current weather in a city",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]}},
        "required": ["city"],
    },
}
SHELL: dict[str, Any] = {"type": "custom", "name": "run_shell", "description": "Run a shell command"}
RAIN = "What is the weather in Paris?"


def respond(caller: Caller, input: Any = "Hello there", *, status: int = 200, **body: Any) -> Any:
    return caller.api("POST", "/responses", {"model": "gpt-4o", "input": input, **body}, status=status)


def text_of(response: Any) -> str:
    return "".join(part["text"] for item in response["output"] if item["type"] == "message" for part in item["content"])


def asked(caller: Caller) -> list[Any]:
    """The messages that the engine got last."""
    messages: list[Any] = caller.app.engine.requests[-1]["messages"]
    return messages


def test_a_plain_answer(scripted: Caller) -> None:
    response = respond(scripted)
    assert response["id"].startswith("resp_")
    assert (response["object"], response["status"], response["model"]) == ("response", "completed", "gpt-4o")
    (message,) = response["output"]
    assert message["id"].startswith("msg_")
    assert message["content"] == [{"type": "output_text", "text": "Hello there", "annotations": [], "logprobs": []}]
    assert response["usage"] == {
        "input_tokens": 2,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 2,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 4,
    }
    assert response["completed_at"] >= response["created_at"]
    assert (response["temperature"], response["top_p"], response["store"]) == (1.0, 1.0, True)


def test_it_is_stored(scripted: Caller) -> None:
    response = respond(scripted, metadata={"a": "b"})
    assert scripted.api("GET", f"/responses/{response['id']}") == response
    scripted.api("GET", f"/responses/{response['id']}", headers={"authorization": "Bearer x"})
    gone = scripted.api("DELETE", f"/responses/{response['id']}")
    assert gone == {"id": response["id"], "object": "response", "deleted": True}
    for verb, path in (("GET", ""), ("DELETE", ""), ("GET", "/input_items"), ("POST", "/cancel")):
        scripted.api(verb, f"/responses/{response['id']}{path}", status=404)


def test_it_is_not_stored(scripted: Caller) -> None:
    response = respond(scripted, store=False)
    assert response["store"] is False
    scripted.api("GET", f"/responses/{response['id']}", status=404)
    assert respond(scripted, previous_response_id=response["id"], status=400)["error"]["code"] == "previous_response_not_found"


def test_usage_is_counted(scripted: Caller) -> None:
    respond(scripted)
    (used,) = scripted.app.usage.between(0, 2e9)
    assert (used.kind, used.model) == ("completions", "gpt-4o")
    assert used.counts == {"requests": 1, "input_tokens": 2, "input_cached_tokens": 0, "output_tokens": 2}


def test_every_kind_of_item(scripted: Caller) -> None:
    respond(
        scripted,
        [
            {"role": "developer", "content": "Be kind."},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": RAIN}]},
            {"type": "reasoning", "id": "rs_1", "summary": []},
            {"type": "function_call", "call_id": "c1", "name": "get_weather", "arguments": '{"city":"Paris"}'},
            {"type": "function_call", "call_id": "c2", "name": "get_weather", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "c1", "output": "rain"},
            {"type": "function_call_output", "call_id": "c2", "output": [{"type": "input_text", "text": "sun"}]},
            {"role": "assistant", "content": "It rains."},
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Really."}]},
            {"type": "custom_tool_call", "call_id": "c3", "name": "run_shell", "input": "ls"},
            {"type": "custom_tool_call_output", "call_id": "c3", "output": "a.txt"},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Thanks"}], "status": None},
        ],
        instructions="Answer briefly.",
    )
    messages = asked(scripted)
    assert [message["role"] for message in messages] == (
        "developer developer user assistant tool tool assistant assistant assistant tool user".split()
    )
    assert messages[0]["content"] == "Answer briefly."
    assert [call["id"] for call in messages[3]["tool_calls"]] == ["c1", "c2"]
    assert (messages[4]["content"], messages[5]["content"]) == ("rain", "sun")
    assert json.loads(messages[8]["tool_calls"][0]["function"]["arguments"]) == {"input": "ls"}


def test_an_answer_may_be_sent_back(scripted: Caller) -> None:
    first = respond(scripted, "one")
    respond(scripted, [{"role": "user", "content": "one"}, *first["output"], {"role": "user", "content": "two"}])
    assert [message["content"] for message in asked(scripted)] == ["one", "one", "two"]


def test_a_chain(scripted: Caller) -> None:
    first = respond(scripted, "one", instructions="Say it.")
    second = respond(scripted, "two", previous_response_id=first["id"])
    third = respond(scripted, "three", previous_response_id=second["id"])
    assert third["previous_response_id"] == second["id"]
    said = [(message["role"], message["content"]) for message in asked(scripted)]
    assert said == [("user", "one"), ("assistant", "one"), ("user", "two"), ("assistant", "two"), ("user", "three")]
    listed = scripted.api("GET", f"/responses/{third['id']}/input_items?order=asc")
    assert [item["role"] for item in listed["data"]] == ["user", "assistant", "user", "assistant", "user"]
    scripted.api("DELETE", f"/responses/{first['id']}")
    left = scripted.api("GET", f"/responses/{third['id']}/input_items?order=asc")
    assert [item["role"] for item in left["data"]] == ["user", "assistant", "user"]
    error = respond(scripted, previous_response_id=third["id"], status=400)["error"]
    assert (error["param"], error["code"]) == ("previous_response_id", "previous_response_not_found")
    assert "deleted" in error["message"]


def test_input_items_in_pages(scripted: Caller) -> None:
    response = respond(scripted, [{"role": "user", "content": str(number)} for number in range(5)])
    path = f"/responses/{response['id']}/input_items"

    def texts(query: str) -> tuple[list[str], bool, str]:
        page = scripted.api("GET", f"{path}?{query}")
        assert page["first_id"] == page["data"][0]["id"]
        return [item["content"][0]["text"] for item in page["data"]], page["has_more"], page["last_id"]

    assert texts("")[0] == list("43210")
    found, more, last = texts("limit=2")
    assert (found, more) == (["4", "3"], True)
    assert texts(f"limit=3&after={last}")[:2] == (["2", "1", "0"], False)
    assert texts("order=asc&limit=1")[:2] == (["0"], True)
    for query, param in (("limit=0", "limit"), ("after=msg_none", "after"), ("order=up", "order")):
        assert scripted.api("GET", f"{path}?{query}", status=400)["error"]["param"] == param


def test_references(scripted: Caller) -> None:
    first = respond(scripted, "one")
    (mine,) = scripted.api("GET", f"/responses/{first['id']}/input_items")["data"]
    respond(scripted, [{"type": "item_reference", "id": mine["id"]}, {"id": first["output"][0]["id"]}])
    assert [message["content"] for message in asked(scripted)] == ["one", "one"]
    error = respond(scripted, [{"type": "item_reference", "id": "msg_none"}], status=404)["error"]
    assert error["param"] == "input[0].id"
    again = respond(scripted, [{"id": mine["id"]}], previous_response_id=first["id"], status=400)["error"]
    assert "Duplicate item" in again["message"]


def test_files(scripted: Caller) -> None:
    data = "data:text/plain;base64," + base64.b64encode(b"The sky is green.").decode()
    part = {"type": "input_file", "filename": "sky.txt", "file_data": data}
    respond(scripted, [{"role": "user", "content": [part, {"type": "input_text", "text": "Colour?"}]}])
    assert asked(scripted)[0]["content"] == "sky.txt:\nThe sky is green.\nColour?"
    bad: list[tuple[dict[str, Any], str, int, str]] = [
        ({"file_url": "https://example.org/x"}, "file_url", 400, "unsupported_by_local_server"),
        (
            {"filename": "x.png", "file_data": base64.b64encode(b"\x89PNG").decode()},
            "file_data",
            400,
            "unsupported_by_local_server",
        ),
        ({"file_data": "data:text/plain;base64,*"}, "file_data", 400, "invalid_value"),
        ({"file_data": base64.b64encode(b"x" * 1_000_001).decode()}, "file_data", 400, "invalid_value"),
        ({"file_id": "file-none"}, "file_id", 404, "not_found"),
        ({}, "file_id", 400, "missing_required_parameter"),
    ]
    for given, name, status, code in bad:
        content = [{"role": "user", "content": [{"type": "input_file", **given}]}]
        error = respond(scripted, content, status=status)["error"]
        assert (error["param"], error["code"]) == (f"input[0].content[0].{name}", code)


def test_an_uploaded_file(scripted: Caller) -> None:
    file = scripted.upload("/files", {"purpose": "user_data", "file": ("note.md", b"# Grass is blue")})
    respond(scripted, [{"role": "user", "content": [{"type": "input_file", "file_id": file["id"]}]}])
    assert asked(scripted)[0]["content"] == "note.md:\n# Grass is blue"


def test_the_most_tokens(scripted: Caller) -> None:
    response = respond(scripted, " ".join(map(str, range(30))), max_output_tokens=16)
    assert response["status"] == "incomplete"
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"
    assert response["usage"]["output_tokens"] == 16
    error = respond(scripted, max_output_tokens=15, status=400)["error"]
    assert (error["param"], error["code"]) == ("max_output_tokens", "integer_below_min_value")


def test_settings_reach_the_engine(scripted: Caller) -> None:
    respond(scripted, temperature=0.5, top_p=0.9, max_output_tokens=99)
    body = scripted.app.engine.requests[-1]
    assert (body["temperature"], body["top_p"], body["max_completion_tokens"]) == (0.5, 0.9, 99)


def test_formats(scripted: Caller) -> None:
    answer = respond(scripted, "as json", text={"format": {"type": "json_object"}})
    assert json.loads(text_of(answer))
    error = respond(scripted, text={"format": {"type": "json_object"}}, status=400)["error"]
    assert error["param"] == "input"
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"], "additionalProperties": False}
    wanted = {"type": "json_schema", "name": "person", "schema": schema, "strict": True}
    assert json.loads(text_of(respond(scripted, text={"format": wanted}))) == {"name": "text"}


def test_logprobs(scripted: Caller) -> None:
    include = ["message.output_text.logprobs"]
    response = respond(scripted, "one two", include=include, top_logprobs=1)
    entries = response["output"][0]["content"][0]["logprobs"]
    assert [entry["token"] for entry in entries] == ["one", " two"]
    assert len(entries[0]["top_logprobs"]) == 1
    path = f"/responses/{response['id']}"
    assert scripted.api("GET", f"{path}?include[]={include[0]}") == response
    assert scripted.api("GET", path)["output"][0]["content"][0]["logprobs"] == []
    assert respond(scripted, "one two")["output"][0]["content"][0]["logprobs"] == []


def test_a_function_call_and_its_output(scripted: Caller) -> None:
    first = respond(scripted, RAIN, tools=[WEATHER])
    (call,) = first["output"]
    assert (call["type"], call["name"], call["status"]) == ("function_call", "get_weather", "completed")
    assert json.loads(call["arguments"]) == {"city": "text", "unit": "celsius"}
    assert first["tools"][0]["strict"] is True
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}
    second = respond(scripted, [output], previous_response_id=first["id"], tools=[WEATHER])
    assert text_of(second) == RAIN
    unanswered = respond(scripted, "And now?", previous_response_id=first["id"], status=400)["error"]
    assert call["call_id"] in unanswered["message"]
    unasked = respond(scripted, [output], status=400)["error"]
    assert (unasked["param"], call["call_id"] in unasked["message"]) == ("input[0]", True)


def test_a_custom_tool(make_caller: MakeCaller) -> None:
    caller = make_caller({"name": "run_shell", "arguments": {"input": "ls -l"}})
    (call,) = respond(caller, "List the files", tools=[SHELL], tool_choice={"type": "custom", "name": "run_shell"})["output"]
    assert (call["type"], call["name"], call["input"]) == ("custom_tool_call", "run_shell", "ls -l")


def test_tool_choices(scripted: Caller) -> None:
    mail = {**WEATHER, "name": "send_mail", "description": "Send a mail"}

    def called(choice: Any) -> Any:
        item = respond(scripted, "Who wrote Hamlet?", tools=[WEATHER, mail], tool_choice=choice)["output"][0]
        return item.get("name")

    assert called("auto") is None
    assert called("none") is None
    assert called("required") is not None
    assert called({"type": "function", "name": "send_mail"}) == "send_mail"
    allowed = {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function", "name": "send_mail"}]}
    assert called(allowed) == "send_mail"
    assert called({**allowed, "mode": "auto"}) is None


def test_a_long_prompt(make_caller: MakeCaller) -> None:
    caller = make_caller(context=4)
    error = respond(caller, "one two three four five", status=400)["error"]
    assert (error["param"], error["code"]) == ("input", "context_length_exceeded")
    turns = [{"role": "user", "content": "a b"}, {"role": "assistant", "content": "c d"}, {"role": "user", "content": "e f"}]
    respond(caller, turns, status=400)
    assert text_of(respond(caller, turns, truncation="auto", instructions="be brief")) == "e f"
    assert [message["content"] for message in asked(caller)] == ["be brief", "e f"]
    respond(caller, "one two three four five", truncation="auto", status=400)


def test_counting(scripted: Caller) -> None:
    said = {"input": "one two three", "instructions": "be brief"}
    counted = scripted.api("POST", "/responses/input_tokens", {"model": "gpt-4o", **said})
    assert counted == {"object": "response.input_tokens", "input_tokens": 5}
    assert respond(scripted, said["input"], instructions=said["instructions"])["usage"]["input_tokens"] == 5
    scripted.api("POST", "/responses/input_tokens", {"input": "no model"})
    scripted.api("POST", "/responses/input_tokens", {"model": "gpt-4o"}, status=400)


def test_compaction(scripted: Caller) -> None:
    first = respond(scripted, "one")
    second = respond(scripted, "two", previous_response_id=first["id"])
    compacted = scripted.api("POST", "/responses/compact", {"model": "gpt-4o", "previous_response_id": second["id"]})
    again = scripted.api(
        "POST", "/responses/compact", {"model": "gpt-4o", "input": [*compacted["output"], {"role": "user", "content": "three"}]}
    )
    respond(scripted, [*again["output"], {"role": "user", "content": "four"}])
    assert [message["content"] for message in asked(scripted)] == ["one", "one", "two", "two", "three", "four"]
    none, nested, text = (compaction.pack(given) for given in ([], compacted["output"], [5]))
    for content in ("gAAAA", "entrechat-1.AAAA", "entrechat-1.*", none, nested, text):
        error = respond(scripted, [{"type": "compaction", "encrypted_content": content}], status=400)["error"]
        assert (error["param"], error["code"]) == ("input[0].encrypted_content", "invalid_encrypted_content")


BAD: list[tuple[dict[str, Any], str, str | None]] = [
    ({"model": None}, "model", "missing_required_parameter"),
    ({"input": None}, "input", "missing_required_parameter"),
    ({"input": []}, "input", "missing_required_parameter"),
    ({"input": 5}, "input", "invalid_type"),
    ({"input": [5]}, "input[0]", "invalid_type"),
    ({"input": [{"role": "robot", "content": "x"}]}, "input[0].role", "invalid_value"),
    ({"input": [{"role": "user", "content": 5}]}, "input[0].content", "invalid_type"),
    ({"input": [{"role": "user", "content": "x", "id": 5}]}, "input[0].id", "invalid_type"),
    ({"input": [{"type": "thought"}]}, "input[0].type", "invalid_value"),
    ({"input": [{"type": []}]}, "input[0].role", "missing_required_parameter"),
    ({"input": [{"type": "compaction_trigger"}]}, "input[0].type", "unsupported_by_local_server"),
    (
        {"input": [{"role": "user", "content": [{"type": "input_image", "image_url": "data:,", "detail": "auto"}]}]},
        "input[0].content[0].type",
        "unsupported_by_local_server",
    ),
    ({"prompt": {"id": "pmpt_1"}}, "prompt", "unsupported_by_local_server"),
    ({"temperature": 2.5}, "temperature", "decimal_above_max_value"),
    ({"temprature": 1}, "temprature", "unknown_parameter"),
    ({"background": True, "store": False}, "background", "invalid_value"),
    ({"stream_options": {"include_obfuscation": False}}, "stream_options", "invalid_value"),
    ({"conversation": "conv_1", "previous_response_id": "resp_1"}, "previous_response_id", "mutually_exclusive_parameters"),
    ({"previous_response_id": "resp_1"}, "previous_response_id", "previous_response_not_found"),
    ({"include": ["everything"]}, "include[0]", "invalid_value"),
    ({"tools": [{"type": "web_search"}]}, "tools[0].type", "unsupported_by_local_server"),
    ({"tools": [{"type": "teleport"}]}, "tools[0].type", "invalid_value"),
    ({"tools": [{"type": "function", "name": "a b"}]}, "tools[0].name", "invalid_value"),
    ({"tools": [{"type": "function"}]}, "tools[0].name", "missing_required_parameter"),
    (
        {"tools": [{"type": "function", "name": "a", "parameters": {"type": "array"}}]},
        "tools[0].parameters",
        "invalid_function_parameters",
    ),
    (
        {"tools": [{**SHELL, "format": {"type": "grammar", "syntax": "regex", "definition": "x"}}]},
        "tools[0].format",
        "unsupported_by_local_server",
    ),
    ({"tool_choice": "required"}, "tool_choice", "invalid_value"),
    ({"tools": [WEATHER], "tool_choice": {"type": "function", "name": "b"}}, "tool_choice", "invalid_value"),
    ({"tools": [WEATHER], "tool_choice": {"type": "file_search"}}, "tool_choice", "invalid_value"),
    ({"tools": [{"type": "file_search", "vector_store_ids": []}]}, "tools[0].vector_store_ids", "empty_array"),
]


@pytest.mark.parametrize(("body", "param", "code"), BAD, ids=[f"{param}-{code}" for _, param, code in BAD])
def test_bad_bodies(scripted: Caller, body: dict[str, Any], param: str, code: str | None) -> None:
    error = scripted.api("POST", "/responses", {"model": "gpt-4o", "input": "x", **body}, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


def test_a_store_and_a_conversation_that_are_not_there(scripted: Caller) -> None:
    tool = {"type": "file_search", "vector_store_ids": ["vs_none"]}
    assert respond(scripted, tools=[tool], status=404)["error"]["param"] == "tools[0].vector_store_ids[0]"
    assert respond(scripted, conversation="conv_none", status=404)["error"]["param"] == "conversation"
    assert respond(scripted, model="claude", status=404)["error"]["code"] == "model_not_found"


NOT_HONOURED: dict[str, dict[str, Any]] = {
    "user": {"user": "me"},
    "reasoning": {"reasoning": {"effort": "low"}},
    "text.verbosity": {"text": {"verbosity": "low"}},
    "stream_options.include_obfuscation": {"stream": True, "stream_options": {"include_obfuscation": True}},
    "tools.defer_loading": {"tools": [{**WEATHER, "defer_loading": True}]},
}


@pytest.mark.parametrize("name", NOT_HONOURED)
def test_what_is_not_honoured(make_caller: MakeCaller, name: str) -> None:
    body = {"model": "gpt-4o", "input": "x", **NOT_HONOURED[name]}
    answer = make_caller().send(ask(body, path="/v1/responses", stream="stream" in body))
    assert (answer.status, answer.headers["entrechat-ignored"]) == (200, name)
    error = respond(make_caller(app={"strict": True}), status=400, **NOT_HONOURED[name])["error"]
    assert (error["param"], error["code"]) == (name, "unsupported_by_local_server")


def test_the_beta_form(scripted: Caller) -> None:
    response = scripted.api("POST", "/responses?beta=true", {"model": "gpt-4o", "input": "Hello"})
    assert text_of(scripted.api("GET", f"/responses/{response['id']}?beta=true")) == "Hello"
    agents = {"model": "gpt-4o", "input": "x", "multi_agent": {"enabled": True}}
    assert scripted.api("POST", "/responses?beta=true", agents, status=400)["error"]["param"] == "multi_agent"
