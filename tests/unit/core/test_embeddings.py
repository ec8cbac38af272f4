"""Embeddings: asked for in base64, given as plain lists, decoded when they are read."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import struct
import sys
from typing import Any

import pytest

from entrechat._core import embeddings
from entrechat._core.embeddings import EmbeddingsHook, Floats, Vector, float32, floats
from entrechat._core.model import Model
from entrechat._core.wrap import wrap_class

VALUES = [0.5, -1.25, 3.0, 1e-3]
STORED = list(struct.unpack("<4f", struct.pack("<4f", *VALUES)))
TEXT = base64.b64encode(struct.pack("<4f", *VALUES)).decode()


class Item(Model):
    index: int
    embedding: list[float] = floats("embedding")


def answer(*vectors: Any) -> dict[str, Any]:
    return {"object": "list", "data": [{"index": at, "embedding": each} for at, each in enumerate(vectors)]}


def lazy_item(text: str = TEXT) -> Item:
    item: Item = wrap_class(Item)(EmbeddingsHook(lazy=True).finish(answer(text), True)["data"][0])
    return item


def test_asks_for_base64_unless_told_otherwise() -> None:
    given: dict[str, Any] = {"input": "x"}
    assert EmbeddingsHook().prepare(given) == ({"input": "x", "encoding_format": "base64"}, True)
    assert given == {"input": "x"}
    for chosen in ("float", "base64", None):
        body = {"input": "x", "encoding_format": chosen}
        assert EmbeddingsHook().prepare(body) == (body, False)


def test_a_format_that_the_caller_chose_is_not_undone() -> None:
    assert EmbeddingsHook().finish(answer(TEXT), False) == answer(TEXT)


def test_eager() -> None:
    made = EmbeddingsHook(lazy=False).finish(answer(TEXT, TEXT), True)
    assert [each["embedding"] for each in made["data"]] == [STORED, STORED]
    assert type(made["data"][0]["embedding"]) is list


def test_lazy_is_a_plain_list_on_access() -> None:
    item = lazy_item()
    assert isinstance(vars(item)["embedding"], Vector)
    first = item.embedding
    assert type(first) is list and type(first[0]) is float
    assert first == STORED
    assert item.embedding is first  # made once
    assert vars(item)["embedding"] is first
    assert json.loads(json.dumps(item.embedding)) == STORED
    item.embedding = [1.0]
    assert item.embedding == [1.0]


def test_without_such_a_type_vectors_are_lists_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare(Model):
        embedding: list[float]

    monkeypatch.setattr(embeddings, "load", lambda ref: Bare)
    assert EmbeddingsHook().finish(answer(TEXT), True)["data"][0]["embedding"] == STORED
    monkeypatch.setattr(embeddings, "load", lambda ref: Item)
    assert isinstance(EmbeddingsHook().finish(answer(TEXT), True)["data"][0]["embedding"], Vector)

    def missing(ref: str) -> Any:
        raise ImportError(ref)

    monkeypatch.setattr(embeddings, "load", missing)
    assert EmbeddingsHook().finish(answer(TEXT), True)["data"][0]["embedding"] == STORED


@pytest.mark.parametrize("lazy", [True, False])
@pytest.mark.parametrize("odd", [None, STORED, [], 5, "", "a", "abc", "AAAA", "!" * 8, "é" * 8, "A" * 5 + "===", "AA=A" * 4])
def test_what_is_no_base64_stays_as_it_came(odd: Any, lazy: bool) -> None:
    made = wrap_class(Item)(EmbeddingsHook(lazy=lazy).finish(answer(odd), True)["data"][0])
    assert made.embedding == odd


@pytest.mark.parametrize("payload", [None, [], "x", {}, {"data": None}, {"data": {}}, {"data": [None, 1, {}]}])
def test_odd_answers_pass_through(payload: Any) -> None:
    assert EmbeddingsHook().finish(copy.deepcopy(payload), True) == payload


def test_vector_reads_like_a_list() -> None:
    vector = Vector(TEXT)
    assert len(vector) == 4
    assert list(vector) == vector == STORED == list(vector)
    assert vector[0] == 0.5 and vector[-1] == STORED[-1] and vector[1:3] == STORED[1:3]
    assert 3.0 in vector
    assert vector == Vector(TEXT) and vector != [1.0]
    assert repr(vector) == repr(STORED)
    assert pickle.loads(pickle.dumps(vector)) == copy.deepcopy(vector) == STORED
    with pytest.raises(TypeError):
        hash(vector)


@pytest.mark.parametrize("count", range(1, 9))
def test_lengths_with_every_padding(count: int) -> None:
    text = base64.b64encode(struct.pack(f"<{count}f", *range(count))).decode()
    vector = Vector.of(text)
    assert len(vector) == count
    assert vector == [float(n) for n in range(count)]


def test_float32_makes_no_python_floats() -> None:
    item = lazy_item()
    assert float32(item).tolist() == STORED
    assert isinstance(vars(item)["embedding"], Vector)
    assert item.embedding == STORED
    assert float32(item).tobytes() == struct.pack("4f", *STORED)
    with pytest.raises(TypeError, match="no vector"):
        float32(wrap_class(Item)({"embedding": None}))


def test_dumps_carry_numbers() -> None:
    assert json.loads(lazy_item().model_dump_json())["embedding"] == STORED
    assert lazy_item().to_dict()["embedding"] == STORED
    assert pickle.loads(pickle.dumps(lazy_item())).embedding == STORED
    assert copy.deepcopy(lazy_item()).embedding == STORED


def test_big_endian(monkeypatch: pytest.MonkeyPatch) -> None:
    swapped = base64.b64encode(struct.pack(">4f", *VALUES)).decode()
    monkeypatch.setattr(sys, "byteorder", "big" if sys.byteorder == "little" else "little")
    assert Vector(swapped if sys.byteorder == "big" else TEXT).tolist() == STORED


def test_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    assert numpy.array(lazy_item().embedding).tolist() == STORED
    assert numpy.asarray(Vector(TEXT)).tolist() == STORED


def test_same_floats_as_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    httpx2 = pytest.importorskip("httpx2")
    sent: list[Any] = []

    def reply(request: Any) -> Any:
        sent.append(json.loads(request.read()))
        return httpx2.Response(200, json={**answer(TEXT), "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}})

    client = openai.OpenAI(api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(reply)))
    theirs = client.embeddings.create(model="m", input="x").data[0].embedding
    assert lazy_item().embedding == theirs and type(theirs) is list
    assert EmbeddingsHook().prepare({"input": "x", "model": "m"})[0] == sent[0]


def test_floats_is_an_attribute_of_the_class() -> None:
    assert isinstance(vars(Item)["embedding"], Floats)
    assert isinstance(Item.embedding, Floats)
    assert Item.model_fields["embedding"].required
