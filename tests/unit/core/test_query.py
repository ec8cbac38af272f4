"""Query strings as the official client writes them."""

from __future__ import annotations

import collections
import datetime as dt
import decimal
import enum
import types
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from entrechat._core.omit import omit
from entrechat._core.query import encode, flatten, merge_target, quote


class Text(str, enum.Enum):  # noqa: UP042 - the older way is what users have
    A = "v"


class Number(enum.IntEnum):
    A = 3


@pytest.fixture(scope="module")
def official() -> Callable[..., str]:
    """The target that the official client asks for: path, parameters, default parameters."""
    openai = pytest.importorskip("openai")
    httpx2 = pytest.importorskip("httpx2")
    seen: list[str] = []

    def answer(request: Any) -> Any:
        seen.append(request.url.raw_path.decode())
        return httpx2.Response(200, json={})

    transport = httpx2.MockTransport(answer)

    def target(path: str, params: Any = None, default: Any = None) -> str:
        client = openai.OpenAI(
            api_key="k", base_url="http://h", http_client=httpx2.Client(transport=transport), default_query=default
        )
        seen.clear()
        client.get(path, cast_to=object, options={"params": params} if params is not None else {})
        return seen[0]

    return target


SAME: list[dict[Any, Any]] = [
    {"a": [1, 2]},
    {"a": (1, "x y")},
    {"a": {"b": [1, {"c": True}]}},
    {"a": [[1, 2], [3]]},
    {"a": [{"b": 1}, {"b": 2}]},
    {"a": None, "b": ""},
    {"a": [], "b": {}, "c": 1},
    {"a": 1.5, "b": 1e30, "c": -3, "d": 10**20},
    {"a b": "x y&=+/?~é*()!'\"<>#%,;:@$"},
    {"a": "%20", "é[": "日本"},
    {"a": Number.A},
    {"a": [None, 1, False]},
    {"a": float("nan")},
    {1: 2},
    {"a": uuid.UUID(int=1)},
    {"a": decimal.Decimal("1.50")},
    {"a": types.MappingProxyType({"x": 1})},
    {"metadata": {"k": "v", "k2": "v 2"}},
    {"effective_at": {"gt": 1, "lte": 2}},
]


@pytest.mark.parametrize("params", SAME, ids=repr)
def test_same_as_the_official_client(params: dict[Any, Any], official: Callable[..., str]) -> None:
    assert merge_target("/x", params) == official("/x", params)


@pytest.mark.parametrize(
    ("path", "params", "default"),
    [
        ("/x?beta=true", {"a": 1}, None),
        ("/x?beta=true&a=2", {"a": 1}, None),
        ("/x?beta=true", None, None),
        ("/x?beta=true", None, {"api-version": "1", "a": 9}),
        ("/x?beta=true", {"a": 1, "b": None}, {"api-version": "1", "a": 9}),
        ("/x", {"a": None}, {"a": 9, "b": 1}),
        ("/x?beta=true", {"beta": "no", "z": [1, 2]}, None),
    ],
)
def test_layers_merge_as_in_the_official_client(path: str, params: Any, default: Any, official: Callable[..., str]) -> None:
    assert merge_target(path, default, params) == official(path, params, default)


def test_extra_query_has_the_last_word() -> None:
    assert (
        merge_target("/f", {"v": 1}, {"limit": 3, "after": "x"}, {"limit": 4, "z": [1]}) == "/f?v=1&limit=4&after=x&z%5B%5D=1"
    )
    assert merge_target("/f", {"v": 1}, {"limit": 3}, {"limit": None, "v": None}) == "/f"
    assert merge_target("/f") == merge_target("/f", None, {}, None) == "/f"
    assert merge_target("/f?x=%zz&y", {"a": 1}) == "/f?x=%zz&y&a=1"
    assert merge_target("/f?", {"a": 1}) == "/f?a=1"
    assert merge_target("/f?l[]=1&l%5b%5D=2&m=3", {"l": [9]}) == "/f?m=3&l%5B%5D=9"  # one name, however it is written


def test_better_than_the_official_client() -> None:
    moment = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert encode({"a": moment}) == "a=2024-01-02T03%3A04%3A05%2B00%3A00"  # theirs has a space
    assert encode({"a": Text.A}) == "a=v"  # theirs: Text.A
    assert encode({"a": {1}, "b": range(2), "c": iter([3]), "d": collections.deque([4])}) == (
        "a%5B%5D=1&b%5B%5D=0&b%5B%5D=1&c%5B%5D=3&d%5B%5D=4"
    )
    with pytest.raises(TypeError, match="a: bytes has no text form"):
        encode({"a": b"x"})
    with pytest.raises(ValueError, match="surrogate"):
        encode({"a": "\ud800"})


def test_omitted_values_give_nothing() -> None:
    assert encode({"a": omit, "b": [omit, 1], "c": {"d": omit}}) == "b%5B%5D=1"


def test_models_are_mappings() -> None:
    from entrechat._core.model import Model

    pairs: list[tuple[str, Any]] = []
    flatten("m", Model.model_construct(a=1, b=[True]), pairs)
    assert pairs == [("m[a]", "1"), ("m[b][]", "true")]


def test_quote() -> None:
    assert quote("") == ""
    assert quote("aZ09_.-~") == "aZ09_.-~"
    assert quote("²") == "%C2%B2"  # str.isalnum says yes
