"""What the strict subset of JSON Schema refuses in a schema: where, why, and what can be done about it. Offline.

    findings, fixed = lint(schema)
    for finding in findings:
        print(finding)            # $.properties.tags.uniqueItems: is not in the strict subset (left out)

The rules are those that the API documents for `strict: true`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.shapes import copied, is_array, is_object

from .strict_schema import resolved

if TYPE_CHECKING:
    from typing import Final

__all__ = ["Finding", "check", "lint"]

_FORMATS = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
# Words that only narrow what a value may be: without them the schema takes more, and the answer is not held to them
_NARROWING = (
    *("minLength", "maxLength", "uniqueItems", "contains", "minContains", "maxContains", "unevaluatedItems"),
    *("patternProperties", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties"),
    *("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "contentEncoding", "contentMediaType"),
)
_SAYS_SOMETHING = frozenset({"type", "anyOf", "$ref", "enum", "const", "oneOf", "allOf"})
_MOST_PROPERTIES: Final = 5000
_DEEPEST: Final = 10
_MOST_ENUM: Final = 1000
_LONGEST: Final = 120_000


class Finding(NamedTuple):
    """Something that strict mode refuses.

    Attributes:
        path: where, as a JSON path into the schema.
        problem: what is wrong.
        fix: what was done about it in the fixed schema; None where nothing can be.
    """

    path: str
    problem: str
    fix: str | None

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" + (f" ({self.fix})" if self.fix else "")


def lint(schema: dict[str, Any]) -> tuple[list[Finding], dict[str, Any]]:
    """What strict mode refuses in `schema`, and a copy in which what can be fixed is."""
    linter = _Linter(copied(schema))
    return linter.findings, linter.result


def check(kind: Any) -> tuple[list[Finding], dict[str, Any]]:
    """`lint` of the schema that `parse` sends for a type, or of a JSON Schema as it stands.

    Raises:
        TypeError: it is neither.
    """
    from .structured import format_of

    return lint(kind if is_object(kind) else format_of(kind).schema)


def _step(path: str, name: str) -> str:
    return f"{path}.{name}" if name.replace("$", "").isidentifier() else f"{path}[{name!r}]"


class _Linter:
    """One walk over a schema, which it changes."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.findings: list[Finding] = []
        self._root = root
        self._properties = self._enum = self._letters = 0
        root = self._whole_root(root)
        self.result = self._node(root, "$", ())
        self._limits()

    def _found(self, path: str, problem: str, fix: str | None = None) -> None:
        self.findings.append(Finding(path, problem, fix))

    def _whole_root(self, root: dict[str, Any]) -> dict[str, Any]:
        reference = root.get("$ref")
        if isinstance(reference, str):
            self._found("$.$ref", "the root must be an object, not a reference", "written out")
            target = resolved(self._root, reference)
            root = {**(copied(target) if target else {}), **{k: v for k, v in root.items() if k != "$ref"}}
            self._root = root
        for word in ("anyOf", "oneOf"):
            if word in root:
                self._found(f"$.{word}", "the root must be an object, not a choice: make it a member of an object")
                return root
        if root.get("type") != "object":
            kind = root.get("type", "nothing")
            self._found("$", f"the root must be an object, not {kind}: make it a member of an object")
        return root

    def _node(self, node: Any, path: str, within: tuple[str, ...]) -> Any:
        if not is_object(node):
            self._found(path, f"{node!r} is no schema of a value: say its type")
            return node
        node = self._reference(node, path, within)
        self._words(node, path)
        self._composition(node, path)
        if _SAYS_SOMETHING.isdisjoint(node):
            self._found(path, "says nothing of the type (Any): name the types that it may have")
        if node.get("type") == "object" or "properties" in node:
            self._object(node, path)
        self._array(node, path)
        self._values(node)
        for word in ("properties", "$defs", "definitions"):
            group = node.get(word)
            if is_object(group):
                for name, each in group.items():
                    self._letters += len(name)
                    group[name] = self._node(each, _step(f"{path}.{word}", name), within)
        for word in ("items", "additionalProperties"):
            if is_object(node.get(word)):
                node[word] = self._node(node[word], f"{path}.{word}", within)
        for word in ("anyOf", "allOf"):
            several = node.get(word)
            if is_array(several):
                node[word] = [self._node(each, f"{path}.{word}[{at}]", within) for at, each in enumerate(several)]
        return node

    def _reference(self, node: dict[str, Any], path: str, within: tuple[str, ...]) -> dict[str, Any]:
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return node
        target = resolved(self._root, reference)
        if target is None:
            self._found(f"{path}.$ref", f"{reference!r} is not in this schema")
        elif len(node) > 1:
            beside = ", ".join(name for name in node if name != "$ref")
            if reference in within or target is node:
                self._found(f"{path}.$ref", f"a reference stands alone, here {beside} is beside it", "left out beside it")
                return {"$ref": reference}
            self._found(f"{path}.$ref", f"a reference stands alone, here {beside} is beside it", "written out")
            node = {**copied(target), **{name: value for name, value in node.items() if name != "$ref"}}
        return node

    def _words(self, node: dict[str, Any], path: str) -> None:
        for word in _NARROWING:
            if word in node:
                value = node.pop(word)
                self._found(f"{path}.{word}", "is not in the strict subset", "left out; the answer is not held to it")
                if isinstance(value, (int, bool)):
                    self._note(node, f"{word}: {str(value).lower()}")
        if "default" in node:
            del node["default"]
            self._found(f"{path}.default", "defaults are not in the strict subset: every member is always there", "left out")
        wanted = node.get("format")
        if wanted is not None and (not isinstance(wanted, str) or wanted not in _FORMATS):
            del node["format"]
            self._note(node, f"format: {wanted}")
            self._found(
                f"{path}.format", f"{wanted!r} is not one of the formats of the strict subset", "said in the description"
            )

    def _note(self, node: dict[str, Any], text: str) -> None:
        before = node.get("description")
        node["description"] = f"{before} ({text})" if before else text

    def _composition(self, node: dict[str, Any], path: str) -> None:
        choices = node.pop("oneOf", None)
        if choices is not None:
            known = node.get("anyOf")
            node["anyOf"] = [*(known if is_array(known) else ()), *(choices if is_array(choices) else ())]
            self._found(f"{path}.oneOf", "is not in the strict subset", "made anyOf")
        if node.pop("discriminator", None) is not None:
            self._found(f"{path}.discriminator", "is not in the strict subset", "left out: the members tell the variants apart")
        parts = node.get("allOf")
        if not is_array(parts):
            return
        merged = self._merged(parts)
        if merged is None:
            self._found(f"{path}.allOf", "is not in the strict subset: write the members of its parts into one object")
            return
        del node["allOf"]
        for name, value in merged.items():
            if name == "properties" and is_object(node.get(name)):
                node[name] = {**value, **node[name]}
            else:
                node.setdefault(name, value)
        self._found(f"{path}.allOf", "is not in the strict subset", "its parts were made one")

    def _merged(self, parts: list[Any]) -> dict[str, Any] | None:
        made: dict[str, Any] = {}
        for part in parts:
            reference = part.get("$ref") if is_object(part) else None
            one = resolved(self._root, reference) if isinstance(reference, str) else part
            if not is_object(one) or (len(parts) > 1 and one.get("type") != "object"):
                return None
            for name, value in copied(one).items():
                known = made.get(name)
                if name == "properties" and is_object(known):
                    if any(known.get(each, schema) != schema for each, schema in value.items()):
                        return None
                    known.update(value)
                else:
                    made.setdefault(name, value)
        return made

    def _object(self, node: dict[str, Any], path: str) -> None:
        node.setdefault("type", "object")
        properties = node.get("properties")
        names: list[str] = list(properties) if is_object(properties) else []
        self._properties += len(names)
        extra = node.get("additionalProperties")
        if is_object(extra):
            self._found(
                f"{path}.additionalProperties",
                "a mapping with free keys cannot be said: use an array of objects with a key and a value",
            )
        elif not names and extra is not False:
            self._found(path, "an object without named members can only be {}: name its members")
            node["additionalProperties"] = False
        elif extra is not False:
            node["additionalProperties"] = False
            self._found(f"{path}.additionalProperties", "must be false", "set")
        required = node.get("required")
        missing = [name for name in names if not is_array(required) or name not in required]
        if missing:
            fix = "made required; let it be null where there may be nothing"
            self._found(f"{path}.required", f"every member must be required, and {', '.join(missing)} is not", fix)
        if names and (missing or not is_array(required)):
            node["required"] = names

    def _array(self, node: dict[str, Any], path: str) -> None:
        prefix = node.get("prefixItems")
        if is_array(prefix):
            del node["prefixItems"]
            kinds: list[Any] = []
            for each in prefix:
                if each not in kinds:
                    kinds.append(each)
            node["items"] = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
            node["minItems"] = node["maxItems"] = len(prefix)
            fix = "made an array of that many, of any of the types"
            self._found(f"{path}.prefixItems", "a type for each place is not in the strict subset", fix)
        if node.get("type") == "array" and not is_object(node.get("items")):
            self._found(path, "says nothing of the type of its items")

    def _values(self, node: dict[str, Any]) -> None:
        values = node.get("enum")
        for value in values if is_array(values) else ():
            self._enum += 1
            self._letters += len(value) if isinstance(value, str) else 0
        if isinstance(constant := node.get("const"), str):
            self._letters += len(constant)

    def _limits(self) -> None:
        for number, most, what in (
            (self._properties, _MOST_PROPERTIES, "members in all"),
            (self._enum, _MOST_ENUM, "enum values in all"),
            (self._letters, _LONGEST, "characters in names and enum values in all"),
        ):
            if number > most:
                self._found("$", f"{number} {what}; {most} may be")
        depth = _depth(self.result, self.result, ())
        if depth > _DEEPEST:
            self._found("$", f"objects stand in objects {depth} deep; {_DEEPEST} may be")


def _depth(node: Any, root: Any, within: tuple[str, ...]) -> int:
    """How deep objects stand in each other; a reference back to where it stands counts as no deeper."""
    if not is_object(node) or len(within) > 50:
        return 0
    reference = node.get("$ref")
    if isinstance(reference, str):
        if reference in within:
            return 0
        return _depth(resolved(root, reference), root, (*within, reference))
    several = node.get("anyOf")
    inner: list[Any] = [node.get("items"), *(several if is_array(several) else ())]
    properties = node.get("properties")
    if is_object(properties):
        inner += properties.values()
    return (node.get("type") == "object") + max((_depth(each, root, within) for each in inner), default=0)
