"""Strict decoding: the answer checked against the annotations, the first thing that does not fit named by its JSON path."""

from __future__ import annotations

import types
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from .fields import fields
from .hints import types_of
from .model import Model
from .shapes import is_array, is_object
from .wrap import load

_SCALARS: dict[Any, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (float, int),
    bool: (bool,),
    type(None): (type(None),),
    None: (type(None),),
}


class Mismatch(ValueError):
    """Something that does not fit; `path` is its place, `$.choices[0].index`."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


def check(cls: type[Model], value: Any, path: str = "$") -> None:
    """Raise `Mismatch` unless `value` is an object of the shape that `cls` declares. Unknown members are allowed."""
    if isinstance(value, cls):
        return
    if not is_object(value):
        raise Mismatch(path, f"expected an object ({cls.__name__}), got {_shown(value)}")
    hints = types_of(cls)
    for field in fields(cls).values():
        if field.alias not in value:
            if field.required:
                raise Mismatch(f"{path}.{field.alias}", "is required and missing")
            continue
        check_type(hints[field.name], value[field.alias], f"{path}.{field.alias}")


def check_spec(spec: Any, value: Any, path: str = "$") -> None:
    """The same for a wrap spec as operations have it (`model.Spec`)."""
    if isinstance(spec, str):
        if ":" in spec:  # "*" stands for anything: a request to a path of the caller's
            check(load(spec), value, path)
    elif is_array(spec):
        if not is_array(value):
            raise Mismatch(path, f"expected an array, got {_shown(value)}")
        for number, item in enumerate(value):
            check_spec(spec[0], item, f"{path}[{number}]")
    elif is_object(spec) and "" not in spec:
        if not is_object(value):
            raise Mismatch(path, f"expected an object, got {_shown(value)}")
        if "*" in spec:
            for key, item in value.items():
                check_spec(spec["*"], item, f"{path}.{key}")
            return
        ((member, table),) = spec.items()
        tag = value.get(member)
        if not isinstance(tag, str) or tag not in table:
            raise Mismatch(f"{path}.{member}", f"expected one of {', '.join(map(repr, table))}, got {_shown(tag)}")
        check_spec(table[tag], value, path)


def check_type(hint: Any, value: Any, path: str) -> None:
    """Raise `Mismatch` unless `value` is of type `hint`."""
    if hint is Any or hint is object or isinstance(hint, TypeVar):
        return
    origin = get_origin(hint)
    if origin is Annotated:
        check_type(get_args(hint)[0], value, path)
    elif origin is Union or origin is types.UnionType:
        _check_union(get_args(hint), value, path)
    elif origin is Literal:
        if not any(value == one and type(value) is type(one) for one in get_args(hint)):
            raise Mismatch(path, f"expected one of {', '.join(map(repr, get_args(hint)))}, got {_shown(value)}")
    elif origin is list or hint is list:
        if hasattr(value, "tolist"):
            return  # a vector that is not decoded yet
        if not is_array(value):
            raise Mismatch(path, f"expected an array, got {_shown(value)}")
        inner = (get_args(hint) or (Any,))[0]
        for number, item in enumerate(value):
            check_type(inner, item, f"{path}[{number}]")
    elif origin is dict:
        if not is_object(value):
            raise Mismatch(path, f"expected an object, got {_shown(value)}")
        for key, item in value.items():
            check_type(get_args(hint)[1], item, f"{path}.{key}")
    elif hint in _SCALARS:
        if not isinstance(value, _SCALARS[hint]) or (isinstance(value, bool) and hint in (int, float)):
            raise Mismatch(path, f"expected {getattr(hint, '__name__', hint)}, got {_shown(value)}")
    elif isinstance(hint, type) and issubclass(hint, Model):
        check(hint, value, path)
    elif isinstance(origin, type) and issubclass(origin, Model):
        check(origin, value, path)
    elif not is_object(value):  # a TypedDict
        raise Mismatch(path, f"expected an object, got {_shown(value)}")


def _check_union(members: tuple[Any, ...], value: Any, path: str) -> None:
    if is_object(value):
        # the member whose tags fit is the one worth telling of
        members = tuple(member for member in members if _tags_fit(member, value)) or members
    inside: Mismatch | None = None
    for member in members:
        try:
            return check_type(member, value, path)
        except Mismatch as mismatch:
            if mismatch.path != path and inside is None:
                inside = mismatch
    if inside is not None:
        raise inside
    names = ", ".join(getattr(member, "__name__", str(member)) for member in members)
    raise Mismatch(path, f"expected one of {names}, got {_shown(value)}")


def _tags_fit(hint: Any, value: dict[str, Any]) -> bool:
    """Whether no member that may only hold certain strings (`type`, `object`, `role`) holds another one."""
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) is Union or get_origin(hint) is types.UnionType:
        return any(_tags_fit(member, value) for member in get_args(hint))
    if not (isinstance(hint, type) and issubclass(hint, Model)):
        return False
    hints = types_of(hint)
    for field in fields(hint).values():
        kind = hints[field.name]
        if get_origin(kind) is Literal and field.required and value.get(field.alias) not in get_args(kind):
            return False
    return True


def _shown(value: Any) -> str:
    try:
        text = repr(value)
    except RecursionError:
        text = f"a deeply nested {type(value).__name__}"
    return text if len(text) <= 60 else f"{text[:57]}..."
