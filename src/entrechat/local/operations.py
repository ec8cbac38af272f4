"""Every operation of the API: its name in the client and what its request may hold, from the generated `operations.json`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from .shapes import arr, obj

_USUAL = {
    "after": {"type": "string"},
    "before": {"type": "string"},
    "limit": {"type": "integer"},
    "order": {"type": "string", "enum": ["asc", "desc"]},
}
"""What these parameters are where the document has nothing of an operation."""
_BETA = {"type": "string", "enum": ["true"]}


class Operation(NamedTuple):
    """One operation. `body`, `form` (where it differs) and the values of `query` are schemas; `members` are the names that the body may have."""

    verb: str
    path: str
    name: str
    query: Mapping[str, Any]
    body: Mapping[str, Any] | None
    body_required: bool
    members: frozenset[str]
    form: Mapping[str, Any] | None = None


@cache
def schemas() -> Mapping[str, Any]:
    """The named schemas that `$ref` leads to."""
    return obj(_document()["schemas"])


@cache
def operations() -> Mapping[str, Operation]:
    """`VERB /path/{parameter}` → operation."""
    out: dict[str, Operation] = {}
    for key, value in _document()["operations"].items():
        verb, _, path = key.partition(" ")
        body = value.get("body")
        query = {name: schema or _USUAL.get(name, schema) for name, schema in value.get("query", {}).items()}
        out[key] = Operation(
            verb,
            path,
            value["name"],
            {**query, **({"beta": _BETA} if path.endswith("?beta=true") else {})},
            body,
            bool(value.get("required")),
            frozenset(arr(value.get("members"))),
            value.get("form"),
        )
    return out


def find(path: str) -> dict[str, Operation]:
    """VERB → operation on this path; literal paths go before those with parameters."""
    literal, patterns = _table()
    if path in literal:
        return literal[path]
    for pattern, found in patterns:
        if pattern.fullmatch(path):
            return found
    return {}


@cache
def _document() -> dict[str, Any]:
    return obj(orjson.loads(Path(__file__).with_name("operations.json").read_bytes()))


@cache
def _table() -> tuple[dict[str, dict[str, Operation]], list[tuple[re.Pattern[str], dict[str, Operation]]]]:
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in operations().values():
        by_path.setdefault(operation.path, {})[operation.verb] = operation
    literal = {path: found for path, found in by_path.items() if "{" not in path}
    patterns = [(_pattern(path), found) for path, found in by_path.items() if "{" in path]
    return literal, patterns


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", path)))
