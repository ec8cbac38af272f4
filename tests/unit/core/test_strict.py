"""Strict decoding: what does not fit is named by its JSON path; the client option `_strict_response_validation`."""

from __future__ import annotations

import copy
import sys
from typing import Annotated, Any, Literal

import pytest

import entrechat
from entrechat._core.model import Model
from entrechat._core.strict import Mismatch, check, check_spec, check_type
from entrechat.types.chat import ChatCompletion
from entrechat.types.responses import Response
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake
from tests.unit.core.test_model import COMPLETION

CHOICE = COMPLETION["choices"][0]


class A(Model):
    type: Literal["a"]
    n: int


class B(Model):
    type: Literal["b"]
    text: str
    inner: A | None = None


@pytest.mark.parametrize(
    ("hint", "good", "bad"),
    [
        (str, ["x"], [1, None, [], {}]),
        (int, [1], ["1", 1.5, True, None]),
        (float, [1.5, 1], ["1", True]),
        (bool, [True], [1, "true", None]),
        (None, [None], [0, ""]),
        (Any, [None, 1, {}], []),
        (object, [None, 1, {}], []),
        (list, [[], [1]], [{}, "x"]),
        (dict, [{}], [[], "x"]),
        (list[int], [[], [1]], [["x"], {}, None]),
        (dict[str, int], [{}, {"a": 1}], [{"a": "x"}, []]),
        (Literal["a", 1], ["a", 1], ["b", True, None]),
        (int | None, [1, None], ["x"]),
        (str | list[str], ["x", ["x"]], [1, [1]]),
        (Annotated[int, "note"], [1], ["x"]),
        (
            A,
            [{"type": "a", "n": 1}, {"type": "a", "n": 1, "more": 2}, A(type="a", n=1)],
            [{}, {"type": "b", "n": 1}, "x", None],
        ),
        (A | B, [{"type": "b", "text": "x"}], [{"type": "c"}, {"type": "a", "text": "x"}]),
    ],
    ids=str,
)
def test_types(hint: Any, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        check_type(hint, value, "$")
    for value in bad:
        with pytest.raises(Mismatch):
            check_type(hint, value, "$")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"choices": [{**CHOICE, "index": "x"}]}, "$.choices[0].index: expected int, got 'x'"),
        (
            {"choices": [CHOICE, {**CHOICE, "message": {"role": "assistant", "content": 3}}]},
            "$.choices[1].message.content: expected one of str, NoneType, got 3",
        ),
        ({"choices": None}, "$.choices: expected an array, got None"),
        ({"object": "list"}, "$.object: expected one of 'chat.completion', got 'list'"),
        ({"usage": {"prompt_tokens": 1, "completion_tokens": 1}}, "$.usage.total_tokens: is required and missing"),
        ({"metadata": {"a": 1}}, "$.metadata.a: expected str, got 1"),
        (
            {"id": "x" * 3, "created": "y" * 100},
            "$.created: expected int, got 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy...",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_paths(change: dict[str, Any], message: str) -> None:
    with pytest.raises(Mismatch) as caught:
        check(ChatCompletion, {**copy.deepcopy(COMPLETION), **change})
    assert str(caught.value) == message
    assert message.startswith(f"{caught.value.path}: ")


def test_the_member_of_a_union_whose_tag_fits_is_told_of() -> None:
    with pytest.raises(Mismatch) as caught:
        check_type(A | B, {"type": "b", "text": "x", "inner": {"type": "a", "n": "x"}}, "$")
    assert caught.value.path == "$.inner.n"
    with pytest.raises(Mismatch) as caught:
        check(
            Response, {"id": "r", "created_at": 1, "model": "m", "object": "response", "output": [{"type": "message", "id": 5}]}
        )
    assert caught.value.path.startswith("$.output[0]") or caught.value.path.startswith("$.")


@pytest.mark.parametrize(
    ("spec", "good", "bad", "path"),
    [
        ("chat.chat_completion:ChatCompletion", COMPLETION, {}, "$.id"),
        (["completion_usage:CompletionUsage"], [COMPLETION["usage"]], [{}], "$[0].completion_tokens"),
        (["completion_usage:CompletionUsage"], [], {}, "$"),
        ({"*": "completion_usage:CompletionUsage"}, {"a": COMPLETION["usage"]}, {"a": {}}, "$.a.completion_tokens"),
        (
            {"type": {"u": {"role": {"r": "completion_usage:CompletionUsage"}}}},
            {"type": "u", "role": "r", **COMPLETION["usage"]},
            {"type": "u", "role": "x"},
            "$.role",
        ),
        ({"type": {"u": "completion_usage:CompletionUsage"}}, {"type": "u", **COMPLETION["usage"]}, {}, "$.type"),
        ({"type": {"u": "completion_usage:CompletionUsage"}}, {"type": "u", **COMPLETION["usage"]}, "text", "$"),
        ("*", "anything", None, None),
    ],
)
def test_specs(spec: Any, good: Any, bad: Any, path: str | None) -> None:
    check_spec(spec, good)
    if path is not None:
        with pytest.raises(Mismatch) as caught:
            check_spec(spec, bad)
        assert caught.value.path == path


# -- a client ---------------------------------------------------------------------------------------------------

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
CHUNK = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}],
}


