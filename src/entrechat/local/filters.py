"""The API's filters on the attributes of a vector store's files."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .problems import Problem, bad_value
from .shapes import is_array, is_object

_DEEPEST = 20
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_TYPES = ("eq", "ne", *_ORDERS, "in", "nin", "and", "or")

_Test: TypeAlias = Callable[[Mapping[str, Any]], bool]


class Filter:
    """A filter, ready to be asked. A file without the attribute fits `ne` and `nin` and nothing else.

    Raises Problem: 400 that names the place of what cannot be.
    """

    def __init__(self, given: Mapping[str, Any], param: str = "filters") -> None:
        self._test = _compiled(given, param, 0)

    def __call__(self, attributes: Mapping[str, Any] | None) -> bool:
        return self._test(attributes or {})


def _compiled(given: Any, param: str, depth: int) -> _Test:
    if not is_object(given):
        raise bad_value(param, "expected an object with a 'type'.", "invalid_type")
    if depth > _DEEPEST:
        raise bad_value(param, f"filters are at most {_DEEPEST} deep.")
    kind = given.get("type")
    if kind not in _TYPES:
        raise bad_value(f"{param}.type", f"{kind!r} is not one of {', '.join(repr(name) for name in _TYPES)}.")
    if kind in ("and", "or"):
        return _compound(kind, given, param, depth)
    key, value = given.get("key"), given.get("value")
    if not isinstance(key, str):
        raise Problem(
            400, f"Missing required parameter: '{param}.key'.", param=f"{param}.key", code="missing_required_parameter"
        )
    return _comparison(kind, key, value, f"{param}.value")


def _compound(kind: str, given: Mapping[str, Any], param: str, depth: int) -> _Test:
    inner = given.get("filters")
    if not is_array(inner) or not inner:
        raise bad_value(f"{param}.filters", "expected an array with at least one filter.", "invalid_type")
    tests = [_compiled(each, f"{param}.filters[{at}]", depth + 1) for at, each in enumerate(inner)]
    many = all if kind == "and" else any
    return lambda attributes: many(test(attributes) for test in tests)


def _comparison(kind: str, key: str, value: Any, param: str) -> _Test:
    if kind in ("in", "nin"):
        if not is_array(value):
            raise bad_value(param, f"'{kind}' compares with an array.", "invalid_type")
        return lambda attributes: any(_same(attributes.get(key), each) for each in value) == (kind == "in")
    if not isinstance(value, (str, int, float)):
        raise bad_value(param, "expected a string, a number or a boolean.", "invalid_type")
    if kind in ("eq", "ne"):
        return lambda attributes: _same(attributes.get(key), value) == (kind == "eq")
    if isinstance(value, bool):
        raise bad_value(param, f"'{kind}' compares numbers or strings.", "invalid_type")
    ordered = _ORDERS[kind]

    def test(attributes: Mapping[str, Any]) -> bool:
        has = attributes.get(key)
        return _comparable(has, value) and ordered(has, value)

    return test


def _same(one: Any, other: Any) -> bool:
    """As in JSON: true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _comparable(one: Any, other: Any) -> bool:
    if isinstance(one, bool):
        return False
    return isinstance(one, str) == isinstance(other, str) and isinstance(one, (str, int, float))
