"""JSON bodies: what the official client sends, no slower than orjson, and errors that name the place."""

from __future__ import annotations

import collections
import dataclasses
import datetime as dt
import decimal
import enum
import io
import json
import pathlib
import types
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from entrechat._core import body
from entrechat._core.model import Model
from entrechat._core.omit import omit


class Plain(enum.Enum):
    A = "v"


class Text(str, enum.Enum):  # noqa: UP042 - the older way is what users have
    A = "v"


class Number(enum.IntEnum):
    A = 3


class Words(str):
    __slots__ = ()


Pair = collections.namedtuple("Pair", "a b")


@dataclasses.dataclass
class Record:
    x: int = 1
    y: Any = None


UTC = dt.UTC
MOMENT = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def official() -> Callable[[Any], Any]:
    """What the official client sends for a body: parsed JSON, or the exception's class."""
    openai = pytest.importorskip("openai")
    httpx2 = pytest.importorskip("httpx2")
    sent: list[bytes] = []

    def answer(request: Any) -> Any:
        sent.append(request.read())
        return httpx2.Response(200, json={})

    client = openai.OpenAI(api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), max_retries=0)

    def send(value: Any) -> Any:
        sent.clear()
        try:
            client.post("/x", cast_to=object, body=value)
        except Exception as error:
            return type(error)
        return json.loads(sent[0])

    return send


SAME = [
    MOMENT,
    MOMENT.replace(tzinfo=None, microsecond=678),
    MOMENT.replace(microsecond=5),
    MOMENT.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30))),
    Text.A,
    Number.A,
    Pair(1, 2),
    Words("s"),
    (1, (2, [3])),
    collections.OrderedDict(a=1),
    collections.defaultdict(int, a=1),
    2**53,
    2**64,
    2**70,
    -(2**63) - 1,
    {"big": [2**70, {"x": 1.5}]},
    {1: 2, None: 3, 1.5: 5, False: 6},
    {Words("k"): 1, Text.A: 2},
    -0.0,
    1e22,
    0.1,
    'é\u2028\x7f"\\\n',
    None,
    [],
    {},
    True,
]


@pytest.mark.parametrize("value", SAME, ids=repr)
def test_sends_what_the_official_client_sends(value: Any, official: Callable[[Any], Any]) -> None:
    assert json.loads(body.encode({"v": value})) == official({"v": value})


REFUSED = [
    b"x",
    bytearray(b"x"),
    float("nan"),
    float("inf"),
    "\ud800",
    {(1, 2): 3},
    pathlib.Path("/x"),
    object(),
    Record,
    len,
]


@pytest.mark.parametrize("value", REFUSED, ids=lambda value: type(value).__name__)
def test_refuses_what_the_official_client_refuses(value: Any, official: Callable[[Any], Any]) -> None:
    theirs = official({"v": value})
    assert isinstance(theirs, type)
    with pytest.raises((TypeError, ValueError)) as caught:
        body.encode({"v": value})
    assert issubclass(theirs, (TypeError, ValueError))
    assert isinstance(caught.value, TypeError if issubclass(theirs, TypeError) else ValueError)
    assert str(caught.value).startswith("v")


def endless() -> Iterator[int]:
    yield from (1, 2)


