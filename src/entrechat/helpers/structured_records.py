"""Classes with named, typed members, whatever made them: dataclasses, TypedDicts, NamedTuples, attrs.

Nothing is imported for this: a class of attrs shows by what attrs put on it.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Member", "Record", "record_of"]


class Member(NamedTuple):
    """One member.

    Attributes:
        name: in JSON.
        keyword: what the class's constructor calls it.
        kind: its type.
        default: whether it may be missing.
        absent: whether the object then lacks it (a TypedDict's NotRequired).
        description: what the class says of it.
    """

    name: str
    keyword: str
    kind: Any
    default: bool
    absent: bool = False
    description: str | None = None


class Record(NamedTuple):
    """A class with members, and how an instance is made of their values."""

    cls: Any
    members: tuple[Member, ...]
    make: Callable[[dict[str, Any]], Any]
    description: str | None = None


def record_of(kind: Any) -> Record | None:
    """What `kind` is as a class with members; None where it is none of those."""
    if not isinstance(kind, type):
        return None
    if hasattr(kind, "__attrs_attrs__"):
        return _attrs(kind)
    if hasattr(kind, "__dataclass_fields__"):
        return _dataclass(kind)
    bases = kind.__mro__
    if dict in bases and hasattr(kind, "__required_keys__"):
        return _typed_dict(kind)
    if tuple in bases and hasattr(kind, "_fields"):
        return _named_tuple(kind)
    return None


def _hints(kind: Any) -> dict[str, Any]:
    try:
        return typing.get_type_hints(kind, include_extras=True)
    except NameError as error:
        raise TypeError(f"{kind.__name__}: the annotation of a member names {error.name!r}, which is not there") from error


def _said(metadata: Any) -> str | None:
    found = metadata.get("description") or metadata.get("doc") if metadata else None
    return found if isinstance(found, str) else None


def _dataclass(kind: Any) -> Record:
    import dataclasses

    hints = _hints(kind)
    members = tuple(
        Member(
            each.name,
            each.name,
            hints[each.name],
            each.default is not dataclasses.MISSING or each.default_factory is not dataclasses.MISSING,
            description=_said(each.metadata) or getattr(each, "doc", None),
        )
        for each in dataclasses.fields(kind)
        if each.init
    )
    doc = kind.__doc__
    made_up = doc is None or doc.startswith(f"{kind.__name__}(")  # dataclasses writes the signature there
    return Record(kind, members, _by_keyword(kind), None if made_up else doc)


def _attrs(kind: Any) -> Record:
    hints = _hints(kind)
    empty = None
    members: list[Member] = []
    for each in kind.__attrs_attrs__:
        if not each.init:
            continue
        keyword = getattr(each, "alias", None) or each.name.lstrip("_")
        empty = type(each.default).__name__ == "_Nothing"  # attrs' own NOTHING
        members.append(Member(keyword, keyword, hints.get(each.name, Any), not empty, description=_said(each.metadata)))
    return Record(kind, tuple(members), _by_keyword(kind), kind.__doc__)


def _typed_dict(kind: Any) -> Record:
    required = kind.__required_keys__

    def optional(name: str, hint: Any) -> bool:
        said = getattr(typing.get_origin(hint), "_name", None)  # what a string annotation says is only known now
        return said == "NotRequired" or (said != "Required" and name not in required)

    members = tuple(Member(name, name, hint, optional(name, hint), optional(name, hint)) for name, hint in _hints(kind).items())
    return Record(kind, members, dict, kind.__doc__ if kind.__doc__ != dict.__doc__ else None)


def _named_tuple(kind: Any) -> Record:
    hints = _hints(kind)
    members = tuple(Member(name, name, hints.get(name, Any), name in kind._field_defaults) for name in kind._fields)
    doc = kind.__doc__
    made_up = doc is None or doc.startswith(f"{kind.__name__}(")
    return Record(kind, members, _by_keyword(kind), None if made_up else doc)


def _by_keyword(kind: Any) -> Callable[[dict[str, Any]], Any]:
    def make(values: dict[str, Any]) -> Any:
        return kind(**values)

    return make
