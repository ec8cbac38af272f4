"""The rules of `spec/overrides.toml` and the texts, asked for by operation. What nobody asked for is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .ir import Overload, Param, SpecError

if TYPE_CHECKING:
    from .ir import Expr
    from .load import Spec


class Rules:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._rules: dict[str, Any] = spec.overrides.get("rules", {})
        self._mixins: list[dict[str, Any]] = spec.overrides.get("mixin", [])
        self._asked: set[tuple[str, str]] = set()
        for mixin in self._mixins:
            if not mixin.get("reason"):
                raise SpecError(
                    f"spec/overrides.toml: the mixin of {mixin.get('type') or mixin.get('resource')} gives no reason"
                )

    def keeps(self, path: str) -> bool:
        """Whether the resource is generated."""
        skipped = path in self._rules.get("skip", [])
        self._asked |= {("skip", path)} if skipped else set()
        return not skipped

    def slow(self, op: str) -> bool:
        return self._listed("slow", op, self._rules.get("slow", []))

    def json_without_files(self, op: str) -> bool:
        return self._listed("json_without_files", op, self._rules.get("json_without_files", []))

    def hook(self, op: str) -> str | None:
        hooks = self._rules.get("hooks", {})
        return hooks[op] if self._listed("hooks", op, hooks) else None

    def _listed(self, rule: str, op: str, listed: Any) -> bool:
        self._asked |= {(rule, op)} if op in listed else set()
        return op in listed

    def returns_by(self, op: str) -> tuple[str, tuple[tuple[str, Expr], ...]] | None:
        from .build import expr

        table = self._rules.get("returns_by", {})
        if not self._listed("returns_by", op, table):
            return None
        by = {value: expr(raw, f"rules.returns_by of {op}") for value, raw in table[op].items() if value != "param"}
        return table[op]["param"], tuple(by.items())

    def overloads(self, op: str) -> tuple[Overload, ...]:
        from .build import expr

        made: list[Overload] = []
        for raw in self._rules.get("overload", []):
            if raw["op"] == op:
                where = f"rules.overload of {op}"
                params = tuple(
                    Param(name, expr(given["type"], where), not given.get("optional"))
                    for name, given in raw.get("params", {}).items()
                )
                made.append(Overload(params, expr(raw["returns"], where)))
                self._asked.add(("overload", op))
        return tuple(made)

    def deprecated(self, op: str) -> str:
        """The text for a deprecated operation: that of its longest prefix."""
        texts = self._rules.get("deprecated", {})
        parts = op.split(".")
        for end in range(len(parts), 0, -1):
            prefix = ".".join(parts[:end])
            if prefix in texts:
                self._asked.add(("deprecated", prefix))
                return f"{op}: {texts[prefix]}"
        self._asked.add(("deprecated", "default"))
        return str(texts.get("default", "{op} is deprecated")).format(op=op)

    def summary(self, op: str) -> str | None:
        self._asked.add(("summaries", op))
        return self._spec.summaries.get(op)

    def docs(self, op: str, params: list[str]) -> tuple[tuple[str, str], ...]:
        """(parameter, text) in the order of `params`, where spec/params.toml has the operation."""
        texts = self._spec.params.get(op)
        if texts is None:
            return ()
        self._asked.add(("params", op))
        if set(texts) != set(params):
            missing, odd = sorted(set(params) - set(texts)), sorted(set(texts) - set(params))
            raise SpecError(
                f"spec/params.toml, {op}: "
                + "; ".join(
                    f"{what} {', '.join(names)}"
                    for what, names in (("lacks", missing), ("has no such parameter", odd))
                    if names
                )
            )
        return tuple((name, texts[name]) for name in params)

    def type_mixins(self, key: str) -> tuple[str, ...]:
        found = tuple(m["base"] for m in self._mixins if m.get("type") == key)
        self._asked |= {("mixin", key)} if found else set()
        return found

    def resource_mixins(self, path: str) -> tuple[tuple[str, str], ...]:
        """(base of the blocking class, of the asynchronous one) for each mixin of the resource."""
        found = tuple((m["sync"], m["async"]) for m in self._mixins if m.get("resource") == path)
        self._asked |= {("mixin", path)} if found else set()
        return found

    def resource_raw(self, path: str) -> tuple[str, ...]:
        """Names of the mixins' methods that have raw and streaming twins."""
        return tuple(name for m in self._mixins if m.get("resource") == path for name in m.get("raw", ()))

    def resource_borrows(self, path: str) -> str | None:
        """The module whose public names the resource's module gives too."""
        return next((m["borrows"] for m in self._mixins if m.get("resource") == path and "borrows" in m), None)

    def resource_wraps(self, path: str) -> tuple[tuple[str, Expr], ...]:
        """(attribute, type) of what the resource's mixins wrap."""
        from .build import expr

        found = [item for m in self._mixins if m.get("resource") == path for item in m.get("wraps", {}).items()]
        return tuple((name, expr(raw, f"the mixin of {path}, wraps {name}")) for name, raw in found)

    def finish(self) -> None:
        """Raises SpecError for a rule or a text that belongs to nothing."""
        rules = self._rules
        given = [("skip", p) for p in rules.get("skip", [])]
        given += [(rule, op) for rule in ("slow", "json_without_files", "hooks", "returns_by") for op in rules.get(rule, [])]
        given += [("overload", raw["op"]) for raw in rules.get("overload", [])]
        given += [("deprecated", op) for op in rules.get("deprecated", {}) if op != "default"]
        given += [("mixin", m.get("type") or m.get("resource")) for m in self._mixins]
        given += [("summaries", op) for op in self._spec.summaries]
        given += [("params", op) for op in self._spec.params]
        stray = [f"{rule} of {name}" for rule, name in given if (rule, name) not in self._asked]
        if stray:
            raise SpecError(f"spec: nothing matches {'; '.join(stray)}")