# The official client refuses these as part of a body (some it takes in the arguments of methods).
MORE: list[tuple[Any, Any]] = [
    (dt.date(2024, 1, 2), "2024-01-02"),
    (dt.time(1, 2), "01:02:00"),
    (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (decimal.Decimal("1.50"), 1.5),
    (Plain.A, "v"),
    (Record(), {"x": 1, "y": None}),
    ({1}, [1]),
    (frozenset([1]), [1]),
    (types.MappingProxyType({"x": 1}), {"x": 1}),
    (collections.ChainMap({"x": 1}), {"x": 1}),
    (collections.UserDict(a=1), {"a": 1}),
    (collections.deque([1]), [1]),
    (range(2), [0, 1]),
    ({"a": 1}.keys(), ["a"]),
    (Model.model_construct(a=1, b=[Model.model_construct(c=2)]), {"a": 1, "b": [{"c": 2}]}),
    ({Plain.A: 1}, {"v": 1}),
    ({uuid.UUID(int=1): 1}, {"00000000-0000-0000-0000-000000000001": 1}),
]


@pytest.mark.parametrize(("value", "sent"), MORE, ids=repr)
def test_sends_more(value: Any, sent: Any) -> None:
    assert json.loads(body.encode({"v": value})) == {"v": sent}
    # and by way of the slow path alike
    assert json.loads(body.encode({"v": value, "gone": omit})) == {"v": sent}


def test_decimal_keeps_its_digits() -> None:
    assert body.encode({"v": decimal.Decimal("0.10000000000000000000001")}) == b'{"v":0.10000000000000000000001}'
    with pytest.raises(ValueError, match="v: JSON has no nan"):
        body.encode({"v": decimal.Decimal("NaN")})


def test_iterators_are_drained_once_whatever_the_path() -> None:
    assert body.encode({"m": endless()}) == b'{"m":[1,2]}'
    assert body.encode({"m": endless(), "k": {1: 2}}) == b'{"m":[1,2],"k":{"1":2}}'
    assert body.encode({"m": (n for n in [{"a": omit}, 2**70]), "z": omit}) == b'{"m":[{},1180591620717411303424]}'


def test_an_exception_of_a_generator_is_raised_as_it_is() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        body.encode({"m": broken()})


def test_omitted_members_are_left_out_at_any_depth(official: Callable[[Any], Any]) -> None:
    import openai

    assert body.encode({"a": 1, "b": omit, "c": [{"d": omit, "e": {}}, omit]}) == b'{"a":1,"c":[{"e":{}}]}'
    assert json.loads(body.encode({"v": openai.NOT_GIVEN})) == official({"v": openai.NOT_GIVEN}) == {}
    assert body.encode({"v": [{"z": openai.omit}]}) == b'{"v":[{}]}'


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        ({"messages": [{"content": b"x"}]}, TypeError, "messages[0].content: bytes cannot be sent as JSON"),
        ({"a": [{"b c": pathlib.Path("x")}]}, TypeError, "a[0]['b c']: a path"),
        ({"a": io.BytesIO()}, TypeError, "a: a file (BytesIO) cannot"),
        ({"a": {(1,): 2}}, TypeError, "a: the key (1,) is a tuple"),
        ({"temperature": float("nan")}, ValueError, "temperature: JSON has no nan"),
        ({"logit_bias": {"5": float("-inf")}}, ValueError, "logit_bias.5: JSON has no -inf"),
        ({"a": "x\udc80"}, ValueError, "a: holds half of a surrogate pair"),
        ({"a\udc80": 1}, ValueError, "body, a key: holds half"),
        ({"a": Record(y=b"x")}, TypeError, "a.y: bytes"),
        (b"x", TypeError, "body: bytes"),
    ],
)  # fmt: skip
def test_errors_name_the_place(value: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        body.encode(value)
    assert message in str(caught.value).replace("['5']", ".5")


def test_circles_and_depth() -> None:
    circle: list[Any] = []
    circle.append({"x": circle})
    with pytest.raises(ValueError, match=r"v\[0\]\.x: circular"):
        body.encode({"v": circle})
    deep: Any = 1
    for _ in range(300):  # more than orjson goes down
        deep = [deep]
    assert json.loads(body.encode({"v": deep})) == {"v": deep}
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="too deep"):
        body.encode({"v": deep})
    while isinstance(deep, list):  # freed level by level
        deep = deep[0]


def test_twice_the_same_object_is_no_circle() -> None:
    shared = {"a": omit}
    assert body.encode({"x": shared, "y": [shared, shared]}) == b'{"x":{},"y":[{},{}]}'


def test_pydantic_models(official: Callable[[Any], Any]) -> None:
    pydantic = pytest.importorskip("pydantic")

    class Thing(pydantic.BaseModel):  # type: ignore[name-defined,misc]  # imported at run time
        model_config = pydantic.ConfigDict(populate_by_name=True, extra="allow")
        a: int = 1
        b: str | None = pydantic.Field(None, alias="B-b")
        when: dt.datetime | None = None

    Thing.model_rebuild(_types_namespace={"dt": dt})
    for made in (Thing(a=2, b="x"), Thing(when=MOMENT), Thing(q=1)):
        assert json.loads(body.encode({"v": made}, by_alias=True)) == official({"v": made})
    # in the arguments of its methods the official client leaves aliases to the model
    assert body.encode({"v": [Thing(a=2, b="x")]}) == b'{"v":[{"a":2,"b":"x"}]}'
    # a field that holds something else than its type says goes out without a warning
    assert body.encode({"v": Thing(a=2).model_copy(update={"a": "x"})}) == b'{"v":{"a":"x"}}'
    with pytest.raises(TypeError, match="v: the class Thing"):
        body.encode({"v": Thing})


def test_arrays() -> None:
    import array

    assert body.encode({"v": array.array("f", [0.5, 1])}) == b'{"v":[0.5,1.0]}'
    with pytest.raises(ValueError, match=r"v\[0\]: JSON has no nan"):
        body.encode({"v": array.array("f", [float("nan")])})


def test_datetimes_beyond_orjson() -> None:
    class Zone(dt.tzinfo):
        def utcoffset(self, when: dt.datetime | None) -> dt.timedelta:
            return dt.timedelta(hours=1)

        def dst(self, when: dt.datetime | None) -> None:
            return None

        def tzname(self, when: dt.datetime | None) -> None:
            return None

    class Stamp(dt.datetime):
        pass

    assert body.encode({"v": dt.datetime(2024, 1, 2, tzinfo=Zone())}) == b'{"v":"2024-01-02T00:00:00+01:00"}'
    assert body.encode({"v": Stamp(2024, 1, 2)}) == b'{"v":"2024-01-02T00:00:00"}'


def test_plain_bodies_never_leave_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> Any:
        raise AssertionError("walked in Python")

    monkeypatch.setattr(body, "_encode_slowly", fail)
    monkeypatch.setattr(body, "_default", fail)
    made = {"model": "m", "messages": [{"role": "user", "content": "x" * 2000, "n": None} for _ in range(50)], "t": 0.5}
    assert json.loads(body.encode(made)) == made
    assert body.encode({"logit_bias": {50256: -100}}) == b'{"logit_bias":{"50256":-100}}'
