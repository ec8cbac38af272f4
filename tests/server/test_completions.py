"""`POST /completions`, the API before chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import entrechat
from entrechat.local import tokens
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.problems import Problem

from .caller import Caller, ask
from .conftest import MakeCaller


def complete(caller: Caller, prompt: Any, *, status: int = 200, **body: Any) -> Any:
    return caller.api("POST", "/completions", {"model": "davinci-002", "prompt": prompt, **body}, status=status)


def chunks(caller: Caller, prompt: Any, **body: Any) -> list[Any]:
    events = caller.events("/completions", {"model": "davinci-002", "prompt": prompt, "stream": True, **body})
    assert events.pop() == (None, "[DONE]")
    return [data for _, data in events]


def test_a_text(scripted: Caller) -> None:
    answer = complete(scripted, "one two three")
    assert answer["id"].startswith("cmpl-")
    assert answer["object"] == "text_completion"
    assert answer["model"] == "davinci-002"
    assert answer["choices"] == [{"text": "one two three", "index": 0, "logprobs": None, "finish_reason": "stop"}]
    assert answer["usage"] == {"prompt_tokens": 3, "completion_tokens": 3, "total_tokens": 6}


def test_many_prompts_and_choices(scripted: Caller) -> None:
    answer = complete(scripted, ["a b", "c"], n=2)
    assert [(choice["index"], choice["text"]) for choice in answer["choices"]] == [(0, "a b"), (1, "a b"), (2, "c"), (3, "c")]
    assert answer["usage"] == {"prompt_tokens": 3, "completion_tokens": 6, "total_tokens": 9}


def test_tokens(scripted: Caller) -> None:
    ids = tokens.encode("hello world")
    assert complete(scripted, ids)["choices"][0]["text"] == "hello world"
    assert [choice["text"] for choice in complete(scripted, [ids, ids[:1]])["choices"]] == ["hello world", "hello"]
    assert complete(scripted, [-5], status=400)["error"]["param"] == "prompt"


def test_the_most_tokens_are_16_unless_given(scripted: Caller) -> None:
    text = "word " * 30
    (choice,) = complete(scripted, text)["choices"]
    assert (len(choice["text"].split()), choice["finish_reason"]) == (16, "length")
    assert len(complete(scripted, text, max_tokens=2)["choices"][0]["text"].split()) == 2
    (echoed,) = complete(scripted, "just this", max_tokens=0, echo=True)["choices"]
    assert (echoed["text"], echoed["finish_reason"]) == ("just this", "length")


def test_echo_and_stop(scripted: Caller) -> None:
    assert complete(scripted, "one two", echo=True)["choices"][0]["text"] == "one twoone two"
    assert complete(scripted, "one two three", stop=" three")["choices"][0]["text"] == "one two"


def test_logprobs_in_their_old_shape(scripted: Caller) -> None:
    logprobs = complete(scripted, "one two", logprobs=1)["choices"][0]["logprobs"]
    assert logprobs == {
        "tokens": ["one", " two"],
        "token_logprobs": [-0.5, -0.5],
        "top_logprobs": [{"one": -0.5}, {" two": -0.5}],
        "text_offset": [0, 3],
    }
    assert [c["choices"][0]["logprobs"]["text_offset"] for c in chunks(scripted, "one two", logprobs=0)[:-1]] == [[0], [3]]


def test_the_best_of_several(make_caller: MakeCaller) -> None:
    caller = make_caller("some words")
    answer = complete(caller, "x", best_of=3, n=2)
    assert [choice["index"] for choice in answer["choices"]] == [0, 1]
    assert answer["choices"][0]["logprobs"] is None
    assert answer["usage"]["completion_tokens"] == 6, "all that were made are counted"
    assert caller.app.engine.requests[0]["n"] == 3


def test_who_is_asked_how(make_caller: MakeCaller) -> None:
    seen: list[Mapping[str, Any]] = []

    def script(body: Mapping[str, Any]) -> str:
        seen.append(body)
        return "{input}"

    caller = make_caller(script)
    complete(caller, "go on", seed=5, temperature=0.5)
    assert (seen[0]["prompt"], seen[0]["seed"], seen[0]["temperature"]) == ("go on", 5, 0.5)
    complete(caller, "do it", model="gpt-3.5-turbo-instruct")
    assert "prompt" not in seen[1]
    assert seen[1]["messages"] == [{"role": "user", "content": "do it"}]


def test_a_stream(scripted: Caller) -> None:
    *pieces, last = chunks(scripted, ["a b", "c"], stream_options={"include_usage": True})
    assert last["choices"] == []
    assert last["usage"]["total_tokens"] == 6
    assert all(piece["usage"] is None for piece in pieces)
    texts = ["", ""]
    reasons: list[Any] = [None, None]
    for piece in pieces:
        (choice,) = piece["choices"]
        texts[choice["index"]] += choice["text"]
        reasons[choice["index"]] = choice["finish_reason"]
    assert (texts, reasons) == (["a b", "c"], ["stop", "stop"])


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"suffix": "end"}, "suffix", "unsupported_by_local_server"),
        ({"echo": True, "logprobs": 1}, "echo", "unsupported_by_local_server"),
        ({"best_of": 1, "n": 2}, "best_of", "invalid_value"),
        ({"best_of": 2, "stream": True}, "best_of", "invalid_value"),
        ({"logprobs": 6}, "logprobs", "integer_above_max_value"),
        ({"stream_options": {"include_usage": True}}, "stream_options", "invalid_value"),
        ({"prompt": []}, "prompt", "empty_array"),
        ({"prompt": {"a": 1}}, "prompt", "invalid_type"),
        ({"prompt": ["x"] * 129}, "prompt", "array_above_max_length"),
        ({"prompt": "word " * 5000}, "prompt", "context_length_exceeded"),
        ({"messages": []}, "messages", "unknown_parameter"),
    ],
)
def test_refusals(scripted: Caller, body: dict[str, Any], param: str, code: str) -> None:
    given = {"model": "davinci-002", "prompt": "x", **body}
    error = scripted.api("POST", "/completions", given, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


def test_models(scripted: Caller) -> None:
    for name in ("gpt-3.5-turbo-instruct", "babbage-002", "scripted", "gpt-3.5-turbo-instruct-0914"):
        assert complete(scripted, "x", model=name)["model"] == name
        assert scripted.api("GET", f"/models/{name}")["id"] == name
    error = complete(scripted, "x", model="gpt-4o", status=404)["error"]
    assert "/chat/completions" in error["message"]


def test_an_engines_problem_keeps_its_status_in_a_stream_too(make_caller: MakeCaller) -> None:
    caller = make_caller(Problem(429, "slow down", code="rate_limit_exceeded"))
    body = {"model": "davinci-002", "prompt": "x", "stream": True}
    assert caller.send(ask(body, path="/v1/completions", stream=True)).status == 429


def test_it_is_counted(scripted: Caller) -> None:
    complete(scripted, "a b c")
    chunks(scripted, "a b")
    used = list(scripted.app.usage.between(0, 4e9))
    assert {each.kind for each in used} == {"completions"}
    assert sum(each.counts["input_tokens"] for each in used) == 5


def test_clients() -> None:
    client = entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords())
    assert client.completions.create(model="davinci-002", prompt="a b").choices[0].text == "a b"
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), embedder=HashedWords())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x") as theirs:
        stream = theirs.completions.create(model="davinci-002", prompt="one two", stream=True)
        assert "".join(chunk.choices[0].text for chunk in stream) == "one two"
        logprobs = theirs.completions.create(model="davinci-002", prompt="one two", logprobs=1).choices[0].logprobs
        assert logprobs.tokens == ["one", " two"]
    app.close()


@pytest.mark.model
def test_the_real_model(real: Caller) -> None:
    answer = complete(real, "The capital of France is", max_tokens=3, logprobs=2, temperature=0)
    (choice,) = answer["choices"]
    assert "Paris" in choice["text"]
    assert choice["finish_reason"] == "length"
    assert "".join(choice["logprobs"]["tokens"]) == choice["text"]
    assert all(len(top) == 2 for top in choice["logprobs"]["top_logprobs"])
    told = complete(real, "What is the capital of France?", model="gpt-3.5-turbo-instruct")["choices"][0]["text"]
    assert "Paris" in told
    best = complete(real, "Once upon a time", best_of=3, max_tokens=4, seed=1, temperature=1)
    assert len(best["choices"]) == 1
    assert best["usage"]["completion_tokens"] == 12
    streamed = chunks(real, "The capital of France is", max_tokens=3, temperature=0)
    assert "".join(chunk["choices"][0]["text"] for chunk in streamed) == choice["text"]
