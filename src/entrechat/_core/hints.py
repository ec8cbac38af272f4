"""The annotations of model classes as types: evaluated only for strict decoding and for schemas, never by a call."""

from __future__ import annotations

import sys
import typing
from typing import Any

from .model import FieldInfo, Model, fields

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
    if not isinstance(field.annotation, str):
        return field.annotation
    module = sys.modules[field.owner.__module__]
    return eval(field.annotation, {}, _Namespace(module))  # our own generated text
