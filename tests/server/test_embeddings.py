"""`POST /embeddings`: with hashed words, with MiniLM, and as clients read it."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

import pytest

import entrechat
from entrechat.local import tokens
from entrechat.local.app import App
from entrechat.local.engine.minilm import MiniLM
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller, ask
from .conftest import MakeCaller

SMALL = "text-embedding-3-small"


def embed(caller: Caller, given: Any, *, status: int = 200, **body: Any) -> Any:
    return caller.api("POST", "/embeddings", {"model": SMALL, "input": given, **body}, status=status)


def vectors(answer: Any) -> list[list[float]]:
    assert [item["index"] for item in answer["data"]] == list(range(len(answer["data"])))
    return [item["embedding"] for item in answer["data"]]


def test_texts(scripted: Caller) -> None:
    answer = embed(scripted, "hello there world")
    assert answer["model"] == SMALL
    assert answer["usage"] == {"prompt_tokens": 3, "total_tokens": 3}
    (one,) = vectors(answer)
    assert len(one) == 384
    assert math.isclose(sum(x * x for x in one), 1, rel_tol=1e-5)
    assert vectors(embed(scripted, ["other", "hello there world"]))[1] == one


def test_tokens_are_decoded(scripted: Caller) -> None:
    text = "Ein Träumchen ☃"
    ids = tokens.encode(text)
    expected = vectors(embed(scripted, text))
    assert vectors(embed(scripted, ids)) == expected
    assert vectors(embed(scripted, [ids, ids])) == expected * 2
    error = embed(scripted, [[1], [200_000]], status=400)["error"]
    assert (error["param"], "not a token" in error["message"]) == ("input[1]", True)


def test_base64_is_little_endian_floats(scripted: Caller) -> None:
    (as_numbers,) = vectors(embed(scripted, "hello world"))
    (as_text,) = vectors(embed(scripted, "hello world", encoding_format="base64"))
    assert struct.unpack("<384f", base64.b64decode(as_text)) == tuple(
        struct.unpack("<f", struct.pack("<f", x))[0] for x in as_numbers
    )


def test_fewer_dimensions_have_length_1_again(scripted: Caller) -> None:
    (whole,) = vectors(embed(scripted, "several words make several numbers"))
    (cut,) = vectors(embed(scripted, "several words make several numbers", dimensions=100))
    assert len(cut) == 100
    length = math.sqrt(sum(x * x for x in whole[:100]))
    assert cut == pytest.approx([x / length for x in whole[:100]], rel=1e-5)


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"input": ""}, "input", "empty_string"),
        ({"input": ["x", ""]}, "input[1]", "empty_string"),
        ({"input": []}, "input", "empty_array"),
        ({"input": ["x"] * 2049}, "input", "array_above_max_length"),
        ({"input": 5}, "input", "invalid_type"),
        ({"input": "x", "dimensions": 385}, "dimensions", "integer_above_max_value"),
        ({"input": "x", "dimensions": 0}, "dimensions", "integer_below_min_value"),
        ({"input": "x", "dimensions": 5, "model": "text-embedding-ada-002"}, "dimensions", "invalid_value"),
        ({"input": "x", "encoding_format": "int8"}, "encoding_format", "invalid_value"),
        ({"input": "x", "fast": True}, "fast", "unknown_parameter"),
        ({"input": "word " * 8193}, "input", "context_length_exceeded"),
        ({"input": ["x", "word " * 8193]}, "input[1]", "context_length_exceeded"),
        ({"input": ["word " * 8000] * 38}, "input", "max_tokens_per_request"),
        ({}, "input", "missing_required_parameter"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refusals(scripted: Caller, body: dict[str, Any], param: str, code: str) -> None:
    error = scripted.api("POST", "/embeddings", {"model": SMALL, **body}, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


def test_models_by_their_work(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"names": {"mine": "scripted-embedding"}})
    for name in ("mine", "scripted-embedding", "text-embedding-ada-002"):
        assert embed(caller, "x", model=name)["model"] == name
    error = embed(caller, "x", model="gpt-4o", status=404)["error"]
    assert "/chat/completions" in error["message"]
    assert "/embeddings" in caller.chat(model="mine", status=404)["error"]["message"]
    assert embed(caller, "x", model="nobodys", status=404)["error"]["code"] == "model_not_found"


def test_what_is_used_and_what_is_ignored(scripted: Caller) -> None:
    answer = scripted.send(ask({"model": SMALL, "input": ["a b", "c"], "user": "me"}, path="/v1/embeddings"))
    assert answer.headers["entrechat-ignored"] == "user"
    (used,) = scripted.app.usage.between(0, 4e9)
    assert (used.kind, used.model, used.counts) == ("embeddings", SMALL, {"requests": 1, "input_tokens": 3})


def test_our_clients() -> None:
    client = entrechat.OpenAI.local(engine=Scripted(), embedder=HashedWords())
    answer = client.embeddings.create(model=SMALL, input=["one", "two words"])
    assert [len(item.embedding) for item in answer.data] == [384, 384]
    assert answer.usage.total_tokens == 3


def test_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("uvicorn")
    from .test_official_client import Served

    app = App(Scripted(), embedder=HashedWords())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x") as theirs:
        answer = theirs.embeddings.create(model=SMALL, input=["one", "two words"])
        expected = HashedWords().embed(["one", "two words"]).vectors.tolist()
        for item, row in zip(answer.data, expected, strict=True):
            assert item.embedding == pytest.approx(row)
    app.close()


@pytest.mark.model
def test_minilm_over_http(minilm: MiniLM, colour: str) -> None:
    app = App(Scripted(), embedder=minilm)
    caller = Caller(app, colour)
    texts = ["A man is eating food.", "Someone has a meal.", "The stock market fell."]
    one, near, far = vectors(embed(caller, texts))
    assert sum(x * y for x, y in zip(one, near, strict=True)) > 0.5
    assert sum(x * y for x, y in zip(one, far, strict=True)) < 0.2
    assert [model["id"] for model in caller.api("GET", "/models")["data"]][1] == "all-minilm-l6-v2"
    caller.close()
