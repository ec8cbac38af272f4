"""JSON Schemas as `strict: true` takes them, each rule for itself.

The API documents the rules (https://platform.openai.com/docs/guides/structured-outputs): an object names all of its members,
all are required and no other is allowed; a `$ref` stands alone; `allOf` is unknown. What only the caller can decide stays as
it is, and `strict_lint.py` tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["resolved", "strict"]

# Keywords whose value is a schema, a list of schemas, or schemas by name
_SCHEMA = frozenset({"items", "additionalProperties"})
_SCHEMAS = frozenset({"anyOf", "allOf", "oneOf", "prefixItems"})
_NAMED = frozenset({"properties", "$defs", "definitions"})


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with the rules of strict mode applied. `schema` itself is not changed; values in it may be shared.

    Raises:
        ValueError: a `$ref` that has to be written out names nothing in the schema.
    """
    return _strict(schema, schema, frozenset())


def resolved(root: Any, reference: str) -> dict[str, Any] | None:
    """The schema that a `$ref` within `root` names; None where there is none."""
    place, _, pointer = reference.partition("#")
    found: Any = root if not place and pointer[:1] in ("", "/") else None
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if is_array(found):
            found = found[int(name)] if name.isdecimal() and int(name) < len(found) else None
        else:
            found = found.get(name) if is_object(found) else None
    return found if is_object(found) else None


def _strict(node: dict[str, Any], root: dict[str, Any], open_references: frozenset[str]) -> dict[str, Any]:
    """`open_references`: those that were written out around this node."""
    while True:
        if "default" in node and node["default"] is None:  # says no more than the type, which allows null
            node = _without(node, "default")
        reference, parts = node.get("$ref"), node.get("allOf")
        if isinstance(reference, str) and len(node) > 1:
            if reference in open_references:
                return {"$ref": reference}  # written out again, it would have no end
            node = _written_out(node, root, reference)
            open_references |= {reference}
        elif is_array(parts) and len(parts) == 1 and is_object(parts[0]):
            node = _without(node, "allOf") | parts[0]
        else:
            break

    def inner(each: Any) -> Any:
        return _strict(each, root, open_references) if is_object(each) else each

    made = {name: _within(name, value, inner) for name, value in node.items()}
    kind = made.get("type")
    if kind == "object" or (is_array(kind) and "object" in kind):
        made.setdefault("additionalProperties", False)
    if is_object(made.get("properties")):
        made["required"] = list(made["properties"])
    return made


def _within(name: str, value: Any, inner: Callable[[Any], Any]) -> Any:
    """The value of a keyword, `inner` applied to the schemas in it."""
    if name in _SCHEMA:
        return inner(value)
    if name in _SCHEMAS and is_array(value):
        return [inner(each) for each in value]
    if name in _NAMED and is_object(value):
        return {key: inner(each) for key, each in value.items()}
    return value


def _written_out(node: dict[str, Any], root: dict[str, Any], reference: str) -> dict[str, Any]:
    """What the node's `$ref` names, with the node's other members, which count."""
    found = resolved(root, reference)
    if found is None:
        raise ValueError(f"the schema has no {reference!r}, which it refers to; references go to '#/$defs/…' within the schema")
    return found | _without(node, "$ref")


def _without(node: dict[str, Any], name: str) -> dict[str, Any]:
    return {each: value for each, value in node.items() if each != name}
