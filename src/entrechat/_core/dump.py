"""Models as plain values and as JSON text: what `model_dump` and its kind do."""

from __future__ import annotations

from typing import Any

import orjson

from .fields import fields
from .model import Model
from .shapes import is_array, is_object


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.__dict__
    if value.__class__ in (set, frozenset, tuple):
        return list(value)
    if hasattr(value, "tolist"):
        return value.tolist()
    # what an answer was parsed into
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", warnings=False)
    if hasattr(value, "_asdict"):
        return value._asdict()
    names = getattr(value, "__struct_fields__", None) or [each.name for each in getattr(value, "__attrs_attrs__", ())]
    return {name: getattr(value, name) for name in names} if names else str(value)


def dumps(value: Any, option: int = 0) -> bytes:
    try:
        return orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS | option)
    except TypeError:  # half a surrogate pair, integers beyond 64 bits: the standard library writes what it read
        import json

        return json.dumps(value, default=_plain, indent=2 if option else None).encode()


def as_json(value: Any) -> tuple[Any, bool]:
    """`value` with nothing in it but what JSON has, and whether UTF-8 can carry all of that."""
    try:
        return orjson.loads(orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS)), True
    except TypeError:  # as in `dumps`
        import json

        return json.loads(json.dumps(value, default=_plain)), False


_NUMBERS = frozenset({float, int})


class Dump:
    """One walk of `model_dump` with its switches."""

    __slots__ = ("aliases", "no_defaults", "no_none", "set_only")

    def __init__(self, aliases: bool, set_only: bool, no_defaults: bool, no_none: bool) -> None:
        self.aliases = aliases
        self.set_only = set_only
        self.no_defaults = no_defaults
        self.no_none = no_none

    def model(self, model: Model, keep: Any = None, drop: Any = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        declared = fields(type(model))
        data = model.__dict__
        known: set[str] = set()
        for field in declared.values():
            known.add(field.alias)
            if field.alias in data:
                value = data[field.alias]
            elif self.set_only:
                continue
            else:
                value = None
            if value is None and (self.no_none or (self.no_defaults and not field.required)):
                continue
            name = field.name
            if (keep is None or _names(keep, name)) and not _drops(drop, name):
                out[field.alias if self.aliases else name] = self.value(value, _inside(keep, name), _inside(drop, name))
        for key, value in data.items():
            if key in known or (value is None and self.no_none):
                continue
            if (keep is None or _names(keep, key)) and not _drops(drop, key):
                out[key] = self.value(value, _inside(keep, key), _inside(drop, key))
        return out

    def value(self, value: Any, keep: Any = None, drop: Any = None) -> Any:
        if isinstance(value, Model):
            return self.model(value, keep, drop)
        if is_array(value):
            if keep is not None or drop is not None:
                return [
                    self.value(each, _inside(keep, at), _inside(drop, at))
                    for at, each in enumerate(value)
                    if (keep is None or _names(keep, at)) and not _drops(drop, at)
                ]
            if value and value[0].__class__ is float and _NUMBERS.issuperset(map(type, value)):
                return list(value)  # an embedding: nothing inside to walk
            return [self.value(each) for each in value]
        if is_object(value):
            return {
                key: self.value(each, _inside(keep, key), _inside(drop, key))
                for key, each in value.items()
                if (keep is None or _names(keep, key)) and not _drops(drop, key)
            }
        if hasattr(value, "model_dump"):
            return value.model_dump(  # what an answer was parsed into
                by_alias=self.aliases,
                exclude_unset=self.set_only,
                exclude_defaults=self.no_defaults,
                exclude_none=self.no_none,
                warnings=False,
            )
        return value.tolist() if hasattr(value, "tolist") else value  # a vector that is not decoded yet


def _names(choice: Any, name: Any) -> bool:
    """Whether pydantic's include or exclude speaks of the member, or item, `name`."""
    return name in choice or "__all__" in choice


def _drops(choice: Any, name: Any) -> bool:
    """Whether an exclude takes `name` away whole, rather than something inside of it."""
    return bool(choice) and _names(choice, name) and _inside(choice, name) is None


def _inside(choice: Any, name: Any) -> Any:
    """What an include or exclude says of the inside of `name`; None for nothing."""
    if not is_object(choice):
        return None
    found = choice.get(name, choice.get("__all__"))
    return None if found is True or found is ... else found
