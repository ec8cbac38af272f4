"""From a Python type to its JSON Schema, in the strict subset, and to the function that makes its values from JSON.

    plan_of(Recipe).schema             # {"type": "object", "properties": …}
    plan_of(Recipe).convert(value)     # a Recipe; ValueError names the JSON path of what does not fit

What the subset has no word for is said in words that it has: a `dict[str, int]` is an array of `{"key", "value"}`, a
`tuple[int, str]` an array of two, a TypedDict's `NotRequired` member may be null.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.shapes import is_array, is_object

from .json_schema_scalars import SCALARS, Mismatch, described, held, inside, scalar_of
from .structured_records import record_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from .structured_records import Member, Record

    Convert: TypeAlias = Callable[[Any, str], Any]

__all__ = ["Mismatch", "Plan", "foreign", "plan_of", "plan_of_record"]

_LISTS: dict[Any, Callable[[list[Any]], Any]] = {list: list, set: set, frozenset: frozenset}
_SEQUENCES = {"Sequence", "MutableSequence", "Collection", "Iterable", "deque"}
_SETS = {"Set", "MutableSet"}
_JSON_TYPES: dict[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_MAPPINGS = {"dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict"}


class Plan(NamedTuple):
    """The schema of a type, and the function (value, JSON path) → value of that type."""

    schema: dict[str, Any]
    convert: Convert


def plan_of(kind: Any) -> Plan:
    """The plan of `kind`; the schemas of the classes within it stand under `$defs`.

    Raises:
        TypeError: there is no JSON Schema for the type, or for a member; the message names its path.
    """
    planner = _Planner()
    try:
        return planner.whole(*planner.plan(kind, "$"))
    except RecursionError:
        raise TypeError(f"{kind!r} refers to itself with no class in between: there is no JSON Schema for it") from None


def plan_of_record(record: Record) -> Plan:
    """The plan of a class, or of a function's parameters. Values are held to the limits that `Annotated` names, too.

    Raises:
        TypeError: as `plan_of`.
    """
    planner = _Planner(held=True)
    return planner.whole(*planner.record(record, "$"))


def foreign(kind: Any) -> tuple[Callable[[], dict[str, Any]], Callable[[Any], Any], Callable[[str], Any]] | None:
    """(schema, from a JSON value, from JSON text) of a type whose own library makes them; None where it has none.

    Those are pydantic's models, dataclasses and TypeAdapters, msgspec's structs, and our models.
    """
    import sys

    if isinstance(kind, type):
        if hasattr(kind, "model_json_schema") and hasattr(kind, "model_validate_json"):
            model: Any = kind
            if hasattr(model, "_is_entrechat_model"):
                return lambda: _closed(model.model_json_schema()), model.model_validate, _loader(model)
            return model.model_json_schema, model.model_validate, model.model_validate_json
        if hasattr(kind, "__pydantic_config__"):
            kind = sys.modules["pydantic"].TypeAdapter(kind)
        elif hasattr(kind, "__struct_fields__"):
            msgspec = sys.modules["msgspec"]
            return (
                lambda: msgspec.json.schema(kind),
                lambda value: msgspec.convert(value, kind),
                lambda text: msgspec.json.decode(text, type=kind),
            )
    adapter: Any = kind
    if adapter.__class__.__name__ == "TypeAdapter" and hasattr(adapter, "validate_json"):
        return adapter.json_schema, adapter.validate_python, adapter.validate_json
    return None


def _closed(node: Any) -> Any:
    """Our models' schemas let members be that nobody named; an answer's does not."""
    if is_object(node):
        return {name: _closed(each) for name, each in node.items() if name != "additionalProperties" or each is not True}
    return [_closed(each) for each in node] if is_array(node) else node


def _loader(model: Any) -> Callable[[str], Any]:
    def load(text: str) -> Any:
        return model.model_validate_json(text, strict=True)

    return load


class _Planner:
    """Makes the plans of one type and those within it."""

    def __init__(self, *, held: bool = False) -> None:
        self.definitions: dict[str, Any] = {}
        self._held = held
        self._records: dict[Any, tuple[str, list[Convert]]] = {}
        self._met_again: set[str] = set()

    def whole(self, schema: dict[str, Any], convert: Convert) -> Plan:
        """The plan of what was asked for, with the definitions of all that is in it."""
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/$defs/"):
            name = reference.removeprefix("#/$defs/")
            schema = self.definitions[name]
            if name not in self._met_again:
                del self.definitions[name]  # it is the schema itself
        return Plan({**schema, "$defs": self.definitions} if self.definitions else schema, convert)

    def plan(self, kind: Any, path: str) -> tuple[dict[str, Any], Convert]:
        if kind in SCALARS if _hashable(kind) else False:
            return scalar_of(kind)
        if (inner := getattr(kind, "__supertype__", None) or getattr(kind, "__value__", None)) is not None:
            return self.plan(inner, path)  # a NewType, `type X = …`
        origin = typing.get_origin(kind)
        if origin is not None:
            return self._generic(kind, origin, typing.get_args(kind), path)
        if isinstance(kind, typing.TypeVar):
            return self.plan(kind.__bound__ or Any, path)
        if isinstance(kind, type) and hasattr(kind, "__members__"):
            members = [member for name, member in vars(kind)["_member_map_"].items() if name == member.name]  # no aliases
            return _choice(kind, members, lambda member: member.value, path)
        if (made := foreign(kind)) is not None:
            return self._foreign(made[0](), made[1])
        if (record := record_of(kind)) is not None:
            return self.record(record, path)
        if isinstance(kind, type) and (kind in _LISTS or kind in (dict, tuple)):
            return self._generic(kind, kind, (str, Any) if kind is dict else (Any, ...) if kind is tuple else (Any,), path)
        raise TypeError(f"{path}: there is no JSON Schema for {kind!r}")

    def _generic(self, kind: Any, origin: Any, args: tuple[Any, ...], path: str) -> tuple[dict[str, Any], Convert]:
        name = getattr(origin, "__name__", None) or getattr(origin, "_name", None) or str(origin)
        if origin is typing.Annotated:
            schema, convert = self.plan(args[0], path)
            return described(schema, args[1:]), held(args[1:], convert) if self._held else convert
        if name in ("Required", "NotRequired", "ReadOnly", "Final"):
            return self.plan(args[0], path)
        if origin is typing.Literal:
            return _choice(kind, list(args), lambda value: value, path)
        if name in ("Union", "UnionType"):
            return self._union(args, path)
        if origin in _LISTS or name in _SEQUENCES or name in _SETS:
            make = _LISTS.get(origin) or (set if name in _SETS else list)
            schema, convert = self.plan(args[0], f"{path}[*]")
            return {"type": "array", "items": schema}, _to_list(make, convert)
        if origin is tuple:
            return self._tuple(args, path)
        if name in _MAPPINGS:
            return self._mapping(args, path)
        if isinstance(origin, type) and (record := record_of(origin)) is not None:
            return self.record(record, path)  # a generic class of the user's: its variables are Any
        raise TypeError(f"{path}: there is no JSON Schema for {kind!r}")

    def _union(self, args: tuple[Any, ...], path: str) -> tuple[dict[str, Any], Convert]:
        plans = [self.plan(each, path) for each in args]
        converts = [convert for _, convert in plans]

        def convert(value: Any, at: str) -> Any:
            failures: list[Mismatch] = []
            for each in converts:
                try:
                    return each(value, at)
                except Mismatch as error:
                    failures.append(error)
            raise max(failures, key=lambda error: len(error.path))

        return {"anyOf": [schema for schema, _ in plans]}, convert

    def _tuple(self, args: tuple[Any, ...], path: str) -> tuple[dict[str, Any], Convert]:
        if len(args) == 2 and args[1] is ...:
            schema, convert = self.plan(args[0], f"{path}[*]")
            return {"type": "array", "items": schema}, _to_list(tuple, convert)
        plans = [self.plan(each, f"{path}[{at}]") for at, each in enumerate(args)]
        kinds: list[dict[str, Any]] = []
        for schema, _ in plans:
            if schema not in kinds:
                kinds.append(schema)
        items = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}

        def convert_tuple(value: Any, at: str) -> Any:
            if not is_array(value) or len(value) != len(plans):
                raise Mismatch(at, f"an array of {len(plans)}", value)
            return tuple(made(each, f"{at}[{i}]") for i, ((_, made), each) in enumerate(zip(plans, value, strict=True)))

        return {"type": "array", "items": items, "minItems": len(plans), "maxItems": len(plans)}, convert_tuple

    def _mapping(self, args: tuple[Any, ...], path: str) -> tuple[dict[str, Any], Convert]:
        key_schema, key = self.plan(args[0], f"{path}.key")
        schema, convert = self.plan(args[1], f"{path}.*")

        def convert_mapping(value: Any, at: str) -> Any:
            if is_object(value):
                return {key(name, at): convert(each, inside(at, name)) for name, each in value.items()}
            if not is_array(value) or not all(is_object(each) and each.keys() >= {"key", "value"} for each in value):
                raise Mismatch(at, 'an array of objects with "key" and "value"', value)
            return {
                key(each["key"], f"{at}[{i}].key"): convert(each["value"], f"{at}[{i}].value") for i, each in enumerate(value)
            }

        properties = {"key": key_schema, "value": schema}
        return {"type": "array", "items": _object(properties)}, convert_mapping

    def _foreign(self, schema: dict[str, Any], load: Callable[[Any], Any]) -> tuple[dict[str, Any], Convert]:
        schema = dict(schema)
        for name, definition in schema.pop("$defs", {}).items():
            known = self.definitions.setdefault(name, definition)
            if known != definition:
                raise TypeError(f"two different classes within the type are called {name}")

        def convert(value: Any, at: str) -> Any:
            try:
                return load(value)
            except ValueError as error:
                raise Mismatch(at, str(error), value, whole=True) from error

        return schema, convert

    def record(self, record: Record, path: str) -> tuple[dict[str, Any], Convert]:
        cls = record.cls
        known = self._records.get(cls)
        if known is None:
            name = cls.__name__
            while name in self.definitions:
                name += "_"
            known = self._records[cls] = (name, [])
            self.definitions[name] = {}  # there before its members are: classes refer to themselves
            schema, convert = self._members(record, path)
            self.definitions[name] = schema
            known[1].append(convert)
        else:
            self._met_again.add(known[0])
        name, made = known

        def later(value: Any, at: str) -> Any:
            return made[0](value, at)

        return {"$ref": f"#/$defs/{name}"}, made[0] if made else later

    def _members(self, record: Record, path: str) -> tuple[dict[str, Any], Convert]:
        properties: dict[str, Any] = {}
        plans: list[tuple[Member, Convert]] = []
        for member in record.members:
            schema, convert = self.plan(member.kind, f"{path}.{member.name}")
            if member.absent:
                schema = {"anyOf": [schema, {"type": "null"}]}
            if member.description:
                schema = described(schema, (member.description,))
            properties[member.name] = schema
            plans.append((member, convert))
        make = record.make

        def convert_record(value: Any, at: str) -> Any:
            if not is_object(value):
                raise Mismatch(at, "an object", value)
            found: dict[str, Any] = {}
            for member, convert in plans:
                name = member.name
                if name in value:
                    each = value[name]
                    if each is None and member.absent:
                        continue
                    found[member.keyword] = convert(each, inside(at, name))
                elif not member.default:
                    raise Mismatch(inside(at, name), "a value; it is missing", None, whole=True)
            return make(found)

        return _object(properties, record.description), convert_record


def _object(properties: dict[str, Any], description: str | None = None) -> dict[str, Any]:
    import inspect

    schema: dict[str, Any] = {"type": "object"}
    if description:
        schema["description"] = inspect.cleandoc(description)
    return {**schema, "properties": properties, "required": list(properties), "additionalProperties": False}


def _to_list(make: Callable[[list[Any]], Any], convert: Convert) -> Convert:
    def convert_list(value: Any, at: str) -> Any:
        if not is_array(value):
            raise Mismatch(at, "an array", value)
        made = [convert(each, f"{at}[{i}]") for i, each in enumerate(value)]
        return made if make is list else make(made)

    return convert_list


def _choice(kind: Any, options: list[Any], sent: Callable[[Any], Any], path: str) -> tuple[dict[str, Any], Convert]:
    """An enum or a Literal."""
    values = [sent(option) for option in options]
    names = {_JSON_TYPES.get(value.__class__) for value in values}
    if not values or None in names:
        raise TypeError(f"{path}: the values of {kind!r} must be texts, numbers, True, False or None")
    schema: dict[str, Any] = {"enum": values}
    if len(names) == 1:
        schema = {"type": names.pop(), **schema}

    def convert(value: Any, at: str) -> Any:
        for option, each in zip(options, values, strict=True):
            if each == value and isinstance(value, bool) == isinstance(each, bool):
                return option
        raise Mismatch(at, f"one of {', '.join(map(repr, values))}", value)

    return schema, convert


def _hashable(kind: Any) -> bool:
    try:
        hash(kind)
    except TypeError:
        return False
    return True
