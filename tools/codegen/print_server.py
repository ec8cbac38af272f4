"""Prints what the local server knows of every operation: its name in the client, and what its request may hold.

Names and parameters are the facts'; the shapes of bodies and queries are the published document's, for the operations
that it has, without what only readers need.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ir import Api, Method

PATH = "local/operations.json"
_VERBS = ("get", "post", "put", "patch", "delete")
_PROSE = frozenset({"title", "description", "default", "deprecated", "example", "examples"})
_SHAPES = ("items", "additionalProperties", "not")
_CHOICES = ("anyOf", "oneOf", "allOf")
_REF = "#/components/schemas/"
_BODIES = ("application/json", "multipart/form-data")
_EVENTS = re.compile("Realtime(Beta|Translation)?ClientEvent")
"""Schemas of what clients say over websockets, which no operation leads to."""


def files(api: Api) -> dict[str, str]:
    """Path below `entrechat` → text; nothing where there is no document."""
    if not api.document:
        return {}
    published = {(verb.upper(), nameless(path)): op for path, verb, op in _published(api.document)}
    operations: dict[str, Any] = {}
    for method in sorted(
        (m for r in api.resources for m in r.methods), key=lambda m: (m.path, m.verb, m.resource.startswith("beta"))
    ):
        made = _operation(method, published.get((method.verb, nameless(method.path))))
        twin = operations.setdefault(f"{method.verb} {method.path}", made)
        if twin is not made:  # a beta resource of the same path
            twin["members"] = list(dict.fromkeys([*twin.get("members", ()), *made.get("members", ())]))
    schemas = {name: lean(api.document["components"]["schemas"][name]) for name in sorted(_needed(api.document, operations))}
    return {PATH: _dump(operations, schemas)}


def nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _published(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for verb in _VERBS:
            if verb in item:
                yield path, verb, item[verb]


def _operation(method: Method, published: dict[str, Any] | None) -> dict[str, Any]:
    out: dict[str, Any] = {"name": re.sub(r"[./]+", ".", method.op)}
    names = [wire for _, wire in method.body or ()]
    if names:
        out["members"] = names
    if method.query:
        out["query"] = {wire: {} for _, wire in method.query}
    if published is None:
        return out
    for parameter in published.get("parameters", ()):
        if parameter["in"] == "query":
            out.setdefault("query", {})[parameter["name"].removesuffix("[]")] = lean(parameter["schema"])
    content = published.get("requestBody", {}).get("content", {})
    shapes = [lean(content[kind]["schema"]) for kind in _BODIES if "schema" in content.get(kind, {})]
    if shapes:
        out["body"] = shapes[0]
        out["required"] = bool(published["requestBody"].get("required"))
    if shapes[1:]:
        out["form"] = shapes[1]
    return out


def lean(schema: Any) -> Any:
    """The schema without prose, defaults and extensions."""
    if not isinstance(schema, dict):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _PROSE or key.startswith("x-"):
            continue
        if key == "properties":
            out[key] = {name: lean(inner) for name, inner in value.items()}
        elif key in _SHAPES:
            out[key] = lean(value)
        elif key in _CHOICES:
            out[key] = [lean(inner) for inner in value]
        elif key == "$ref":
            out[key] = value.removeprefix(_REF)
        elif key == "discriminator":
            mapping = {name: target.removeprefix(_REF) for name, target in value.get("mapping", {}).items()}
            out[key] = {"propertyName": value["propertyName"], **({"mapping": mapping} if mapping else {})}
        else:
            out[key] = value
    return out


def _needed(document: dict[str, Any], operations: dict[str, Any]) -> set[str]:
    """The named schemas that the operations lead to."""
    found: set[str] = set()
    todo = [*_refs(list(operations.values())), *filter(_EVENTS.match, document["components"]["schemas"])]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += _refs(lean(document["components"]["schemas"][name]))
    return found


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from _refs(value)


def _dump(operations: dict[str, Any], schemas: dict[str, Any]) -> str:
    def lines(table: dict[str, Any]) -> str:
        return ",\n".join(
            f"{json.dumps(name)}:{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
            for name, value in table.items()
        )

    note = "Made by tools/codegen from spec/. Do not edit; remake with `make codegen`."
    return f'{{"":{json.dumps(note)},\n"operations":{{\n{lines(operations)}\n}},\n"schemas":{{\n{lines(schemas)}\n}}}}\n'
