"""`{{item.question}}`: what stands for a part of a row, or of what a model said to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from ..problems import bad_value
from ..shapes import is_array, is_object

_PLACE = re.compile(r"\{\{([^{}]*)\}\}")
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")
_MISSING = object()


class UnknownVariableError(Exception):
    """A template asks for what its row does not have."""


def filled(value: Any, names: Mapping[str, Any]) -> Any:
    """The same JSON, with every text's variables replaced: by texts as they are, by everything else as JSON.

    Args:
        names: what `item` and `sample` stand for.

    Raises UnknownVariableError.
    """
    if isinstance(value, str):
        return _PLACE.sub(lambda place: _text(look_up(place[1].strip(), names)), value)
    if is_object(value):
        return {name: filled(each, names) for name, each in value.items()}
    if is_array(value):
        return [filled(each, names) for each in value]
    return value


def look_up(path: str, names: Mapping[str, Any]) -> Any:
    """What a path as `item.turns[0].text` leads to.

    Raises UnknownVariableError.
    """
    found: Any = names
    for name, index in _STEP.findall(path):
        if is_array(found):
            found = _at(found, index or name)
        else:
            found = found.get(name, _MISSING) if is_object(found) else _MISSING
        if found is _MISSING:
            raise UnknownVariableError(f"'{{{{{path}}}}}' is not there.")
    return found


def _at(values: list[Any], index: str) -> Any:
    known = index.isdecimal() and len(index) < 10 and int(index) < len(values)
    return values[int(index)] if known else _MISSING


def check(value: Any, param: str) -> None:
    """Raises Problem: 400 for a variable that is neither of an item nor of a sample."""
    for path in _variables(value):
        if not path.startswith(("item.", "sample.")):
            raise bad_value(
                param, f"'{{{{{path}}}}}' is no variable; they begin with 'item.' or 'sample.'.", "invalid_template"
            )


def _variables(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (path.strip() for path in _PLACE.findall(value))
    elif is_object(value) or is_array(value):
        for each in value.values() if is_object(value) else value:
            yield from _variables(each)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()
