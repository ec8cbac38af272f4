"""Structured output: every kind of type, to a schema and back."""

from __future__ import annotations

import ast
import datetime as dt
import decimal
import enum
import inspect
import operator
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, NotRequired, Optional, TypeVar

import orjson
import pytest
from jsonschema import Draft202012Validator
from typing_extensions import TypedDict

import entrechat
from entrechat.helpers import structured_params
from entrechat.helpers.json_schema import Mismatch, plan_of
from entrechat.helpers.strict_lint import check
from entrechat.helpers.structured import format_of, to_strict_json_schema
from tests.support.colours import Client
from tests.support.recording import Answer, RecordingServer

pydantic = pytest.importorskip("pydantic")
attrs = pytest.importorskip("attrs")


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Inner:
    """A part."""

    n: int
    note: str | None = None


@dataclass
class Whole:
    text: Annotated[str, "what it says"]
    parts: list[Inner]
    colour: Colour
    kind: Literal["a", "b"]
    when: dt.datetime
    day: dt.date
    took: dt.timedelta
    id: uuid.UUID
    price: decimal.Decimal
    pair: tuple[int, str]
    tags: set[str]
    counts: dict[str, int]
    either: int | str | Inner
    parent: Whole | None = None
    ratio: float = field(default=1.0, metadata={"description": "a ratio"})


WHOLE = {
    "text": "hi",
    "parts": [{"n": 1, "note": None}],
    "colour": "blue",
    "kind": "a",
    "when": "2026-11-22T10:00:00Z",
    "day": "2026-11-22",
    "took": "PT1H30M",
    "id": "12345678-1234-5678-1234-567812345678",
    "price": "1.50",
    "pair": [1, "x"],
    "tags": ["a", "b"],
    "counts": [{"key": "k", "value": 2}],
    "either": {"n": 5, "note": "z"},
    "parent": None,
    "ratio": 2,
}


class TypedPlace(TypedDict):
    name: str
    size: NotRequired[int]


class TuplePlace(NamedTuple):
    name: str
    size: int = 1


@dataclass
class DataPlace:
    name: str
    size: int = 1


@attrs.define
class AttrsPlace:
    name: str
    _size: int = 1


class PydanticPlace(pydantic.BaseModel):
    name: str
    size: int = 1


@pydantic.dataclasses.dataclass
class PydanticDataPlace:
    name: str
    size: int = 1


class OurPlace(entrechat.BaseModel):
    name: str
    size: int


