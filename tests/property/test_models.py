"""Whatever a server does to its fields, nothing raises and nothing is lost; and what it does right reads as the official
client reads it."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entrechat._core.fields import fields
from entrechat._core.hints import types_of
from entrechat._core.model import Model
from entrechat._core.schema import of as schema_of
from entrechat._core.strict import Mismatch, check
from entrechat._core.wrap import load, wrap_class
from tests.support.facts import facts
from tests.support.samples import MISSING, Sampler

TWISTS: list[Any] = [
    None,
    True,
    7,
    1.5,
    "text",
    "",
    [],
    {},
    [None, 1, "x", [{}], {"type": "unheard of"}],
    {"type": "unheard of", "role": 3, "object": None},
    {"type": ["a", "list"], "role": {"an": "object"}, "event": 1, "keys": 2, "items": 3},
]


def plain(value: Any) -> Any:
    """A copy that decoding may take over."""
    return json.loads(json.dumps(value))


@lru_cache(maxsize=1)
def models() -> dict[str, type[Model]]:
    """Every response model of the facts."""
    found = {ref: load(ref) for ref, facts_of in facts()["types"].items() if facts_of["kind"] == "model"}
    # the facts count a few classes that are TypedDicts under a second name
    return {ref: cls for ref, cls in found.items() if isinstance(cls, type) and issubclass(cls, Model)}


def samples(ref: str, members: tuple[int, ...] = (0, 1)) -> Iterator[dict[str, Any]]:
    for member in members:
        for optional in (True, False):
            made = Sampler(member=member, optional=optional).object(ref)
            if made is MISSING:
                continue
            try:
                yield plain(made)
            except TypeError:  # holds bytes: no answer
                continue


AREAS = ["", *sorted({ref.partition(".")[0] for ref in facts()["types"] if "." in ref})]
"""The packages of types; "" for the modules above them."""


def of_area(area: str) -> list[tuple[str, type[Model]]]:
    return [(ref, cls) for ref, cls in models().items() if (ref.partition(".")[0] if "." in ref else "") == area]


def survives(cls: type[Model], sent: Any) -> Model:
    """Reads everything there is to read."""
    made: Model = wrap_class(cls)(plain(sent))
    for name in [*fields(cls), *sent]:
        getattr(made, name)
    repr(made)
    assert made.to_dict() == sent
    return made


def lasts(made: Model, sent: Any) -> None:
    """Goes through every copy and dump."""
    for twin in (copy.deepcopy(made), copy.copy(made), pickle.loads(pickle.dumps(made)), made.model_copy(deep=True)):
        assert twin == made
        assert twin.to_dict() == sent
    made.model_dump()
    made.model_dump(by_alias=True, exclude_none=True, exclude_defaults=True)
    assert json.loads(made.to_json()) == sent
    assert json.loads(made.model_dump_json(by_alias=True, exclude_unset=True)) == sent
    assert type(made).model_validate(sent) == made
    assert type(made).model_validate_json(json.dumps(sent)).to_dict() == sent
    assert made.model_fields_set >= set(made.model_extra)


@pytest.mark.parametrize("area", AREAS)
def test_nothing_that_a_server_does_to_a_field_raises(area: str) -> None:
    turn = 0
    for ref, cls in of_area(area):
        sent = next(samples(ref), {})
        twisted = sent
        for name in sent:
            survives(cls, {key: value for key, value in sent.items() if key != name})
            for _ in range(3):  # every field is left out, and null or of other types; over all fields each twist comes often
                turn += 1
                twisted = {**sent, name: TWISTS[turn % len(TWISTS)]}
                survives(cls, twisted)
        for last in ({}, dict.fromkeys(sent)):
            survives(cls, last)
        for last in (sent, twisted):
            lasts(survives(cls, last), last)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=8)
            | st.sampled_from(
                ["type", "id", "keys", "items", "__class__", "__dict__", "to_dict", "model_dump", "_request_id", "copy"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
MUCH = [
    "chat.chat_completion:ChatCompletion",
    "responses.response:Response",
    "chat.chat_completion_chunk:ChatCompletionChunk",
    "beta.threads.run:Run",
]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside of a JSON value."""
    found = [path] if path else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        found += places(each, (*path, key))
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ref=st.sampled_from(MUCH), data=st.data())
def test_nothing_raises_however_deep_and_whatever_comes(ref: str, data: st.DataObject) -> None:
    sent = next(samples(ref))
    for place in data.draw(st.lists(st.sampled_from(places(sent)), min_size=1, max_size=4)):
        inside: Any = sent
        try:
            for step in place[:-1]:
                inside = inside[step]
            if data.draw(st.booleans()):
                inside[place[-1]] = data.draw(json_values)
            else:
                del inside[place[-1]]
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took this place away
    made = survives(load(ref), sent)
    lasts(made, plain(sent))


@settings(max_examples=60, deadline=None)
@given(
    sent=st.dictionaries(
        st.text(max_size=12)
        | st.sampled_from(
            ["to_dict", "model_dump", "model_fields", "_pairs", "__wraps__", "self", "items", "keys", "json", "copy", "dict"]
        ),
        json_values,
        max_size=6,
    )
)
def test_members_may_have_any_name(sent: dict[str, Any]) -> None:
    made = wrap_class(Model)(plain(sent))
    repr(made)
    assert Model.to_dict(made) == sent
    assert pickle.loads(pickle.dumps(made)) == made == copy.deepcopy(made)
    assert json.loads(Model.to_json(made)) == sent


