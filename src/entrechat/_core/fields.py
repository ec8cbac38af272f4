"""What a model class declares: its members' names, their names on the wire, their annotations, which are required."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Model

_MISSING: Any = object()


class Alias:
    """An attribute whose name on the wire is no identifier, or clashes: `illicit_violent` for `illicit/violent`."""

    __slots__ = ("default", "name", "wire")

    def __init__(self, wire: str, default: Any = _MISSING) -> None:
        self.wire = wire
        self.default = default
        self.name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Model | None, owner: type) -> Any:
        if instance is None:
            return self
        return instance.__dict__.get(self.wire)

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__[self.wire] = value

    def __delete__(self, instance: Model) -> None:
        instance.__dict__.pop(self.wire, None)


if TYPE_CHECKING:

    def wire(alias: str, default: Any = ...) -> Any: ...

else:
    wire = Alias


class FieldInfo:
    """What a model class declares of one member: its annotation (as text), its name on the wire, whether it is required."""

    __slots__ = ("alias", "annotation", "name", "owner", "required")

    def __init__(self, name: str, annotation: Any, alias: str, required: bool, owner: type) -> None:
        self.name = name
        self.annotation = annotation
        self.alias = alias
        self.required = required
        self.owner = owner

    @property
    def default(self) -> None:
        return None

    def is_required(self) -> bool:
        return self.required

    def __repr__(self) -> str:
        return f"FieldInfo(annotation={self.annotation!r}, required={self.required})"


class ModelFields:
    """`Model.model_fields`: computed on first use, kept by class."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, FieldInfo]:
        return fields(owner)


def fields(cls: type[Model]) -> dict[str, FieldInfo]:
    """The members that `cls` and its bases declare, by attribute name, in order; kept by class."""
    found = cls.__dict__.get("__fields__")
    if found is None:
        found = {}
        for base in reversed(cls.__mro__):
            if not hasattr(base, "_is_entrechat_model"):
                continue
            for name, annotation in _own_annotations(base).items():
                if name.startswith("__") or "ClassVar" in str(annotation):
                    continue
                default = base.__dict__.get(name, _MISSING)
                alias = name
                if isinstance(default, Alias):
                    alias, default = default.wire, default.default
                found[name] = FieldInfo(name, annotation, alias, default is _MISSING, base)
        cls.__fields__ = found  # type: ignore[attr-defined]  # kept on the class itself
    result: dict[str, FieldInfo] = found  # pyright: ignore[reportUnknownVariableType]  # {} until it is filled
    return result


def _own_annotations(cls: type) -> dict[str, Any]:
    """The annotations of this class alone, as text where the module asks for that."""
    if sys.version_info >= (3, 14):
        return cls.__annotations__  # made on demand there, and never inherited
    found: dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063  # inspect is dear to import
    return found
