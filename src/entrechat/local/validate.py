"""Requests against the API's own schemas: the first thing that does not fit becomes a `Problem` that names its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .operations import Operation, schemas
from .problems import Problem, bad_type, bad_value, kind, missing
from .shapes import arr, is_array, is_object, obj

_ANY: Mapping[str, Any] = {}
_METADATA = ("Metadata", "BetaMetadata")
_TYPES: dict[str, type] = {"string": str, "object": dict, "array": list, "null": type(None)}
_NAMES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "object": "an object",
    "array": "an array",
    "null": "null",
}


def body(operation: Operation, value: Any) -> dict[str, Any]:
    """`value` itself, checked. A member that is null counts as absent where it is not required."""
    if value is None and not operation.body_required:
        value = {}
    if not is_object(value):
        raise Problem(400, f"Invalid body: expected an object, but got {kind(value)}.", code="invalid_type")
    schema = operation.body or _ANY
    described = {name for name, _ in members(schema)}
    known = set(operation.members) | described
    for name in value:
        if known and name not in known:
            raise unknown(name)
    present = {name: item for name, item in value.items() if item is not None or name in _required(schema)}
    if described:  # the API takes a few members that its document does not describe
        present = {name: item for name, item in present.items() if name in described}
    check(schema, present, "")
    return value


def query(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """The query's parameters as their schemas have them: numbers as numbers, arrays as arrays."""
    out: dict[str, Any] = {}
    for name, value in given.items():
        top = name.partition("[")[0]
        if top not in operation.query:
            raise unknown(name)
        schema = operation.query[top]
        out[top] = coerce(schema, value, top)
        check(schema, out[top], top)
    return out