# -- beside the official models ---------------------------------------------------------------------------------

DUMPS: dict[str, dict[str, Any]] = {
    "model_dump": {},
    "without None": {"exclude_none": True},
    "without defaults": {"exclude_defaults": True},
    "what was set": {"exclude_unset": True},
    "by alias": {"by_alias": True},
    "as JSON": {"mode": "json"},
}

# Where the official client takes another class of a union, since it validates every member, and ours looks at the tag.
OTHER_MEMBER = (
    "EasyInputMessage or Message: both are of type message",
    {
        "BetaEasyInputMessage", "EasyInputMessage", "ComparisonFilter", "FiltersCompoundFilterFilterComparisonFilter",
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    },
)  # fmt: skip


def official(ref: str) -> Any:
    module, name = ref.split(":")
    return getattr(importlib.import_module(f"openai.types.{module}"), name)


def without_doubles(value: Any, theirs: Any) -> Any:
    """The official client keeps a member that has an alias twice: under its name, and on the wire's among the extras."""
    if hasattr(theirs, "model_fields") or hasattr(type(theirs), "model_fields"):
        aliases = {field.alias for field in type(theirs).model_fields.values() if field.alias}
        extra = theirs.model_extra or {}
        names = {field.alias: name for name, field in type(theirs).model_fields.items() if field.alias}
        kept = {}
        for key, each in value.items():
            if key in aliases and key in extra and key not in type(theirs).model_fields:
                continue
            kept[key] = without_doubles(each, getattr(theirs, names.get(key, key), None))
        return kept
    if isinstance(value, dict) and isinstance(theirs, dict):
        return {key: without_doubles(each, theirs.get(key)) for key, each in value.items()}
    if isinstance(value, list) and isinstance(theirs, list):
        return [without_doubles(each, inner) for each, inner in zip(value, theirs, strict=True)]
    return value


def other_member(ours: Any, root: bool = True) -> bool:
    """Whether anything inside is read as another member of its union: by name, or for want of the tag that tells them."""
    if isinstance(ours, Model):
        tags = [f for f in fields(type(ours)).values() if f.required and str(f.annotation).startswith("Literal[")]
        untagged = not root and any(f.alias not in ours.__dict__ for f in tags)
        if type(ours).__name__ in OTHER_MEMBER[1] or type(ours) is Model or untagged:
            return True
        return any(other_member(value, False) for value in ours.__dict__.values())
    if isinstance(ours, dict):
        ours = list(ours.values())
    return isinstance(ours, list) and any(other_member(value, False) for value in ours)


@pytest.mark.parametrize("area", AREAS)
def test_dumps_are_those_of_the_official_models(area: str) -> None:
    construct = pytest.importorskip("openai._models").construct_type
    compared = 0
    for ref, cls in of_area(area):
        if cls.__name__ == "ReconnectingEvent":
            continue  # no model of the official client's
        for sent in samples(ref):
            ours = cls.model_validate(plain(sent))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # pydantic's, of unions
                theirs = construct(type_=official(ref), value=plain(sent))
                assert ours.to_dict() == theirs.to_dict() == sent, ref
                assert json.loads(ours.to_json()) == json.loads(theirs.to_json()), ref
                assert ours.model_fields_set - set(ours.model_extra) == theirs.model_fields_set, ref
                if other_member(ours):
                    continue
                compared += 1
                # read and written again, since theirs names a member that has an alias twice
                assert ours.to_json(indent=None) == json.dumps(
                    json.loads(theirs.to_json()), separators=(",", ":"), ensure_ascii=False
                )
                for name, how in DUMPS.items():
                    dumped = theirs.model_dump(**how)
                    assert ours.model_dump(**how) == (dumped if "by_alias" in how else without_doubles(dumped, theirs)), (
                        ref,
                        name,
                    )
    assert compared or not of_area(area)


@pytest.mark.parametrize("area", AREAS)
def test_fields_and_attributes_are_those_of_the_official_models(area: str) -> None:
    pytest.importorskip("openai")
    for ref, cls in of_area(area):
        theirs = official(ref)
        if not hasattr(theirs, "model_fields"):
            continue
        found = {name: (field.alias, field.is_required()) for name, field in cls.model_fields.items()}
        made_up = {name for name, field in theirs.model_fields.items() if field.default_factory}  # an empty dict, never sent
        expected = {
            name: (field.alias or name, field.is_required() or name in made_up) for name, field in theirs.model_fields.items()
        }
        assert found == expected, ref


# -- strict, and schemas ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("area", AREAS)
def test_strict_takes_what_fits_and_names_what_does_not(area: str) -> None:
    for ref, cls in of_area(area):
        for sent in samples(ref):
            check(cls, sent)
            for field in fields(cls).values():
                if not field.required:
                    continue
                with pytest.raises(Mismatch) as missing:
                    check(cls, {key: value for key, value in sent.items() if key != field.alias})
                assert missing.value.path == f"$.{field.alias}"
                if types_of(cls)[field.name] not in (Any, object):
                    with pytest.raises(Mismatch) as wrong:
                        check(cls, {**sent, field.alias: object()})
                    assert wrong.value.path == f"$.{field.alias}"


@pytest.mark.parametrize("area", AREAS)
def test_every_model_has_a_schema(area: str) -> None:
    for ref, cls in of_area(area):
        schema = schema_of(cls)
        assert schema["title"] == cls.__name__, ref
        assert json.loads(json.dumps(schema)) == schema
        assert set(schema["properties"]) == {field.alias for field in fields(cls).values()}
