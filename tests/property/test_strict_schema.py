"""Strict schemas of any pydantic model: as the official client makes them; where they differ, it is said here."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import itertools
import uuid
from typing import Annotated, Any, Literal, Union

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from entrechat.helpers.strict_lint import check
from entrechat.helpers.strict_schema import resolved, strict
from entrechat.helpers.structured import to_strict_json_schema

pydantic = pytest.importorskip("pydantic")
official = pytest.importorskip("openai.lib._pydantic")

_numbers = itertools.count()
CLOSED = {"type": "object", "additionalProperties": False}


class Level(enum.Enum):
    LOW = "low"
    HIGH = "high"


class Place(pydantic.BaseModel):
    """Where it is."""

    name: str = pydantic.Field(description="as on the map")
    height: float | None = None


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    home: Place


class Cat(pydantic.BaseModel):
    kind: Literal["cat"] = "cat"


_SCALARS: list[Any] = [
    str,
    int,
    float,
    bool,
    dt.datetime,
    dt.date,
    uuid.UUID,
    bytes,
    None,
    Any,
    Level,
    Literal["a", 1],
    Place,
    Dog,
]
_plain = st.sampled_from(_SCALARS)


def _wider(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        inner.map(lambda kind: list[kind]),
        inner.map(lambda kind: set[kind] if kind in (str, int) else list[kind]),
        inner.map(lambda kind: Union[kind, None]),  # noqa: UP007  # `|` does not take every kind
        st.tuples(inner, inner).map(lambda kinds: Union[kinds]),  # noqa: UP007  # as above
        st.tuples(inner, inner).map(lambda kinds: tuple[kinds]),
        st.builds(lambda kind, text: Annotated[kind, pydantic.Field(description=text)], inner, st.text(max_size=9)),
        st.just(Annotated[Dog | Cat, pydantic.Field(discriminator="kind")]),
        inner.map(lambda kind: dict[str, kind]),
    )


_kinds = st.recursive(_plain, _wider, max_leaves=5)
_fields = st.fixed_dictionaries(
    {},
    optional={
        "description": st.text(max_size=9),
        "title": st.text(max_size=9),
        "deprecated": st.booleans(),
        "default": st.none(),
        "examples": st.just([None, {"$ref": "#/none", "type": "object"}]),
    },
)
_names = st.from_regex(r"[a-z][a-z_]{0,6}", fullmatch=True).filter(
    lambda name: not hasattr(pydantic.BaseModel, name) and not name.startswith("model_")
)
_config = st.fixed_dictionaries(
    {}, optional={"extra": st.sampled_from(["forbid", "allow", "ignore"]), "title": st.text(max_size=5)}
)


@st.composite
def models(draw: st.DrawFn) -> Any:
    members: dict[str, Any] = {}
    for name, (kind, said) in draw(st.dictionaries(_names, st.tuples(_kinds, _fields), max_size=5)).items():
        members[name] = (kind, pydantic.Field(**said))
    made = pydantic.create_model(f"Inner{next(_numbers)}", __config__=draw(_config), **members)
    if draw(st.booleans()):
        return made
    outer = {"one": (made, pydantic.Field(**draw(_fields))), "many": (list[made] | None, None), "place": (Place, ...)}
    return pydantic.create_model(f"Outer{next(_numbers)}", **outer)


def _keywords(node: Any) -> set[str]:
    """All that stands in a schema."""
    if isinstance(node, list):
        return set().union(*map(_keywords, node))
    if not isinstance(node, dict):
        return set()
    inner = set().union(*map(_keywords, node.values()))
    return inner | {name for name, value in node.items() if not isinstance(value, bool)}


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(models())
def test_as_the_official_client(model: Any) -> None:
    plain = model.model_json_schema()
    before = copy.deepcopy(plain)
    made = to_strict_json_schema(model)
    theirs = official.to_strict_json_schema(model)
    assert strict(plain) == made
    assert plain == before
    assert strict(made) == made
    Draft202012Validator.check_schema(made)
    assert strict(theirs) == made  # it goes where the official client goes, and further
    if not _keywords(plain) & {"additionalProperties", "oneOf", "prefixItems"}:
        assert theirs == made


class Node(pydantic.BaseModel):
    """One of many."""

    parent: Node = pydantic.Field(description="up")
    children: list[Node]


def test_a_reference_to_where_it_stands_has_an_end() -> None:
    with pytest.raises(RecursionError):
        official.to_strict_json_schema(Node)
    made = to_strict_json_schema(Node)
    assert made["properties"]["parent"] == {"$ref": "#/$defs/Node"}
    assert check(made)[0] == []


class Pair(pydantic.BaseModel):
    places: tuple[Annotated[Place, pydantic.Field(description="from")], Place]


def test_a_reference_stands_alone_in_a_tuple_too() -> None:
    theirs, made = official.to_strict_json_schema(Pair), to_strict_json_schema(Pair)
    assert theirs["properties"]["places"]["prefixItems"][0] == {"$ref": "#/$defs/Place", "description": "from"}
    assert made["properties"]["places"]["prefixItems"][0] == {**made["$defs"]["Place"], "description": "from"}


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": ["object", "null"], "properties": {"a": {}}}, {"additionalProperties": False, "required": ["a"]}),
        ({"type": "object", "additionalProperties": {"type": "object"}}, {"additionalProperties": CLOSED}),
        ({"allOf": [{"type": "object"}], "default": None, "title": "T"}, {**CLOSED, "title": "T"}),
        ({"oneOf": [{"type": "object"}, True]}, {"oneOf": [CLOSED, True]}),
        ({"not": {"type": "object"}, "enum": [{"type": "object"}]}, {"not": {"type": "object"}, "enum": [{"type": "object"}]}),
        ({"properties": {"$ref": {"type": "object"}, "default": {}}}, {"required": ["$ref", "default"]}),
        ({"properties": None, "anyOf": "odd", "items": 3}, {"properties": None, "anyOf": "odd", "items": 3}),
        ({"a/b": [{"type": "object"}], "items": {"$ref": "#/a~1b/0", "title": "T"}}, {"items": {**CLOSED, "title": "T"}}),
    ],
    ids=str,
)
def test_schemas_by_hand(schema: dict[str, Any], made: dict[str, Any]) -> None:
    found = strict(schema)
    assert {name: found[name] for name in made} == made
    assert "allOf" not in found
    assert "default" not in found


@pytest.mark.parametrize("reference", ["#/$defs/None", "other.json#/a", "#anchor", "#/$defs/A/9", "#/anyOf/7", "#/anyOf/x"])
def test_a_reference_to_nothing(reference: str) -> None:
    schema = {"$defs": {"A": {}}, "anyOf": [], "items": {"$ref": reference, "title": "T"}}
    with pytest.raises(ValueError, match=r"the schema has no .*\$defs/"):
        strict(schema)


def test_references_lead_to_schemas() -> None:
    root = {"$defs": {"a~/b": {"type": "string"}}}
    assert resolved(root, "#") is root
    assert resolved(root, "#/$defs/a~0~1b") == {"type": "string"}
    assert resolved(root, "#/$defs/a~0~1b/type") is None