def unknown(name: str) -> Problem:
    return Problem(400, f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")


def check(schema: Mapping[str, Any], value: Any, param: str) -> None:
    """Raises the first `Problem` of `value`."""
    if schema.get("$ref") in _METADATA and is_object(value):
        _metadata(value, param)
    schema = resolved(schema)
    if value is None and schema.get("nullable"):
        return
    for part in arr(schema.get("allOf")):
        check(part, value, param)
    choices = arr(schema.get("anyOf")) or arr(schema.get("oneOf"))
    if choices:
        if "properties" in schema and is_object(value):
            _object(schema, value, param)
        _one(schema, choices, value, param)
        return
    if "const" in schema and value != schema["const"]:
        raise bad_value(param, f"expected {schema['const']!r}, but got {_shown(value)}.")
    types = _types(schema)
    if types and not any(_is(value, type_) for type_ in types):
        raise bad_type(param, " or ".join(_NAMES.get(type_, type_) for type_ in types), value)
    if "enum" in schema and value not in schema["enum"]:
        supported = ", ".join(repr(item) for item in schema["enum"])
        raise bad_value(param, f"{_shown(value)} is not one of {supported}.")
    checker = _CHECKS.get("number" if isinstance(value, float) else type(value).__name__)
    if checker is not None:
        checker(schema, value, param)


def _metadata(value: Mapping[str, Any], param: str) -> None:
    """The document tells these limits in prose only."""
    if len(value) > 16:
        raise bad_value(param, f"expected at most 16 members, but got {len(value)}.", "object_above_max_properties")
    for name, item in value.items():
        for text, most, what in ((name, 64, "a name"), (item, 512, "a value")):
            if isinstance(text, str) and len(text) > most:
                message = f"expected {what} with at most {most} characters, but got {len(text)}."
                raise bad_value(f"{param}.{name[:64]}", message, "string_above_max_length")


def resolved(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a `$ref` leads to. A recursive reference is taken as anything: its parent was checked already."""
    while "$ref" in schema:
        schema = obj(schemas().get(str(schema["$ref"])))
    return schema


def members(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The properties of an object's schema and of all it is made of."""
    schema = resolved(schema)
    yield from obj(schema.get("properties")).items()
    for key in ("allOf", "anyOf", "oneOf"):
        for part in arr(schema.get(key)):
            yield from members(part)


def coerce(schema: Mapping[str, Any], value: Any, param: str) -> Any:
    """Text of a query or a form as its schema has it; text that is not what it should be stays, for `check` to refuse."""
    schema = resolved(schema)
    if is_object(value):
        inner = dict(members(schema))
        return {name: coerce(inner.get(name, _ANY), item, f"{param}[{name}]") for name, item in value.items()}
    wanted = [*_types(schema), *(type_ for part in _parts(schema) for type_ in _types(resolved(part)))]
    if "array" in wanted and (is_array(value) or "string" not in wanted):
        items = obj(next((resolved(part)["items"] for part in (schema, *_parts(schema)) if "items" in resolved(part)), _ANY))
        return [coerce(items, item, param) for item in (value if is_array(value) else [value])]
    if not isinstance(value, str):
        return value
    if "integer" in wanted and re.fullmatch(r"[+-]?\d{1,18}", value):
        return int(value)
    if "number" in wanted and re.fullmatch(r"[+-]?\d{1,18}(\.\d{1,18})?([eE][+-]?\d{1,2})?", value):
        return float(value)
    if "boolean" in wanted and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value


def _parts(schema: Mapping[str, Any]) -> list[Any]:
    return [*arr(schema.get("anyOf")), *arr(schema.get("oneOf")), *arr(schema.get("allOf"))]


def _types(schema: Mapping[str, Any]) -> list[str]:
    given = schema.get("type")
    types = [given] if isinstance(given, str) else list(arr(given))
    if not types and "properties" in schema:
        types = ["object"]
    return types


def _is(value: Any, type_: str) -> bool:
    if isinstance(value, bool):
        return type_ == "boolean"
    if type_ == "number":
        return isinstance(value, (int, float))
    if type_ == "integer":
        return isinstance(value, int)  # not 2.0: handlers count and cut with it
    return type_ in _TYPES and isinstance(value, _TYPES[type_])


def _one(schema: Mapping[str, Any], choices: list[Any], value: Any, param: str) -> None:
    """Fits one of the choices, or the refusal of the one that comes nearest is told."""
    tag = obj(schema.get("discriminator")).get("propertyName") or _tag(choices)
    if tag and is_object(value):
        choices = _tagged(choices, tag, value.get(tag), param) or choices
        if len(choices) == 1:
            check(choices[0], value, param)
            return
    nearest: Problem | None = None
    depth = -1
    for choice in choices:
        try:
            check(choice, value, param)
        except Problem as problem:
            at = (problem.param or "").count(".") + (problem.param or "").count("[")
            same = any(_is(value, type_) for type_ in _types(resolved(choice)))
            if at + same > depth:
                nearest, depth = problem, at + same
        else:
            return
    if is_object(value) and all(obj(choice).keys() == {"required"} for choice in choices):
        raise missing(f"{param}.{choices[0]['required'][0]}".removeprefix("."))
    if nearest is not None and (depth > param.count(".") + param.count("[") or len(choices) == 1):
        raise nearest
    wanted = dict.fromkeys(_NAMES.get(type_, type_) for choice in choices for type_ in _types(resolved(choice)))
    raise bad_type(param, " or ".join(wanted) or "another value", value)


def _tagged(choices: list[Any], tag: str, value: Any, param: str) -> list[Any]:
    """The choices (looked for in choices of choices too) that such a tag may stand for; none where the tag is left out."""
    if not isinstance(value, str):
        return []
    plain = list(_leaves(choices))
    known = [_constants(dict(members(choice)).get(tag, _ANY)) for choice in plain]
    found = [choice for choice, values in zip(plain, known, strict=True) if value in values]
    if not found and all(known):
        supported = ", ".join(dict.fromkeys(repr(each) for values in known for each in values))
        raise bad_value(f"{param}.{tag}" if param else tag, f"{_shown(value)} is not one of {supported}.")
    return found


def _tag(choices: list[Any]) -> str | None:
    """`type`, where each of the choices lists the types that it stands for."""
    return "type" if all(_constants(dict(members(choice)).get("type", _ANY)) for choice in _leaves(choices)) else None


def _leaves(choices: list[Any]) -> Iterator[Mapping[str, Any]]:
    for choice in map(resolved, choices):
        inner = arr(choice.get("oneOf")) or arr(choice.get("anyOf"))
        if inner and not {"properties", "allOf"} & choice.keys():
            yield from _leaves(inner)
        else:
            yield choice


def _constants(schema: Mapping[str, Any]) -> list[Any]:
    """The values that a schema lists."""
    schema = resolved(schema)
    listed = [schema["const"]] if "const" in schema else list(arr(schema.get("enum")))
    return [*listed, *(value for part in _parts(schema) for value in _constants(part))]


def _required(schema: Mapping[str, Any]) -> set[str]:
    schema = resolved(schema)
    return set(arr(schema.get("required"))).union(*(_required(part) for part in arr(schema.get("allOf"))))


def _object(schema: Mapping[str, Any], value: dict[str, Any], param: str) -> None:
    at = f"{param}." if param else ""
    for name in arr(schema.get("required")):
        if name not in value:
            raise missing(f"{at}{name}")
    properties = obj(schema.get("properties"))
    more = schema.get("additionalProperties")
    for name, item in value.items():
        if name in properties:
            inner = properties[name]
            if item is None and name not in arr(schema.get("required")):
                continue
            check(inner, item, f"{at}{name}")
        elif more is False:
            raise unknown(f"{at}{name}")
        elif is_object(more):
            check(more, item, f"{at}{name}")
    most = schema.get("maxProperties")
    if most is not None and len(value) > most:
        raise bad_value(param, f"expected at most {most} members, but got {len(value)}.", "object_above_max_properties")


def _array(schema: Mapping[str, Any], value: list[Any], param: str) -> None:
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    if len(value) < least:
        code = "empty_array" if not value else "array_below_min_length"
        raise bad_value(param, f"expected an array with at least {least} items, but got {len(value)}.", code)
    if most is not None and len(value) > most:
        raise bad_value(param, f"expected an array with at most {most} items, but got {len(value)}.", "array_above_max_length")
    items = obj(schema.get("items"))
    if items:
        for index, item in enumerate(value):
            check(items, item, f"{param}[{index}]")


def _string(schema: Mapping[str, Any], value: str, param: str) -> None:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if len(value) < least:
        code = "empty_string" if not value else "string_below_min_length"
        raise bad_value(param, f"expected a string with at least {least} characters, but got {len(value)}.", code)
    if most is not None and len(value) > most:
        raise bad_value(
            param, f"expected a string with at most {most} characters, but got {len(value)}.", "string_above_max_length"
        )
    pattern = schema.get("pattern")
    if pattern and not re.search(pattern, value):
        raise bad_value(param, f"{_shown(value)} does not match {pattern}.")


def _number(schema: Mapping[str, Any], value: float, param: str) -> None:
    word = "integer" if isinstance(value, int) else "decimal"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and value < low:
        raise bad_value(param, f"expected a value >= {low}, but got {value} instead.", f"{word}_below_min_value")
    if high is not None and value > high:
        raise bad_value(param, f"expected a value <= {high}, but got {value} instead.", f"{word}_above_max_value")
    above = schema.get("exclusiveMinimum")
    if isinstance(above, (int, float)) and not isinstance(above, bool) and value <= above:
        raise bad_value(param, f"expected a value > {above}, but got {value} instead.", f"{word}_below_min_value")


_CHECKS: dict[str, Callable[[Mapping[str, Any], Any, str], None]] = {
    "dict": _object,
    "list": _array,
    "str": _string,
    "int": _number,
    "number": _number,
}


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
