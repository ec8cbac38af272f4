"""The annotations of model classes as types: evaluated only for strict decoding and for schemas, never by a call."""

from __future__ import annotations

import collections.abc
import sys
import types
import typing
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from .fields import FieldInfo, fields
from .model import Model
from .shapes import is_array, is_object
from .wrap import wrap_class

if TYPE_CHECKING:
    from .wrap import Wrap

_resolved: dict[type, dict[str, Any]] = {}


class _Namespace(dict[str, Any]):
    """A module's names: its own, those it takes from other modules, and typing's."""

    def __init__(self, module: Any) -> None:
        super().__init__()
        self._module = module

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(self._module, name)
        except AttributeError:
            pass
        try:
            return getattr(typing, name)
        except AttributeError:
            raise KeyError(name) from None


def types_of(cls: type[Model]) -> dict[str, Any]:
    """Attribute name → type, for every declared member of `cls` and its bases."""
    found = _resolved.get(cls)
    if found is None:
        found = _resolved[cls] = {field.name: _evaluated(field) for field in fields(cls).values()}
    return found


def _evaluated(field: FieldInfo) -> Any:
    hint = field.annotation
    while isinstance(hint, str):  # twice for `name: "Class"` below `from __future__ import annotations`
        module = sys.modules[field.owner.__module__]
        hint = eval(hint, {}, _Namespace(module))  # text of a module that is imported already
    return hint


# -- wrapping as annotations say: for the user's own classes, and for types named in a call ---------------------

_LISTS: Any = (list, tuple, set, collections.abc.Sequence, collections.abc.Iterable)
_DICTS: Any = (dict, collections.abc.Mapping)


def wraps_of(cls: type[Model]) -> dict[str, Wrap]:
    """Wire name → what wraps that member, for those that `cls` itself declares."""
    try:
        hints = types_of(cls)
    except NameError:  # a class inside of a function, its annotations text: nothing to find it by
        return {}
    made = {field.alias: wrapper_of(hints[field.name]) for field in fields(cls).values() if field.owner is cls}
    return {name: wrap for name, wrap in made.items() if wrap is not None}


def wrapper_of(hint: Any) -> Wrap | None:
    """The function that wraps a decoded value as the type `hint` says; None where there is nothing to wrap."""
    origin = get_origin(hint)
    args = get_args(hint)
    cls = origin if isinstance(origin, type) else hint
    if origin is Annotated:
        return wrapper_of(args[0])
    if origin is Union or origin is types.UnionType:
        return _of_union(args)
    if cls in _LISTS:
        return _of_list(wrapper_of(args[0])) if args else None
    if cls in _DICTS:
        return _of_dict(wrapper_of(args[1])) if args else None
    if isinstance(cls, type) and issubclass(cls, Model):
        return lambda value: wrap_class(cls)(value)  # not made now: a class may be within itself
    validate: Any = getattr(hint, "model_validate", None)
    return (lambda value: validate(value) if is_object(value) else value) if validate is not None else None


def _of_list(item: Wrap | None) -> Wrap | None:
    return None if item is None else lambda value: [item(each) for each in value] if is_array(value) else value


def _of_dict(item: Wrap | None) -> Wrap | None:
    if item is None:
        return None
    return lambda value: {key: item(each) for key, each in value.items()} if is_object(value) else value


def _of_union(members: tuple[Any, ...]) -> Wrap | None:
    wraps = [(member, made) for member in members if (made := wrapper_of(member)) is not None]
    if len(wraps) < 2:
        return wraps[0][1] if wraps else None

    def wrap(value: Any) -> Any:
        alike = [(member, inner) for member, inner in wraps if _is_list(member) == is_array(value)]
        if not alike or not isinstance(value, (dict, list)):
            return value
        for member, inner in alike:
            if _fits(member, value):
                return inner(value)
        return alike[0][1](value)

    return wrap


def _is_list(hint: Any) -> bool:
    return (get_origin(hint) or hint) in _LISTS


def _fits(hint: Any, value: Any) -> bool:
    from .strict import Mismatch, check_type

    try:
        check_type(hint, value, "$")
    except Mismatch:
        return False
    return True
