"""Type expressions → the specs by which models wrap what the server sent (docs/architecture.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .ir import Binary, DictOf, ListOf, Lit, Ref, Scalar, SpecError, StreamOf, TupleOf, UnionOf

if TYPE_CHECKING:
    from .ir import Expr, Field, TypeDef

Spec: TypeAlias = "str | list[Any] | dict[str, Any] | tuple[Any, ...] | None"


class Specs:
    """Specs of the types in `types`."""

    def __init__(self, types: dict[str, TypeDef]) -> None:
        self._types = types

    def of(self, node: Expr) -> Spec:
        """How a value of type `node` is wrapped; None when it stays as it came."""
        match node:
            case Scalar() | Lit() | TupleOf():
                return None
            case ListOf(item):
                inner = self.of(item)
                return None if inner is None else [inner]
            case DictOf(_, value):
                inner = self.of(value)
                return None if inner is None else {"*": inner}
            case Ref():
                return self._ref(node)
            case UnionOf():
                return self._union(node)
            case StreamOf() | Binary():
                raise SpecError(f"{node} stands inside a model")

    def answer(self, node: Expr) -> Spec:
        """What an operation's answer becomes: a spec, "bytes", "str" or None for no content."""
        match node:
            case Binary():
                return "bytes"
            case Scalar("str"):
                return "str"
            case Scalar("none"):
                return None
            case UnionOf(members):
                whole = [m for m in members if not isinstance(m, StreamOf | Scalar)]
                return self.of(whole[0])  # another one is chosen by `returns_by`
            case StreamOf(item):
                return self.of(item)
            case _:
                return self.of(node)

    def _ref(self, ref: Ref) -> Spec:
        made = self._types[ref.key]
        if made.kind == "model":
            return made.key
        if made.kind == "alias" and made.type is not None:
            return self.of(made.type)
        return None  # a TypedDict or a type variable: it stays a dict

    # -- unions ----------------------------------------------------------------------------------------------

    def _union(self, node: UnionOf) -> Spec:
        names: list[str] = []
        wanted: list[str] = []
        models: list[TypeDef] = []
        others: list[Spec] = []
        self._flatten(node, models, others, names)
        if node.discriminator:
            wanted.append(node.discriminator)
        objects = self._objects(models, wanted + names)
        lists = [s for s in others if isinstance(s, list)]
        maps = [s for s in others if isinstance(s, dict)]
        if len(lists) > 1:
            lists = [[self._joined([s[0] for s in lists])]]
        specs: list[Any] = [*([objects] if objects is not None else maps[:1]), *lists]
        if not specs:
            return None
        return specs[0] if len(specs) == 1 else tuple(specs)

    def _joined(self, specs: list[Spec]) -> Spec:
        # lists of different things: told apart item by item
        keys = [s for s in specs if isinstance(s, str)]
        if len(keys) != len(specs):
            raise SpecError(f"a union of lists that cannot be told apart: {specs}")
        return self._objects([self._types[k] for k in dict.fromkeys(keys)], [])

    def _flatten(self, node: Expr, models: list[TypeDef], others: list[Spec], names: list[str]) -> None:
        """Sorts the members of `node`, aliases resolved: models, other specs, discriminators named on the way."""
        match node:
            case UnionOf(members, discriminator):
                if discriminator and discriminator not in names:
                    names.append(discriminator)
                for member in members:
                    self._flatten(member, models, others, names)
            case Ref():
                made = self._types[node.key]
                if made.kind == "model":
                    if made not in models:
                        models.append(made)
                elif made.kind == "alias" and made.type is not None:
                    self._flatten(made.type, models, others, names)
            case _:
                spec = self.of(node)
                if spec is not None:
                    others.append(spec)

    def fields(self, made: TypeDef) -> dict[str, Field]:
        """All members of a class, by wire name, inherited ones first."""
        found: dict[str, Field] = {}
        for base in made.bases:
            found |= self.fields(self._types[base.key])
        return found | {f.wire: f for f in made.fields}

    def _objects(self, models: list[TypeDef], names: list[str]) -> Spec:
        if not models:
            return None
        if len(models) == 1:
            return models[0].key
        candidates = dict.fromkeys([*names, "type", "object", "role", "status", *self._common(models)])
        tables = [t for t in (self._table(models, name) for name in candidates) if t is not None]
        for name, table in tables:
            if all(isinstance(v, str) for v in table.values()):
                return {name: table}
        if tables:
            name, table = tables[0]
            return {name: table}
        # the one that asks for most comes first: the first whose members are all there is taken
        shapes = [(m.key, [w for w, f in self.fields(m).items() if f.required]) for m in models]
        return {"": [(key, " ".join(members)) for key, members in sorted(shapes, key=lambda s: -len(s[1]))]}

    def _common(self, models: list[TypeDef]) -> list[str]:
        return [w for w in self.fields(models[0]) if all(w in self.fields(m) for m in models[1:])]

    def _values(self, made: TypeDef, name: str) -> tuple[str, ...] | None:
        field = self.fields(made).get(name)
        found = self._literals(field.type) if field else None
        return None if found is None or not all(isinstance(v, str) for v in found) else tuple(str(v) for v in found)

    def _literals(self, node: Expr) -> tuple[Any, ...] | None:
        match node:
            case Lit(values):
                return values
            case Ref():
                made = self._types[node.key]
                return self._literals(made.type) if made.kind == "alias" and made.type is not None else None
            case UnionOf(members):
                parts = [self._literals(m) for m in members if m != Scalar("none")]
                return None if any(p is None for p in parts) else tuple(v for p in parts for v in p or ())
            case _:
                return None

    def _table(self, models: list[TypeDef], name: str) -> tuple[str, dict[str, Any]] | None:
        """Value of member `name` → class. Where several classes share a value, a spec that tells those apart."""
        by_value: dict[str, list[TypeDef]] = {}
        for made in models:
            values = self._values(made, name)
            if values is None:
                return None
            for value in values:
                by_value.setdefault(value, []).append(made)
        if len(by_value) == 1 or any(len(found) == len(models) for found in by_value.values()):
            return None
        return name, {v: found[0].key if len(found) == 1 else self._objects(found, []) for v, found in by_value.items()}
