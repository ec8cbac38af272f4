"""JSON Schemas made ready for constrained decoding.

llama.cpp turns a schema into a grammar; it warns on stderr about, or gets wrong, what it cannot express. `prepare`
leaves only what it can: then every answer that ends by itself is valid JSON of the schema's shape. Two bounds are
added where a schema has none, because a small model may otherwise go on for ever: strings of `MAX_TEXT` characters and
arrays of `MAX_ITEMS` items.
"""

from __future__ import annotations

import re
from typing import Any

from ..shapes import obj

MAX_TEXT = 1000
MAX_ITEMS = 20

_FORMATS = {"date", "time", "date-time", "uuid"}
_CLASSES = {"\\d": "[0-9]", "\\w": "[A-Za-z0-9_]", "\\s": "[ \\t]"}
_NESTED = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAPS = ("properties", "$defs", "definitions")
_NOTES = {"description", "title", "examples", "default", "$schema", "$id", "$comment", "deprecated"}


def prepare(schema: Any) -> dict[str, Any]:
    """A copy of `schema` for the grammar; what is not an object counts as the schema that takes everything."""
    out = {key: value for key, value in obj(schema).items() if key not in _NOTES}
    for key in _MAPS:
        if isinstance(out.get(key), dict):
            out[key] = {name: prepare(inner) for name, inner in out[key].items()}
    for key in _NESTED:
        if isinstance(out.get(key), list):
            out[key] = [prepare(inner) for inner in out[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(out.get(key), dict):
            out[key] = prepare(out[key])
    if "properties" in out:
        out.setdefault("type", "object")
        out.setdefault("additionalProperties", False)
    _text(out)
    if _is(out, "array") and "prefixItems" not in out:
        out.setdefault("maxItems", max(MAX_ITEMS, int(out.get("minItems") or 0)))
    return out


def members(schema: Any) -> list[str]:
    """The names of an object schema's members, for a prompt."""
    return list(obj(obj(schema).get("properties")))


def _is(schema: dict[str, Any], type_: str) -> bool:
    given = schema.get("type")
    return given == type_ or (isinstance(given, list) and type_ in given)


def _text(schema: dict[str, Any]) -> None:
    if not _is(schema, "string") or "enum" in schema or "const" in schema:
        return
    if schema.get("format") not in _FORMATS:
        schema.pop("format", None)
    found = pattern(schema.pop("pattern", None))
    if found is not None:
        schema["pattern"] = found
    elif "format" not in schema:
        schema.setdefault("maxLength", max(MAX_TEXT, int(schema.get("minLength") or 0)))


def pattern(given: object) -> str | None:
    """A regular expression as the grammar can have it: anchored, without look-around; None where that cannot be."""
    if not isinstance(given, str) or not (given.startswith("^") and given.endswith("$")):
        return None
    for short, long in _CLASSES.items():
        given = given.replace(f"[{short}]", long).replace(short, long)
    if re.search(r"\(\?(?!:)|\\[A-Za-z]", given.replace("\\t", "")) or re.search(r"\[[^\]]*\[", given):
        return None
    return given
