"""A JSON Schema from the command line, as `response_format` wants it."""

from __future__ import annotations

from typing import Any

from ._json import argument
from ._parser import UsageError

__all__ = ["response_format", "strict"]

# Typed Any: a check against them leaves Any as it is
_DICT: Any = dict
_LIST: Any = list


def response_format(text: str) -> dict[str, Any]:
    """The parameter for a schema given as JSON, or as the path of a file that holds it."""
    source = text if text.lstrip().startswith("{") else f"@{text.removeprefix('@')}"
    schema = argument(source, "chat: --json-schema")
    if not isinstance(schema, _DICT):
        raise UsageError("chat: --json-schema must be an object")
    given: dict[str, Any] = schema
    if isinstance(given.get("schema"), _DICT) and "type" not in given:
        named = {"name": "answer", **given}  # as the API has it, its name and strictness included
    else:
        named = {"name": _name(given.get("title")), "schema": given, "strict": strict(given)}
    return {"type": "json_schema", "json_schema": named}


def _name(title: object) -> str:
    name = "".join(c if c.isascii() and (c.isalnum() or c in "_-") else "_" for c in title) if isinstance(title, str) else ""
    return name[:64] or "answer"


def strict(schema: Any) -> bool:
    """Whether the service would take the schema as a strict one: each object closed, each of its members required."""
    if isinstance(schema, _LIST):
        return all(map(strict, schema))
    if not isinstance(schema, _DICT):
        return True
    given: dict[str, Any] = schema
    if given.get("type") == "object" or "properties" in given:
        members: dict[str, Any] = given.get("properties") or {}
        if given.get("additionalProperties") is not False or set(members) != set(given.get("required") or ()):
            return False
        if not all(strict(member) for member in members.values()):
            return False
    inner = ("items", "anyOf", "allOf", "prefixItems")
    definitions: dict[str, Any] = {**(given.get("$defs") or {}), **(given.get("definitions") or {})}
    return strict(list(definitions.values())) and all(strict(given[name]) for name in inner if name in given)
