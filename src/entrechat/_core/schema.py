"""JSON Schema of a model class, from its annotations: for FastAPI's pages and `model_json_schema()`."""

from __future__ import annotations

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from .fields import fields
from .hints import types_of
from .model import Model
from .shapes import is_array, is_object

_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}


def of(cls: type[Model]) -> dict[str, Any]:
    """The schema of `cls`, those of nested classes under `$defs`."""
    definitions: dict[str, Any] = {}
    schema = _model(cls, definitions)
    if not _refers(definitions, _key(cls)):
        del definitions[_key(cls)]  # it is the schema itself
    return {**schema, "$defs": definitions} if definitions else schema


def inlined(cls: type[Model]) -> dict[str, Any]:
    """The schema without references, for a host whose `$defs` are its own; a class within itself is a bare object."""
    definitions: dict[str, Any] = {}
    _model(cls, definitions)
    schema: dict[str, Any] = _inline(definitions[_key(cls)], definitions, (_key(cls),))
    return schema


def _inline(schema: Any, definitions: dict[str, Any], inside: tuple[str, ...]) -> Any:
    if is_array(schema):
        return [_inline(each, definitions, inside) for each in schema]
    if not is_object(schema):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str):
        key = reference.removeprefix("#/$defs/")
        if key in inside:
            return {"type": "object"}
        return _inline(definitions[key], definitions, (*inside, key))
    return {name: _inline(each, definitions, inside) for name, each in schema.items()}


def _key(cls: type[Model]) -> str:
    """A name of its own for each class: many modules have a `Choice`."""
    area = cls.__module__.removeprefix("entrechat.types.").replace(".", "_")
    return f"{area}__{cls.__name__}"


def _model(cls: type[Model], definitions: dict[str, Any]) -> dict[str, Any]:
    definitions[_key(cls)] = {}  # there before its members are: classes refer to themselves
    hints = types_of(cls)
    declared = fields(cls)
    schema: dict[str, Any] = {
        "title": cls.__name__,
        "type": "object",
        "properties": {field.alias: _type(hints[field.name], definitions) for field in declared.values()},
        "additionalProperties": True,
    }
    if required := [field.alias for field in declared.values() if field.required]:
        schema["required"] = required
    definitions[_key(cls)] = schema
    return schema


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if origin is Annotated:
        return _type(get_args(hint)[0], definitions)
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin is Union or origin is types.UnionType:
        return {"anyOf": [_type(member, definitions) for member in get_args(hint)]}
    if origin is list:
        return {"type": "array", "items": _type(get_args(hint)[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _type(get_args(hint)[1], definitions)}
    cls = origin if isinstance(origin, type) else hint
    if isinstance(cls, type) and issubclass(cls, Model):
        if _key(cls) not in definitions:
            _model(cls, definitions)
        return {"$ref": f"#/$defs/{_key(cls)}"}
    return {}


def _refers(definitions: dict[str, Any], key: str) -> bool:
    """Whether anything refers to the class `key`."""
    import json

    return f'"#/$defs/{key}"' in json.dumps(definitions)