SCHEMA = {"title": "Place", "type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}
PLACES: list[tuple[Any, Any]] = [
    (TypedPlace, {"name": "x", "size": 2}),
    (TuplePlace, TuplePlace("x", 2)),
    (DataPlace, DataPlace("x", 2)),
    (AttrsPlace, AttrsPlace("x", 2)),
    (PydanticPlace, PydanticPlace(name="x", size=2)),
    (PydanticDataPlace, PydanticDataPlace("x", 2)),
    (OurPlace, OurPlace(name="x", size=2)),
    (SCHEMA, {"name": "x", "size": 2}),
]
try:
    import msgspec

    class StructPlace(msgspec.Struct):
        name: str
        size: int = 1

    PLACES.append((StructPlace, StructPlace("x", 2)))
except ImportError:
    pass
kinds = pytest.mark.parametrize(("kind", "value"), PLACES, ids=[getattr(kind, "__name__", "schema") for kind, _ in PLACES])
TEXT = '{"name": "x", "size": 2}'


@kinds
def test_chat(kind: Any, value: Any, client: Client, server: RecordingServer) -> None:
    message = {"role": "assistant", "content": TEXT}
    server.answer = Answer.of_json({"id": "c", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})
    completion = client.run(client.chat.completions.parse, model="m", messages=[], response_format=kind)
    assert completion.choices[0].message.parsed == value
    assert type(completion.choices[0].message.parsed) is type(value)
    assert completion._request_id == "req_recorded"
    [request] = server.take()
    sent = request.json["response_format"]["json_schema"]
    assert sent["strict"] is True and sent["schema"]["additionalProperties"] is False
    assert sorted(sent["schema"]["required"]) == ["name", "size"]
    assert orjson.loads(completion.to_json())["choices"][0]["message"]["parsed"] == {"name": "x", "size": 2} or kind in (
        *(TuplePlace, AttrsPlace),
    )


@kinds
def test_responses(kind: Any, value: Any, client: Client, server: RecordingServer) -> None:
    part = {"type": "output_text", "text": TEXT, "annotations": []}
    server.answer = Answer.of_json({"id": "r", "output": [{"type": "message", "role": "assistant", "content": [part]}]})
    response = client.run(client.responses.parse, model="m", input="q", text_format=kind)
    assert response.output_parsed == value
    raw = client.run(client.responses.with_raw_response.parse, model="m", input="q", text_format=kind)
    assert raw.parse().output_parsed == value
    assert server.take()[0].json["text"]["format"]["strict"] is True


@kinds
def test_the_strict_subset_takes_the_schemas(kind: Any, value: Any) -> None:
    findings, fixed = check(kind)
    allowed = {"required", "additionalProperties"} if kind is SCHEMA else {"default"}  # pydantic's, msgspec's defaults
    assert {finding.path.rpartition(".")[2] for finding in findings} <= allowed
    assert all(finding.fix for finding in findings)
    assert check(fixed) == ([], fixed)


def test_everything_at_once() -> None:
    schema, convert = plan_of(Whole)
    Draft202012Validator(schema).validate(WHOLE)
    assert check(Whole)[0] == []
    made = convert(WHOLE, "$")
    assert made == Whole(
        text="hi",
        parts=[Inner(1)],
        colour=Colour.BLUE,
        kind="a",
        when=dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC),
        day=dt.date(2026, 11, 22),
        took=dt.timedelta(hours=1, minutes=30),
        id=uuid.UUID("12345678-1234-5678-1234-567812345678"),
        price=decimal.Decimal("1.50"),
        pair=(1, "x"),
        tags={"a", "b"},
        counts={"k": 2},
        either=Inner(5, "z"),
        ratio=2.0,
    )
    assert schema["properties"]["text"]["description"] == "what it says"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"parts": [{"n": "1"}]}, "$.parts[0].n"),
        ({"colour": "green"}, "$.colour"),
        ({"when": "today"}, "$.when"),
        ({"pair": [1]}, "$.pair"),
        ({"counts": [{"key": "k", "value": "x"}]}, "$.counts[0].value"),
        ({"either": {"n": "x"}}, "$.either.n"),
        ({"ratio": True}, "$.ratio"),
        ({"took": "P"}, "$.took"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], path: str) -> None:
    with pytest.raises(Mismatch) as caught:
        format_of(Whole).load(orjson.dumps({**WHOLE, **change}).decode())
    assert caught.value.path == path and str(caught.value).startswith(path)


def test_members_that_may_be_missing() -> None:
    assert format_of(TypedPlace).load('{"name": "x", "size": null}') == {"name": "x"}
    assert format_of(DataPlace).load('{"name": "x"}') == DataPlace("x")
    with pytest.raises(ValueError, match=r"\$\.name"):
        format_of(DataPlace).load("{}")


@pytest.mark.parametrize("kind", [str, int, list[int], 3, "text", {"x": 1}])
def test_what_is_no_answer(kind: Any, client: Client, server: RecordingServer) -> None:
    with pytest.raises(TypeError):
        format_of(kind)
    if kind is str:
        with pytest.raises(TypeError, match="Unsupported response_format type"):
            client.run(client.chat.completions.parse, model="m", messages=[], response_format=kind)
    assert server.take() == []


def test_a_class_goes_to_parse(client: Client) -> None:
    for kind in (PydanticPlace, DataPlace):
        with pytest.raises(TypeError, match=r"response_format: .*chat\.completions\.parse\(\)"):
            client.run(client.chat.completions.create, model="m", messages=[], response_format=kind)


@pytest.mark.parametrize(
    ("finish", "error"),
    [("length", entrechat.LengthFinishReasonError), ("content_filter", entrechat.ContentFilterFinishReasonError)],
)
def test_what_was_cut_off(finish: str, error: type[Exception], client: Client, server: RecordingServer) -> None:
    message = {"role": "assistant", "content": '{"na'}
    server.answer = Answer.of_json({"choices": [{"index": 0, "finish_reason": finish, "message": message}]})
    with pytest.raises(error) as caught:
        client.run(client.chat.completions.parse, model="m", messages=[], response_format=DataPlace)
    assert caught.value.completion.choices[0].message.content == '{"na'  # type: ignore[attr-defined]


