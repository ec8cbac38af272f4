"""The published OpenAPI document as validators and as samples.

`Document` finds the operation of a request, and compiles schemas. The document says 3.1 but keeps a few habits of 3.0
(`nullable`), and its `oneOf` members overlap; `_normal` makes plain JSON Schema 2020-12 of it.
`SchemaSampler` makes a value that a schema accepts: every property, limits kept, the chosen member of each union.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

import jsonschema_rs

Schema = dict[str, Any]
VERBS = ("get", "post", "put", "patch", "delete")
_TEXTS = {
    "uri": "https://example.com/a?b=c",
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "email": "a@example.com",
    "binary": "binary",
}
_PATTERNS = {
    "^[a-zA-Z0-9_-]+$": "name_1",
    "^[A-Za-z0-9_.-]+$": "name_1",
    "^tunnel_[a-z0-9]{32}$": "tunnel_" + "a1" * 16,
}


class DocumentOperation(NamedTuple):
    verb: str
    path: str
    facts: dict[str, Any]

    def parameters(self, where: str) -> dict[str, dict[str, Any]]:
        return {p["name"]: p for p in self.facts.get("parameters", ()) if p["in"] == where}

    @property
    def fixed_query(self) -> list[tuple[str, str]]:
        """The query that is part of the path: `?beta=true`."""
        return parse_qsl(self.path.partition("?")[2])

    def body(self, media_type: str) -> Schema | None:
        content = self.facts.get("requestBody", {}).get("content", {})
        return content[media_type].get("schema") if media_type in content else None

    @property
    def answer(self) -> Schema | None:
        """The schema of the JSON answer, if it has one."""
        for status, response in self.facts.get("responses", {}).items():
            if status.startswith("2") and "application/json" in response.get("content", {}):
                schema: Schema | None = response["content"]["application/json"].get("schema")
                return schema
        return None


class Document:
    def __init__(self, path: Path) -> None:
        self.facts: dict[str, Any] = _normal(json.loads(path.read_bytes()))
        self._validators: dict[str, Any] = {}
        self._registry = jsonschema_rs.Registry([("urn:openapi", {"$schema": _DRAFT, **self.facts})])

    @cached_property
    def operations(self) -> dict[tuple[str, str], DocumentOperation]:
        """By verb and path, names of path parameters left out: `("GET", "/files/{}")`."""
        return {
            (verb.upper(), nameless(path)): DocumentOperation(verb.upper(), path, operation)
            for path, item in self.facts["paths"].items()
            for verb, operation in item.items()
            if verb in VERBS
        }

    def match(self, verb: str, raw_path: str, query: list[tuple[str, str]]) -> tuple[DocumentOperation, dict[str, str]] | None:
        """The operation of a request, with its path parameters: static paths first, and those that fix a query."""
        for operation in sorted(self.operations.values(), key=lambda op: (op.path.count("{"), not op.fixed_query)):
            if operation.verb == verb and set(operation.fixed_query) <= set(query):
                pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(operation.path.partition("?")[0]))
                if found := re.fullmatch(pattern, raw_path):
                    return operation, {name: unquote(value) for name, value in found.groupdict().items()}
        return None

    def resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            found: Any = self.facts
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            schema = found
        return schema

    def errors(self, schema: Schema, value: Any) -> list[str]:
        """Why a value does not fit a schema."""
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                _absolute(schema), registry=self._registry, validate_formats=True
            )
        return [f"{'/'.join(map(str, e.instance_path))}: {e.message[:300]}" for e in self._validators[key].iter_errors(value)]


_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def nameless(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


def _absolute(value: Any) -> Any:
    """The same schema with references into the registered document."""
    if isinstance(value, dict):
        return {k: "urn:openapi" + v if k == "$ref" and v.startswith("#") else _absolute(v) for k, v in value.items()}
    return [_absolute(item) for item in value] if isinstance(value, list) else value


def _is_left_out(key: str, item: Any) -> bool:
    """Keywords of OpenAPI, as opposed to properties of the same name."""
    return (key == "nullable" and isinstance(item, bool)) or (key == "discriminator" and "propertyName" in item)


def _takes_null(schema: Schema) -> bool:
    return {"type": "null"} in schema.get("anyOf", ())


def _normal(value: Any, home: str = "") -> Any:
    """`nullable` as a union with null, `oneOf` as `anyOf`, the recursive reference as a plain one."""
    if isinstance(value, list):
        return [_normal(item, home) for item in value]
    if not isinstance(value, dict):
        return value
    made: dict[str, Any] = {}
    for key, item in value.items():
        if key == "schemas" and not home:
            made[key] = {name: _normal(schema, f"#/components/schemas/{name}") for name, schema in item.items()}
        elif key == "oneOf" and isinstance(item, list):
            made["anyOf"] = _normal(item, home) + made.get("anyOf", [])
        elif key == "$recursiveRef":
            made["$ref"] = home
        elif not _is_left_out(key, item):
            made[key] = _normal(item, home)
    if value.get("nullable") is True and value.keys() & {"type", "anyOf", "allOf", "$ref"}:
        return {"anyOf": [made, {"type": "null"}]}
    return made


class SchemaSampler:
    """`member` picks in unions and enums; `optional` False leaves out what is not required."""

    def __init__(self, document: Document, *, member: int = 0, optional: bool = True, depth: int = 7) -> None:
        self.document = document
        self.member = member
        self.optional = optional
        self.depth = depth

    def value(self, schema: Schema, name: str = "value", trail: tuple[str, ...] = ()) -> Any:
        """A value that the schema accepts; LookupError where a type would have to hold itself."""
        if "$ref" in schema:
            if trail.count(schema["$ref"]) or len(trail) > 2 * self.depth:
                raise LookupError(schema["$ref"])
            return self.value(self.document.resolve(schema), name, (*trail, schema["$ref"]))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][self.member % len(schema["enum"])]
        if "allOf" in schema:
            return self.value(self._merged(schema), name, trail)
        if "anyOf" in schema:
            return self._union(schema, name, trail)
        kind = schema.get("type", "object" if "properties" in schema or "additionalProperties" in schema else None)
        if isinstance(kind, list):
            kind = kind[self.member % len(kind)]
        match kind:
            case "object":
                return self._object(schema, trail)
            case "array":
                return self._array(schema, name, trail)
            case "string":
                return self._string(schema, name)
            case "integer" | "number":
                return self._number(schema, integral=kind == "integer")
            case "boolean":
                return self.member % 2 == 0
            case "null":
                return None
        return {"any": [1, "two", None]}

    def _union(self, schema: Schema, name: str, trail: tuple[str, ...]) -> Any:
        shared = {key: item for key, item in schema.items() if key != "anyOf"}
        members = sorted(schema["anyOf"], key=lambda member: member.get("type") == "null")
        start = self.member % len(members)
        for member in members[start:] + members[:start]:
            try:
                merged = self._merged({"allOf": [shared, member]}) if shared.keys() & {"properties", "required"} else member
                return self.value(merged, name, trail)
            except LookupError:
                continue
        raise LookupError(name)

    def _merged(self, schema: Schema) -> Schema:
        """`allOf` folded into one schema; a union among its members is settled."""
        made: Schema = {"properties": {}, "required": []}
        for part in [{key: item for key, item in schema.items() if key != "allOf"}, *schema["allOf"]]:
            part = self.document.resolve(part)
            if "allOf" in part:
                part = self._merged(part)
            if "anyOf" in part:
                choice = self.document.resolve(part["anyOf"][self.member % len(part["anyOf"])])
                part = self._merged({"allOf": [{k: v for k, v in part.items() if k != "anyOf"}, choice]})
            for name, inner in part.get("properties", {}).items():
                if not (name in made["properties"] and _takes_null(inner)):  # the narrower of two
                    made["properties"][name] = inner
            made["required"] = [*made["required"], *part.get("required", ())]
            made.update({key: item for key, item in part.items() if key not in ("properties", "required")})
        if not made["properties"]:
            del made["properties"], made["required"]
        return made

    def _object(self, schema: Schema, trail: tuple[str, ...]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        required = set(schema.get("required", ()))
        for name, inner in schema.get("properties", {}).items():
            if name not in required and not (self.optional and len(trail) <= self.depth):
                continue
            try:
                made[name] = self.value(inner, name, trail)
            except LookupError:
                if name in required:
                    raise
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra and not made:
            made["first"] = self.value(extra, "first", trail)
        return made

    def _array(self, schema: Schema, name: str, trail: tuple[str, ...]) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 2)
        try:
            return [self.value(schema.get("items", {}), name, trail)] * max(least, min(2, most))
        except LookupError:
            if least:
                raise
            return []

    def _string(self, schema: Schema, name: str) -> str:
        if "pattern" in schema:
            return _PATTERNS[schema["pattern"]]
        if schema.get("format") in _TEXTS:
            return _TEXTS[schema["format"]]
        text = f"{name} é"[: schema.get("maxLength", 10_000)]
        return text.ljust(schema.get("minLength", 0), "x")

    def _number(self, schema: Schema, *, integral: bool) -> float:
        limits: dict[str, Any] = schema
        least = limits.get("minimum") or limits.get("exclusiveMinimum") or 0
        most = limits.get("maximum") or limits.get("exclusiveMaximum") or least + 10
        value = least + 1 if least + 1 < most else (least + most) / 2 if "exclusiveMinimum" in schema else least
        return int(value) if integral else value