def test_what_fits_is_taken(fake: MakeFake) -> None:
    client, _ = fake(
        Said.json(MODEL), Said.json({"object": "list", "data": [MODEL]}), Said.events([CHUNK]), _strict_response_validation=True
    )
    assert client.run(client.models.retrieve, "m").id == "m"
    assert [model.id for model in client.collect(client.models.list)] == ["m"]
    assert len(client.collect(client.chat.completions.create, model="m", messages=[], stream=True)) == 1


@pytest.mark.parametrize(
    ("said", "path", "message"),
    [
        (
            {**MODEL, "created": "yesterday"},
            "$.created",
            "models.retrieve: the answer does not fit its type: $.created: expected int, got 'yesterday'",
        ),
        ([MODEL], "$", "expected an object (Model)"),
        (None, "$", "expected an object"),
    ],
)
def test_what_does_not_is_named(fake: MakeFake, said: Any, path: str, message: str) -> None:
    client, _ = fake(Said.json(said), _strict_response_validation=True)
    with pytest.raises(entrechat.APIResponseValidationError) as caught:
        client.run(client.models.retrieve, "m")
    assert message in str(caught.value)
    assert caught.value.path == path
    assert caught.value.body == said
    assert caught.value.status_code == 200
    assert caught.value.response.json() == said
    assert isinstance(caught.value, ValueError)
    tolerant, _ = fake(Said.json(said))
    tolerant.run(tolerant.models.retrieve, "m")


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ({"object": "list", "data": [MODEL, {**MODEL, "id": 7}]}, "$.data[1].id"),
        ([{**MODEL, "id": 7}], "$[0].id"),
        ({"object": "list", "data": None}, "$.data"),
    ],
)
def test_pages(fake: MakeFake, said: Any, path: str) -> None:
    client, _ = fake(Said.json(said), _strict_response_validation=True)
    with pytest.raises(entrechat.APIResponseValidationError) as caught:
        client.collect(client.models.list)
    assert caught.value.path == path
    tolerant, _ = fake(Said.json(said))
    tolerant.collect(tolerant.models.list)


def test_streams(fake: MakeFake) -> None:
    wrong = {**CHUNK, "choices": [{"index": "0", "delta": {}}]}
    client, transport = fake(Said.events([CHUNK, wrong, CHUNK], whole=True), _strict_response_validation=True)
    found: list[Any] = []

    def follow(stream: Any) -> None:
        found.append(stream)

    with pytest.raises(entrechat.APIResponseValidationError, match=r"\$\.choices\[0\]\.index") as caught:
        client.collect(client.chat.completions.create, model="m", messages=[], stream=True)
    assert caught.value.path == "$.choices[0].index"
    assert transport.open == 0


def test_the_type_that_a_parameter_chose(fake: MakeFake) -> None:
    verbose = {"duration": 1.0, "language": "en", "text": "hi"}
    client, _ = fake(Said.json(verbose), Said.json({"text": "hi"}), _strict_response_validation=True)
    made = client.run(client.audio.transcriptions.create, file=b"x", model="m", response_format="verbose_json")
    assert made.language == "en"
    with pytest.raises(entrechat.APIResponseValidationError) as caught:
        client.run(client.audio.transcriptions.create, file=b"x", model="m", response_format="verbose_json")
    assert caught.value.path == "$.duration"


def test_embeddings_that_were_sent_as_base64(fake: MakeFake) -> None:
    said = {
        "object": "list",
        "model": "m",
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
        "data": [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAEA="}],
    }
    client, _ = fake(Said.json(said), _strict_response_validation=True)
    made = client.run(client.embeddings.create, model="m", input="x")
    assert list(made.data[0].embedding) == [1.0, 2.0]


def test_raw_responses_and_other_types(fake: MakeFake) -> None:
    client, _ = fake(Said.json({"id": "m"}), _strict_response_validation=True)
    response = client.run(client.models.with_raw_response.retrieve, "m")
    with pytest.raises(entrechat.APIResponseValidationError, match=r"\$\.created"):
        response.parse()
    assert response.parse(to=dict) == {"id": "m"}
    assert client.run(client.real.get, "/models/m", cast_to=dict) == {"id": "m"}


def test_what_is_too_deep_to_be_shown_is_a_mismatch_too() -> None:
    deep: list[Any] = []
    for _ in range(sys.getrecursionlimit()):
        deep = [deep]
    with pytest.raises(Mismatch, match="expected str, got a deeply nested list"):
        check_type(str, deep, "$")