def test_tools_strict_and_not(client: Client, server: RecordingServer) -> None:
    def asked(name: str, arguments: str) -> dict[str, Any]:
        return {"id": name, "type": "function", "function": {"name": name, "arguments": arguments}}

    calls = [asked("DataPlace", TEXT), asked("strict", TEXT), asked("loose", "{"), asked("DataPlace", '{"name": "y"}')]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    server.answer = Answer.of_json({"choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]})
    tools = [
        entrechat.pydantic_function_tool(DataPlace),
        {"type": "function", "function": {"name": "strict", "strict": True, "parameters": SCHEMA}},
        {"type": "function", "function": {"name": "loose", "parameters": {"type": "object"}}},
    ]
    completion = client.run(client.chat.completions.parse, model="m", messages=[], tools=tools)
    found = [each.function.parsed_arguments for each in completion.choices[0].message.tool_calls]
    assert found == [DataPlace("x", 2), {"name": "x", "size": 2}, None, DataPlace("y")]
    server.take()
    client.run(client.chat.completions.create, model="m", messages=[completion.choices[0].message])
    assert server.take()[0].json["messages"] == [message]  # what was made here is not sent back


def test_parsing_as_another_type(client: Client, server: RecordingServer) -> None:
    part = {"type": "output_text", "text": TEXT, "annotations": []}
    server.answer = Answer.of_json({"output": [{"type": "message", "content": [part]}]})
    response = client.run(client.responses.parse, model="m", input="q", text_format=SCHEMA, parse_as=TuplePlace)
    assert response.output_parsed == TuplePlace("x", 2)
    response = client.run(client.responses.parse, model="m", input="q", text_format=SCHEMA, parse_as=None)
    assert response.output_parsed is None
    with pytest.raises(TypeError, match="mix and match"):
        client.run(client.responses.parse, model="m", input="q", text_format=SCHEMA, text={"format": {"type": "text"}})


def test_null_answers(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"choices": None, "output": None})
    assert client.run(client.chat.completions.parse, model="m", messages=[], response_format=DataPlace).choices == []
    assert client.run(client.responses.parse, model="m", input="q", text_format=DataPlace).output_parsed is None


class Aliased(enum.Enum):
    ONE = 1
    UNO = 1  # noqa: PIE796  # an alias
    HALF = 0.5


class Pairs(enum.Enum):
    A = (1, 2)


class Forever:
    """As `type Forever = list[Forever]` is, in Pythons that have it."""

    __value__: Any


Forever.__value__ = list[Forever]


def test_choices() -> None:
    schema, convert = plan_of(Aliased)
    assert schema == {"enum": [1, 0.5]}
    assert [convert(value, "$") for value in (1, 1.0, 0.5)] == [Aliased.ONE, Aliased.ONE, Aliased.HALF]
    for wrong in (True, "1", None, 2):
        with pytest.raises(Mismatch, match=r"expected one of 1, 0\.5"):
            convert(wrong, "$")
    for kind in (Pairs, Literal[b"a"], enum.Enum("Empty", {})):
        with pytest.raises(TypeError, match=r"\$: the values of .* must be texts, numbers, True, False or None"):
            plan_of(kind)


def test_a_type_without_an_end() -> None:
    with pytest.raises(TypeError, match="refers to itself with no class in between"):
        plan_of(Forever)


def test_a_duration_beyond_all_measure() -> None:
    with pytest.raises(Mismatch, match=r"\$: expected a duration"):
        plan_of(dt.timedelta)[1]("P99999999999999D", "$")


def test_descriptions_of_tools_are_those_that_were_written() -> None:
    @dataclass
    class Silent:
        x: int

    tools: Any = [entrechat.pydantic_function_tool(kind) for kind in (Silent, Inner)]
    assert [tool["function"].get("description") for tool in tools] == [None, "A part."]


def _declared() -> dict[str, set[str]]:
    """The members of each class of `structured_params.py`, which only type checkers see."""
    made: dict[str, set[str]] = {}
    for node in ast.walk(ast.parse(Path(structured_params.__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            own = {
                each.target.id for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            }
            made[node.name] = own.union(*(made.get(base.id, set()) for base in node.bases if isinstance(base, ast.Name)))
    return made


@pytest.mark.parametrize(
    ("resource", "method", "params", "beside"),
    [
        ("chat.completions", "parse", "ChatParseParams", "messages model response_format"),
        ("chat.completions", "stream", "ChatParseParams", "messages model response_format"),
        ("responses", "parse", "ResponseParseParams", "input model text_format parse_as"),
        ("responses", "stream", "ResponseStreamParams", "input model text_format"),
    ],
)
def test_overloads_have_what_the_methods_take(resource: str, method: str, params: str, beside: str, client: Client) -> None:
    function = getattr(operator.attrgetter(resource)(client.real), method)
    assert {*inspect.signature(function).parameters} == {*_declared()[params], *beside.split(), "options"}


def test_one_tool_is_no_list(client: Client, server: RecordingServer) -> None:
    tool: Any = entrechat.pydantic_function_tool(Inner)
    for method, begin in ((client.chat.completions.parse, {"messages": []}), (client.responses.parse, {"input": "q"})):
        with pytest.raises(TypeError, match=r"tools=\[…\]"):
            client.run(method, model="m", tools=tool, **begin)
    assert not server.requests


# -- pydantic's schemas, as the official client makes them ------------------------------------------------------

T = TypeVar("T")


class P(pydantic.BaseModel):
    """A class."""

    x: int = 3
    y: Optional[str] = None  # noqa: UP045  # as people write it


class Many(pydantic.BaseModel):
    i: P = pydantic.Field(description="the inner one")
    several: list[P]
    maybe: P | None = None
    union: P | int | str
    colour: Colour = pydantic.Field(Colour.RED, description="c")
    mapping: dict[str, P]
    literal: Literal["x", "y"]
    when: dt.datetime
    amount: decimal.Decimal
    pair: tuple[int, str]
    anything: Any
    unique: set[int]
    bounded: float = pydantic.Field(1.0, ge=0, lt=5)
    text: str = pydantic.Field(min_length=1, pattern="a")


class Tree(pydantic.BaseModel):
    value: int
    children: list[Tree] = []
    up: Tree | None = pydantic.Field(None, description="up")


class First(pydantic.BaseModel):
    kind: Literal["a"]


class Second(pydantic.BaseModel):
    kind: Literal["b"]
    p: P


class Either(pydantic.BaseModel):
    u: Annotated[First | Second, pydantic.Field(discriminator="kind", description="one of them")]


class Box(pydantic.BaseModel, Generic[T]):
    value: T
    more: list[T]


class Open(pydantic.BaseModel, extra="allow"):
    a: int = pydantic.Field(alias="aa")
    b: P = pydantic.Field(alias="bb", description="q", title="TT")


@pytest.mark.parametrize(
    "kind",
    [P, Many, Tree, Either, Box[int], Box[P], Open, pydantic.TypeAdapter(PydanticDataPlace), pydantic.TypeAdapter(TypedPlace)],
    ids=str,
)
def test_schemas_as_the_official_client(kind: Any) -> None:
    official = pytest.importorskip("openai.lib._pydantic")
    assert to_strict_json_schema(kind) == official.to_strict_json_schema(kind)


def test_tools_as_the_official_client() -> None:
    openai = pytest.importorskip("openai")
    for kind in (P, Many):
        assert entrechat.pydantic_function_tool(kind) == openai.pydantic_function_tool(kind)
        for options in ({}, {"name": "n", "description": "d", "defer_loading": True}):
            ours = entrechat.pydantic_responses_function_tool(kind, **options)  # type: ignore[arg-type]
            assert ours == openai.pydantic_responses_function_tool(kind, **options)


def test_no_library_is_imported() -> None:
    code = (
        "import sys, entrechat, dataclasses\n"
        "from entrechat.helpers.structured import format_of\n"
        "@dataclasses.dataclass\nclass A:\n    x: int\n"
        "assert format_of(A).load('{\"x\": 1}') == A(1)\n"
        "print([m for m in ('pydantic', 'attr', 'attrs', 'msgspec', 'jiter') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
