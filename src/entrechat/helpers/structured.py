"""Structured output: the caller's type becomes a strict JSON Schema, and the model's text becomes a value of that type.

The types: pydantic models and dataclasses, dataclasses, TypedDicts, NamedTuples, classes of attrs, structs of msgspec,
our own models, and a JSON Schema as a dict, whose values are plain JSON. None of those libraries is imported here.
"""

from __future__ import annotations

import copy
import functools
import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.reply import parse as parse_json
from entrechat._core.shapes import is_object

from .json_schema import foreign, plan_of
from .strict_schema import strict

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Format", "format_of", "raw_schema", "to_strict_json_schema", "unsupported"]

T = TypeVar("T")

# What a `response_format` of the API's own is called, as against a JSON Schema
_PARAM_TYPES = frozenset({"text", "json_object", "json_schema", "grammar", "python"})
_SCHEMA_WORDS = ("properties", "$defs", "definitions", "$ref", "anyOf", "$schema", "additionalProperties", "required", "title")


class Format(Generic[T]):
    """What a type means to the API.

    Attributes:
        name: what the schema is called.
        schema: its strict JSON Schema. Shared: not to be changed.
        load: the text of an answer → a value of the type; ValueError where it does not fit.
    """

    __slots__ = ("load", "name", "schema")

    def __init__(self, name: str, schema: dict[str, Any], load: Callable[[str], T]) -> None:
        self.name = re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:64] or "answer"
        self.schema = schema
        self.load = load


def format_of(kind: Any) -> Format[Any]:
    """The format of a type or of a JSON Schema.

    Raises:
        TypeError: it is no type that can be an answer.
    """
    if is_object(kind):
        if not raw_schema(kind):
            raise TypeError(f"{kind!r} is neither a JSON Schema nor a type")
        title = kind.get("title")
        return Format(title if isinstance(title, str) else "answer", strict(kind), _load_json)
    try:
        return _format(kind)
    except TypeError as error:
        if "unhashable" in str(error):
            raise unsupported(kind) from None
        raise


def unsupported(kind: Any) -> TypeError:
    """The error for what is no answer's type."""
    return TypeError(
        f"Unsupported response_format type - {kind!r}. An answer is an object: pass a class with members (pydantic,"
        " dataclass, TypedDict, NamedTuple, attrs, msgspec) or a JSON Schema of one"
    )


@functools.lru_cache(maxsize=256)  # bounded: programs make classes as they run
def _format(kind: Any) -> Format[Any]:
    name: str = getattr(kind, "__name__", "") or "answer"
    made = foreign(kind)
    if made is not None:
        return Format(name, strict(made[0]()), made[2])
    if not _has_members(kind):
        raise unsupported(kind)
    schema, convert = plan_of(kind)
    return Format(name, strict(schema), lambda text: convert(parse_json(text.encode("utf-8", "surrogatepass")), "$"))


def _has_members(kind: Any) -> bool:
    from .structured_records import record_of

    return record_of(kind) is not None or record_of(getattr(kind, "__origin__", None)) is not None


def _load_json(text: str) -> Any:
    return parse_json(text.encode("utf-8", "surrogatepass"))


def raw_schema(value: dict[str, Any]) -> bool:
    """Whether a dict is a JSON Schema, rather than a `response_format` of the API's."""
    return value.get("type") not in _PARAM_TYPES and any(word in value for word in (*_SCHEMA_WORDS, "type"))


def to_strict_json_schema(kind: Any) -> dict[str, Any]:
    """The strict JSON Schema of a type, as `parse` sends it; of a JSON Schema, the same made strict.

    Raises:
        TypeError: it is no type that can be an answer.
    """
    return copy.deepcopy(format_of(kind).schema)
