"""Tool calls: which tools, how many, in which dialect; and models by name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine import relevance, tools, tools_several
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.protocols import Embedded
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.problems import Problem

from .caller import Caller, ask, choices
from .conftest import MakeCaller
from .test_chat import EMAIL, WEATHER
from .test_engines import functions

TEXT = {"type": "string"}
FUNCTIONS = [
    WEATHER["function"],
    *functions(
        ("send_email", "Send an email", {"to": TEXT, "subject": TEXT, "body": TEXT}),
        ("add_numbers", "Add two numbers", {"a": {"type": "number"}, "b": {"type": "number"}}),
        ("search_products", "Search the product catalogue of the shop", {"query": TEXT}),
        ("get_stock_price", "Get the latest price of a stock by its ticker symbol", {"ticker": TEXT}),
        ("set_timer", "Set a timer", {"minutes": {"type": "integer"}}),
        ("translate_text", "Translate a text into another language", {"text": TEXT, "language": TEXT}),
        ("get_directions", "Directions from one place to another", {"origin": TEXT, "destination": TEXT}),
    ),
]
SQL: dict[str, Any] = {"type": "custom", "custom": {"name": "run_sql", "description": "Run a query in SQL on the database"}}


def called(caller: Caller, question: str, **body: Any) -> list[tuple[str, Any]]:
    message = caller.chat(question, **body)["choices"][0]["message"]
    return [(call["function"]["name"], json.loads(call["function"]["arguments"])) for call in message.get("tool_calls") or ()]


# -- several calls -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What's the weather in Paris and in London?", ["What's the weather in Paris", "What's the weather in London"]),
        ("Weather in Paris, London and New York please", [f"Weather in {city}" for city in ("Paris", "London", "New York")]),
        ("What's the weather in Rome and add 3 to 4.", ["What's the weather in Rome", "add 3 to 4."]),
        ("Set a timer for 5 minutes. Then check the weather in Oslo!", ["Set a timer for 5 minutes.", "check the weather in Oslo!"]),
        ("What's the weather in St. Louis?", ["What's the weather in St. Louis?"]),
        ("Tell me a joke and check the weather in Oslo", ["check the weather in Oslo"]),
        ("Add 17 and 25", ["Add 17 and 25"]),
        ("Send an email to Bob and Alice saying hi", ["Send an email to Bob and Alice saying hi"]),
        ("Search the catalogue for Salt and Pepper", ["Search the catalogue for Salt and Pepper"]),
        ("What is the weather in Paris?", []),
        ("What's the weather in Paris? " * 200, []),
        ("", []),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)  # fmt: skip
def test_questions_are_taken_apart_where_that_is_plain(question: str, asked: list[str]) -> None:
    assert [text for _, text in tools_several.split(question, FUNCTIONS, relevance.by_words)] == asked


def test_several_calls_in_one_answer(scripted: Caller) -> None:
    question = "What's the weather in Paris and in London?"
    answer = scripted.chat(question, tools=[WEATHER, EMAIL])
    choice = answer["choices"][0]
    assert [call["function"]["name"] for call in choice["message"]["tool_calls"]] == ["get_weather"] * 2
    assert len({call["id"] for call in choice["message"]["tool_calls"]}) == 2
    assert choice["finish_reason"] == "tool_calls"
    assert len(called(scripted, question, tools=[WEATHER], parallel_tool_calls=False)) == 1
    assert len(called(scripted, question, tools=[WEATHER], tool_choice="required")) == 2
    named = {"type": "function", "function": {"name": "get_weather"}}
    assert len(called(scripted, question, tools=[WEATHER], tool_choice=named)) == 1


def test_several_calls_in_a_stream(make_caller: MakeCaller) -> None:
    calls = [{"name": "get_weather", "arguments": {"city": city}} for city in ("Paris", "Rome and more")]
    caller = make_caller(calls)
    deltas = [choice["delta"] for choice in choices(caller.chunks("x", tools=[WEATHER]))]
    found: dict[int, str] = {}
    for call in (call for delta in deltas for call in delta.get("tool_calls") or ()):
        found[call["index"]] = found.get(call["index"], "") + call["function"]["arguments"]
    assert [json.loads(text) for text in found.values()] == [call["arguments"] for call in calls]
    assert [("role" in delta) for delta in deltas].count(True) == 1


def test_parts_of_the_question_go_into_the_prompt() -> None:
    pick = tools.Pick(WEATHER["function"], False, "Weather in Rome")
    *_, last = tools.prompt(pick, [{"role": "user", "content": "earlier"}, {"role": "user", "content": "Paris and Rome"}])
    assert last == {"role": "user", "content": "Weather in Rome"}


# -- meaning -----------------------------------------------------------------------------------------------------------


class Absent(HashedWords):
    """An embedder whose model cannot be had."""

    def embed(self, texts: Sequence[str]) -> Embedded:
        super().embed(texts)
        raise Problem(503, "not here")


def test_without_the_embedders_model_words_decide() -> None:
    embedder = Absent()
    scores = relevance.ByMeaning(embedder)
    for _ in range(2):
        assert scores("What's the weather?", FUNCTIONS) == relevance.by_words("What's the weather?", FUNCTIONS)
    assert len(embedder.requests) == 1, "it is not asked again"


def test_tools_are_embedded_once() -> None:
    embedder = HashedWords()
    scores = relevance.ByMeaning(embedder)
    first = scores("Set a timer", FUNCTIONS)
    assert scores("Set a timer", FUNCTIONS) == first
    assert len(embedder.requests) == 1
    assert relevance.best(first) == 5
    assert relevance.best(scores("", FUNCTIONS)) is None


STUDY = FUNCTIONS[:3]
QUESTIONS: list[tuple[str, str | None, list[dict[str, Any]]]] = [
    ("What's the weather in Paris?", "get_weather", STUDY),
    ("What is the temperature in Tokyo in celsius?", "get_weather", STUDY),
    ("Send an email to bob@example.com with subject Hello saying I will be late.", "send_email", STUDY),
    ("Please add 17 and 25.", "add_numbers", STUDY),
    ("How much is 3.5 plus 4.5?", "add_numbers", STUDY),
    ("Is it raining in London now?", "get_weather", STUDY),
    ("Write a mail to alice@corp.com, subject Meeting, telling her the meeting moved to 3pm.", "send_email", STUDY),
    ("Weather for Berlin please", "get_weather", STUDY),
    ("What is the capital of France?", None, STUDY),
    ("Tell me a joke.", None, STUDY),
    ("Hi, how are you?", None, STUDY),
    # and without any word of the tool's
    ("Do I need an umbrella in Oslo tomorrow?", "get_weather", FUNCTIONS),
    ("How hot is it in Madrid right now?", "get_weather", FUNCTIONS),
    ("Drop a line to carol@x.org that the package arrived", "send_email", FUNCTIONS),
    ("Sum up 120 and 35 for me", "add_numbers", FUNCTIONS),
    ("Find me a red dress in size 38", "search_products", FUNCTIONS),
    ("What are Apple shares trading at?", "get_stock_price", FUNCTIONS),
    ("Start a countdown of five minutes", "set_timer", FUNCTIONS),
    ("How do you say 'good morning' in Italian?", "translate_text", FUNCTIONS),
    ("How do I get from the station to the museum?", "get_directions", FUNCTIONS),
    ("Who wrote Hamlet?", None, FUNCTIONS),
    ("Why is the sky blue?", None, FUNCTIONS),
    ("Write a poem about autumn.", None, FUNCTIONS),
    ("Thanks, that was helpful!", None, FUNCTIONS),
    ("What is the meaning of life?", None, FUNCTIONS),
]


@pytest.mark.model
def test_meaning_finds_the_tool(minilm: MiniLM) -> None:
    scores = relevance.ByMeaning(minilm)
    wrong: list[Any] = []
    for question, name, offered in QUESTIONS:
        index = relevance.best(scores(question, offered))
        found = offered[index]["name"] if index is not None else None
        if found != name:
            wrong.append((question, found))
    assert len(wrong) <= 1, wrong


@pytest.mark.model
def test_the_real_model_calls(real_app: App, minilm: MiniLM) -> None:
    real = Caller(real_app, "sync")
    offered = [{"type": "function", "function": function} for function in FUNCTIONS]
    arguments = {
        "What's the weather in Paris?": ("get_weather", {"city": "Paris"}),
        "Is it raining in London now?": ("get_weather", {"city": "London"}),
        "Please add 17 and 25.": ("add_numbers", {"a": 17, "b": 25}),
        "Start a countdown of five minutes": ("set_timer", {"minutes": 5}),
        "What's the route from Boston to New York?": ("get_directions", {"origin": "Boston", "destination": "New York"}),
    }
    for question, expected in arguments.items():
        assert called(real, question, tools=offered, max_tokens=200) == [expected]
    both = called(real, "What's the weather in Paris and what is 3 plus 4?", tools=offered)
    assert both == [("get_weather", {"city": "Paris"}), ("add_numbers", {"a": 3, "b": 4})]
    assert called(real, "Who wrote Hamlet?", tools=offered, max_tokens=20) == []
    for function in FUNCTIONS[2:6]:
        (call,) = called(real, "Hello!", tools=[{"type": "function", "function": function}], tool_choice="required")
        jsonschema.validate(call[1], function["parameters"])
    phone = {"name": "phone", "format": {"type": "grammar", "grammar": {"syntax": "regex", "definition": r"\d{3}-\d{4}"}}}
    message = real.chat("Call 555-1234", tools=[{"type": "custom", "custom": phone}], tool_choice="required")["choices"][0]
    assert message["message"]["tool_calls"][0]["custom"] == {"name": "phone", "input": "555-1234"}
    real.close()


# -- dialects ----------------------------------------------------------------------------------------------------------


def test_legacy_functions(scripted: Caller) -> None:
    body = {"functions": [WEATHER["function"], EMAIL["function"]]}
    choice = scripted.chat("What's the weather in Paris and in London?", **body)["choices"][0]
    assert choice["finish_reason"] == "function_call"
    assert choice["message"]["function_call"] == {"name": "get_weather", "arguments": '{"city":"text","unit":"celsius"}'}
    assert "tool_calls" not in choice["message"]
    assert scripted.chat("Who wrote Hamlet?", **body)["choices"][0]["finish_reason"] == "stop"
    assert scripted.chat("weather?", **body, function_call="none")["choices"][0]["finish_reason"] == "stop"
    named = scripted.chat("hi", **body, function_call={"name": "send_email"})["choices"][0]
    assert (named["message"]["function_call"]["name"], named["finish_reason"]) == ("send_email", "stop")


def test_legacy_functions_in_a_stream(scripted: Caller) -> None:
    chunks = scripted.chunks("What's the weather in Paris?", functions=[WEATHER["function"]])
    first, *rest = choices(chunks)
    assert first["delta"]["function_call"] == {"name": "get_weather", "arguments": ""}
    text = "".join(choice["delta"].get("function_call", {}).get("arguments", "") for choice in rest)
    assert json.loads(text) == {"city": "text", "unit": "celsius"}
    assert rest[-1]["finish_reason"] == "function_call"


def test_legacy_results_are_answered(make_caller: MakeCaller) -> None:
    caller = make_caller("It is sunny.")
    call = {"name": "get_weather", "arguments": "{}"}
    messages = [
        {"role": "user", "content": "Weather?"},
        {"role": "assistant", "content": None, "function_call": call},
        {"role": "function", "name": "get_weather", "content": "sunny"},
    ]
    answer = caller.chat(messages=messages, functions=[WEATHER["function"]])
    assert answer["choices"][0]["message"]["content"] == "It is sunny."
    _, asked, told = caller.app.engine.requests[0]["messages"]
    assert asked["tool_calls"][0]["function"] == call
    assert (told["role"], told["tool_call_id"]) == ("tool", asked["tool_calls"][0]["id"])


def test_custom_tools(make_caller: MakeCaller) -> None:
    caller = make_caller({"name": "run_sql", "arguments": {"input": 'SELECT "x"'}})
    choice = caller.chat("x", tools=[SQL, WEATHER])["choices"][0]
    (call,) = choice["message"]["tool_calls"]
    assert (call["type"], call["custom"]) == ("custom", {"name": "run_sql", "input": 'SELECT "x"'})
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "tools": [SQL], "stream": True}
    *chunks, _ = caller.send(ask(body, stream=True)).events
    calls = [call for choice in choices(chunks) for call in choice["delta"].get("tool_calls") or ()]
    assert [call["custom"] for call in calls] == [{"name": "run_sql", "input": ""}, {"input": 'SELECT "x"'}]


def test_a_custom_tool_is_chosen_like_any_other(scripted: Caller) -> None:
    def name_of(**body: Any) -> str | None:
        calls = scripted.chat("Query the database in SQL", tools=[WEATHER, SQL], **body)["choices"][0]["message"].get(
            "tool_calls"
        )
        return calls[0][calls[0]["type"]]["name"] if calls else None

    assert name_of() == "run_sql"
    assert name_of(tool_choice="none") is None
    assert name_of(tool_choice={"type": "custom", "custom": {"name": "run_sql"}}) == "run_sql"
    only = {"mode": "required", "tools": [{"type": "custom", "custom": {"name": "run_sql"}}]}
    assert name_of(tool_choice={"type": "allowed_tools", "allowed_tools": only}) == "run_sql"
    call = {"id": "c", "type": "custom", "custom": {"name": "run_sql", "input": "SELECT 1"}}
    messages = [
        {"role": "user", "content": "Query"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "1"},
    ]
    assert scripted.chat(messages=messages, tools=[SQL])["choices"][0]["finish_reason"] == "stop"


def grammar(syntax: str, definition: str) -> dict[str, Any]:
    form = {"type": "grammar", "grammar": {"syntax": syntax, "definition": definition}}
    return {"type": "custom", "custom": {"name": "code", "format": form}}


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"functions": [WEATHER["function"]], "tools": [WEATHER]}, "functions", "invalid_value"),
        ({"functions": []}, "functions", "empty_array"),
        ({"functions": [{"name": "a b"}]}, "functions[0].name", "invalid_value"),
        ({"function_call": "auto"}, "function_call", "invalid_value"),
        ({"functions": [WEATHER["function"]], "function_call": {"name": "other"}}, "function_call", "invalid_value"),
        ({"functions": [WEATHER["function"]], "function_call": "required"}, "function_call", "invalid_value"),
        ({"tools": [{"type": "custom", "custom": {}}]}, "tools[0].custom.name", "missing_required_parameter"),
        ({"tools": [grammar("lark", "start: /x/")]}, "tools[0].custom.format.grammar.definition", "unsupported_by_local_server"),
        ({"tools": [grammar("regex", "(?=x)x")]}, "tools[0].custom.format.grammar.definition", "unsupported_by_local_server"),
        ({"tools": [grammar("bnf", "x")]}, "tools[0].custom.format.grammar.syntax", "invalid_value"),
        ({"tools": [SQL], "tool_choice": {"type": "function", "function": {"name": "run_sql"}}}, "tool_choice", "invalid_value"),
        ({"tools": [SQL], "parallel_tool_calls": "yes"}, "parallel_tool_calls", "invalid_type"),
    ],
)  # fmt: skip
def test_refusals(scripted: Caller, body: dict[str, Any], param: str, code: str) -> None:
    error = scripted.chat(status=400, **body)["error"]
    assert (error["param"], error["code"]) == (param, code)


# -- what is taken and not honoured; models; clients -------------------------------------------------------------------


def test_what_is_ignored_is_named(make_caller: MakeCaller) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "reasoning_effort": "low", "user": "me"}
    answer = make_caller().send(ask({**body, "service_tier": "auto", "verbosity": None}))
    assert answer.headers["entrechat-ignored"] == "reasoning_effort, user"
    strict = make_caller(app={"strict": True})
    assert strict.chat(reasoning_effort="low", status=400)["error"]["param"] == "reasoning_effort"
    assert strict.chat(metadata={"a": "b"}, store=True, parallel_tool_calls=False)


def test_chats_are_counted(scripted: Caller) -> None:
    scripted.chat("one two")
    scripted.chunks("one two three")
    used = list(scripted.app.usage.between(0, 4e9))
    assert {(each.kind, each.model) for each in used} == {("completions", "gpt-4o-mini")}
    assert sum(each.counts["input_tokens"] for each in used) == 5
    assert sum(each.counts["output_tokens"] for each in used) == 5


class Tuned(Scripted):
    """Has a fine-tuned model."""

    def remove(self, model: str) -> bool:
        return model == "ft:mine"


def test_models_by_name(make_caller: MakeCaller, colour: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))  # the voice that is here comes first
    caller = make_caller(app={"names": {"llama-3": "scripted", "vectors": "scripted-embedding", "gone": "nowhere"}})
    listed = caller.api("GET", "/models")["data"]
    assert [model["id"] for model in listed] == [
        "scripted",
        "scripted-embedding",
        "entrechat-moderation",
        "clipart-compositor",
        "flite",
        "kokoro-82m",
        "whisper-tiny.en",
        "whisper-base",
        "clipart-animator",
        "llama-3",
        "vectors",
    ]
    assert caller.chat(model="llama-3")["model"] == "llama-3"
    for name in ("llama-3", "vectors", "text-embedding-3-large", "omni-moderation-latest", "gpt-5", "scripted"):
        assert caller.api("GET", f"/models/{name}")["id"] == name
        assert caller.api("DELETE", f"/models/{name}", status=403)["error"]["param"] == "model"
    for name in ("gone", "davinci-9"):
        assert caller.api("GET", f"/models/{name}", status=404)["error"]["code"] == "model_not_found"
        assert caller.api("DELETE", f"/models/{name}", status=404)["error"]["code"] == "model_not_found"
    tuned = Caller(App(Tuned(), embedder=HashedWords()), colour)
    assert tuned.api("DELETE", "/models/ft:mine") == {"id": "ft:mine", "object": "model", "deleted": True}
    tuned.api("DELETE", "/models/ft:other", status=404)
    tuned.close()


def test_clients() -> None:
    engine = Scripted()
    client = entrechat.OpenAI.local(engine=engine, embedder=HashedWords(), names={"mine": "scripted"})
    messages: Any = [{"role": "user", "content": "What's the weather in Paris and in London?"}]
    answer = client.chat.completions.create(model="mine", messages=messages, tools=[WEATHER])
    assert len(answer.choices[0].message.tool_calls or []) == 2
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(engine, embedder=HashedWords())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x") as theirs:
        with theirs.chat.completions.stream(model="gpt-4o", messages=messages, tools=[WEATHER]) as stream:
            final = stream.get_final_completion()
        assert [call.function.name for call in final.choices[0].message.tool_calls] == ["get_weather"] * 2
        custom = theirs.chat.completions.create(model="gpt-4o", messages=messages, tools=[SQL], tool_choice="required")
        assert custom.choices[0].message.tool_calls[0].custom.input == "text"
        legacy = theirs.chat.completions.create(model="gpt-4o", messages=messages, functions=[WEATHER["function"]])
        assert legacy.choices[0].message.function_call.name == "get_weather"
        assert theirs.models.retrieve("text-embedding-3-small").id == "text-embedding-3-small"
        with pytest.raises(openai.PermissionDeniedError):
            theirs.models.delete("gpt-4o")
    app.close()
