"""The types that JSON Schema writes as one word, and how their values are made."""

from __future__ import annotations

import base64
import datetime as dt
import decimal
import pathlib
import re
import uuid
from typing import TYPE_CHECKING, Any

from entrechat._core.shapes import is_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["SCALARS", "Mismatch", "described", "held", "inside", "scalar_of"]

_DURATION = re.compile(
    r"(?P<sign>-?)P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?$"
)
_CONSTRAINTS = {
    "gt": "exclusiveMinimum",
    "ge": "minimum",
    "lt": "exclusiveMaximum",
    "le": "maximum",
    "multiple_of": "multipleOf",
    "pattern": "pattern",
    "min_length": "minLength",
    "max_length": "maxLength",
}


class Mismatch(ValueError):
    """A value of an answer is not what its type says. `path` is where: `$.items[0].price`."""

    def __init__(self, path: str, expected: str, value: Any, *, whole: bool = False) -> None:
        shown = repr(value)
        shown = shown if len(shown) <= 60 else f"{shown[:57]}…"
        super().__init__(f"{path}: expected {expected}" + ("" if whole else f", got {shown}"))
        self.path = path


def inside(path: str, name: str) -> str:
    """The path of the member `name`."""
    return f"{path}.{name}" if name.isidentifier() else f"{path}[{name!r}]"


_BOUNDS = frozenset({"exclusiveMinimum", "minimum", "exclusiveMaximum", "maximum", "multipleOf"})
# type → the limits that JSON Schema has for it: for those of a date or a Decimal, which are texts, there are none
_FITTING = {
    "string": frozenset({"pattern", "minLength", "maxLength"}),
    "array": frozenset({"minItems", "maxItems"}),
    "integer": _BOUNDS,
    "number": _BOUNDS,
}


def described(schema: dict[str, Any], notes: tuple[Any, ...]) -> dict[str, Any]:
    """`schema` with what `Annotated` says of it: a text, `Doc`, or limits as annotated-types and msgspec have them."""
    found: dict[str, Any] = {}
    for note in notes:
        text = note if isinstance(note, str) else getattr(note, "description", None) or getattr(note, "documentation", None)
        if isinstance(text, str):
            found["description"] = text
    kind = schema.get("type")
    for keyword, limit in _limits(notes):
        if kind == "array":
            keyword = keyword.replace("Length", "Items")
        if kind not in _FITTING or keyword in _FITTING[kind]:
            found[keyword] = limit
    return {**schema, **found}


def _limits(notes: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """The limits in `Annotated`: keyword, value."""
    within = [getattr(note, "metadata", None) for note in notes]  # pydantic's Field keeps its constraints in a list
    for note in (*notes, *(each for several in within if is_array(several) for each in several)):
        for name, keyword in _CONSTRAINTS.items():
            value = None if isinstance(note, str) else getattr(note, name, None)
            if value is not None and not callable(value):
                yield keyword, value


def _multiple(value: Any, of: Any) -> bool:
    return decimal.Decimal(str(value)) % decimal.Decimal(str(of)) == 0


# keyword → (whether a value keeps to it, what the error says)
_LIMITS: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "exclusiveMinimum": (lambda value, limit: value > limit, "more than {}"),
    "minimum": (lambda value, limit: value >= limit, "at least {}"),
    "exclusiveMaximum": (lambda value, limit: value < limit, "less than {}"),
    "maximum": (lambda value, limit: value <= limit, "at most {}"),
    "multipleOf": (_multiple, "a multiple of {}"),
    "pattern": (lambda value, limit: re.search(limit, value) is not None, "a text that matches {}"),
    "minLength": (lambda value, limit: len(value) >= limit, "a text of at least {} characters"),
    "maxLength": (lambda value, limit: len(value) <= limit, "a text of at most {} characters"),
}


def held(notes: tuple[Any, ...], convert: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    """`convert` that holds what it makes to the limits in `Annotated`."""
    limits = [(*_LIMITS[keyword], limit) for keyword, limit in _limits(notes)]
    if not limits:
        return convert

    def convert_held(value: Any, at: str) -> Any:
        made = convert(value, at)
        for keeps, said, limit in limits:
            if not _kept(keeps, made, limit):
                said = said.replace("a text", "an array").replace(" characters", "") if is_array(value) else said
                raise Mismatch(at, said.format(limit), value)
        return made

    return convert_held


def _kept(keeps: Callable[[Any, Any], bool], made: Any, limit: Any) -> bool:
    try:
        return keeps(made, limit)
    except TypeError:
        return True  # a limit of the numbers says nothing of the texts in a union with them
    except ArithmeticError:
        return False


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def _duration(value: Any) -> dt.timedelta:
    found = _DURATION.match(_text(value))
    if found is None or value.endswith(("P", "T")):
        raise ValueError
    parts = {name: float(text or 0) for name, text in found.groupdict().items() if name != "sign"}
    return dt.timedelta(**parts) * (-1 if found["sign"] else 1)


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not (isinstance(value, int) or (isinstance(value, float) and value.is_integer())):
        raise ValueError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError
    return float(value)


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _null(value: Any) -> None:
    if value is not None:
        raise ValueError


def _decimal(value: Any) -> decimal.Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError
    try:
        return decimal.Decimal(str(value))
    except decimal.InvalidOperation:
        raise ValueError from None


def _format(name: str) -> dict[str, Any]:
    return {"type": "string", "format": name}


# type → (schema, how a value is made, what the error calls it)
SCALARS: dict[Any, tuple[dict[str, Any], Callable[[Any], Any], str]] = {
    str: ({"type": "string"}, _text, "a string"),
    int: ({"type": "integer"}, _integer, "an integer"),
    float: ({"type": "number"}, _number, "a number"),
    bool: ({"type": "boolean"}, _boolean, "true or false"),
    None: ({"type": "null"}, _null, "null"),
    type(None): ({"type": "null"}, _null, "null"),
    Any: ({}, lambda value: value, "a value"),
    object: ({}, lambda value: value, "a value"),
    dt.datetime: (_format("date-time"), lambda value: dt.datetime.fromisoformat(_text(value)), "a date and time"),
    dt.date: (_format("date"), lambda value: dt.date.fromisoformat(_text(value)), "a date"),
    dt.time: (_format("time"), lambda value: dt.time.fromisoformat(_text(value)), "a time"),
    dt.timedelta: (_format("duration"), _duration, "a duration like PT1H30M"),
    uuid.UUID: (_format("uuid"), lambda value: uuid.UUID(_text(value)), "a UUID"),
    decimal.Decimal: ({"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}, _decimal, "a decimal number"),
    bytes: (
        {"type": "string", "description": "base64"},
        lambda value: base64.b64decode(_text(value), validate=True),
        "base64",
    ),
    pathlib.Path: ({"type": "string"}, lambda value: pathlib.Path(_text(value)), "a path"),
}


def scalar_of(kind: Any) -> tuple[dict[str, Any], Callable[[Any, str], Any]]:
    """The schema of a scalar type, and the function (value, JSON path) → value."""
    schema, make, name = SCALARS[kind]

    def convert(value: Any, at: str) -> Any:
        try:
            return make(value)
        except (ValueError, OverflowError):
            raise Mismatch(at, name, value) from None

    return dict(schema), convert
