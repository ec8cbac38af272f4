"""The modules below `entrechat.types`: models, TypedDicts, aliases."""

from __future__ import annotations

import builtins
import keyword
from typing import TYPE_CHECKING, Any

from .build import refs
from .ir import Ref, SpecError
from .names import HEADER, Imports, Namer, relative
from .specs import Specs

if TYPE_CHECKING:
    from .ir import Api, Expr, Field, TypeDef

PRAGMA = """\
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"
"""


def modules(api: Api) -> dict[str, str]:
    """Path below `entrechat/types` → text."""
    specs = Specs(api.types)
    return {
        f"{module.replace('.', '/')}.py": Printer(api, specs, module, made).text() for module, made in api.modules().items()
    }


class Printer:
    """One module."""

    def __init__(self, api: Api, specs: Specs, module: str, made: list[TypeDef]) -> None:
        self.api = api
        self.specs = specs
        self.module = module
        self.classes = _bases_first([m for m in made if m.kind in ("model", "typeddict")])
        self.typevars = [m for m in made if m.kind == "typevar"]
        self.aliases = _dependencies_first([m for m in made if m.kind == "alias"])
        self.public = [m.name for m in made if not m.name.startswith("_")]
        self.sending = any(m.kind == "typeddict" for m in made) or (
            not self.classes and _sends(api, [m.type for m in self.aliases])
        )
        self.local = {m.name for m in made}
        self.namer = Namer("", module, api.types, sending=self.sending, taken=self.local)
        self.runtime = Imports()
        """Imported as the module runs: what classes are made of."""

    def text(self) -> str:
        typed = any(m.kind == "typeddict" for m in self.classes)
        body = [self._typeddict(m) if m.kind == "typeddict" else self._model(m) for m in self.classes]
        typevars = [f'{m.name} = TypeVar("{m.name}")' for m in self.typevars]
        if typevars:
            self.runtime.add("typing", "TypeVar")
        now = [m for m in self.aliases if not self._foreign(m)]
        late = [m for m in self.aliases if m not in now]
        expressions = {m.name: self.namer.text(m.type) for m in self.aliases if m.type is not None}
        typing = Imports()
        if self.aliases:
            typing.add("typing", "TypeAlias")
        runs_names = typed or bool(self.aliases)  # they are evaluated: the names in them must be there
        for module, name in self.namer.imports.items():
            (self.runtime if runs_names and not module.startswith(".") else typing).add(module, name)
        served = bool(self.namer.refs or late)
        self.runtime.add("__future__", "annotations")
        if typing or served:
            self.runtime.add("typing", "TYPE_CHECKING")
        if served:
            self.runtime.add("entrechat._core.lazy", "members")
        out = [
            HEADER + (PRAGMA if any(self._overridden(m, f) for m in self.classes for f in m.fields) else ""),
            *self.runtime.lines(),
            "",
        ]
        if typing:
            out += ["if TYPE_CHECKING:", *typing.lines("    "), ""]
        out += [f"__all__ = {_list(self.public)}", "", *typevars, ""]
        if self.namer.refs:
            out += [f"__refs__ = {_dict(self.namer.refs)}", ""]
        out += body
        out += [f"{m.name}: TypeAlias = {expressions[m.name]}" for m in now]
        if late:
            out += ["if TYPE_CHECKING:", *(f"    {m.name}: TypeAlias = {expressions[m.name]}" for m in late)]
        if served:
            out += ["else:"] if late else ["", "if not TYPE_CHECKING:"]
            if late:
                out += [f"    __aliases__ = {_dict({m.name: expressions[m.name] for m in late})}"]
            out += [f"    __getattr__ = members(globals(){', fill=True' if typed else ''})"]
        return "\n".join(out) + "\n"

    def _foreign(self, made: TypeDef, seen: frozenset[str] = frozenset()) -> bool:
        """Whether evaluating the alias needs another module."""
        for ref in refs(made.type):
            if ref.module != self.module:
                return True
            other = self.api.types[ref.key]
            if other.kind == "alias" and ref.key not in seen and self._foreign(other, seen | {made.key}):
                return True
        return False

    # -- classes ---------------------------------------------------------------------------------------------

    def _bases(self, made: TypeDef) -> list[str]:
        found: list[str] = []
        for mixin in made.mixins:
            module, _, name = mixin.partition(":")
            self.runtime.add(module, name.partition("[")[0])
            found.append(name)
        for base in made.bases:
            found.append(base.name)
            if base.module != self.module:
                if base.name in self.local:
                    found[-1] = f"_{base.name}"
                    self.runtime.add(relative(self.module, base.module), f"{base.name} as {found[-1]}")
                else:
                    self.runtime.add(relative(self.module, base.module), base.name)
        if made.generic:
            variables = dict.fromkeys(r.name for r in self._variables(made))
            self.runtime.add("typing", "Generic")
            found.append(f"Generic[{', '.join(variables)}]")
        return found

    def _variables(self, made: TypeDef) -> list[Ref]:
        # which variable: the module has one, and names it in the fields or not at all
        return [Ref(m.module, m.name) for m in self.typevars]

    def _model(self, made: TypeDef) -> str:
        self._check_names(made)
        bases = self._bases(made)
        if not made.bases:
            base = "Model"
            if base in self.local:
                base = "_Model"
            self.runtime.add("entrechat._core.model", "Model" if base == "Model" else "Model as _Model")
            bases.insert(len(made.mixins), base)
        lines = [f"class {made.name}({', '.join(bases)}):"]
        for field in made.fields:
            before = self._overridden(made, field)
            required = field.required and before is not None and not before.required
            note = "  # pyright: ignore[reportGeneralTypeIssues]  # required here, not in the base" if required else ""
            lines.append(f"    {self._model_field(field)}{note}")
        wraps = self._wraps(made)
        if wraps:
            lines += ["", f"    __wraps__ = {spec(wraps)}"]
        if len(lines) == 1:
            lines.append("    pass")
        return "\n".join(lines) + "\n\n"

    def _wraps(self, made: TypeDef) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for field in made.fields:
            before = self._overridden(made, field)
            how = self.specs.of(field.type)
            # None takes back what the base says
            if how is not None or (before is not None and self.specs.of(before.type) is not None):
                out[field.wire] = how
        return out

    def _model_field(self, field: Field) -> str:
        annotation = self.namer.text(field.type) if field.required else self.namer.optional(field.type)
        if field.wire != field.name:
            self.runtime.add("entrechat._core.model", "wire")
            default = "" if field.required else ", None"
            return f'{field.name}: {annotation} = wire("{field.wire}"{default})'
        return f"{field.name}: {annotation}" + ("" if field.required else " = None")

    def _overridden(self, made: TypeDef, field: Field) -> Field | None:
        """The inherited member that `field` replaces."""
        for base in made.bases:
            found = self.specs.fields(self.api.types[base.key]).get(field.wire)
            if found is not None:
                return found
        return None

    def _check_names(self, made: TypeDef) -> None:
        used = {"str", "int", "float", "bool", "bytes", "list", "dict", "tuple", "type"} & set(dir(builtins))
        for field in made.fields:
            if field.name in used - {"bytes", "type"} or field.name in self.local:
                raise SpecError(f"type {made.key}: member {field.name} hides the name that annotations need; give it an alias")

    def _typeddict(self, made: TypeDef) -> str:
        bases = self._bases(made)
        odd = [f for f in made.fields if keyword.iskeyword(f.wire)]
        out = ""
        if not made.bases:
            self.runtime.add("entrechat._core.typed", "TypedDict")
        if odd:
            entries = ", ".join(f"{quoted(f.wire)}: {quoted(self.namer.text(f.type))}" for f in odd)
            self.runtime.add("entrechat._core.typed", "TypedDict")
            out = f'_{made.name} = TypedDict("_{made.name}", {{{entries}}}, total=False)\n\n\n'
            bases = [f"_{made.name}", *bases]
        lines = [f"class {made.name}({', '.join(bases or ['TypedDict'])}, total=False):"]
        for field in made.fields:
            if field not in odd:
                annotation = self.namer.text(field.type)
                if field.required:
                    self.runtime.add("typing", "Required")
                lines.append(f"    {field.name}: {f'Required[{annotation}]' if field.required else annotation}")
        if len(lines) == 1:
            lines.append("    pass")
        return out + "\n".join(lines) + "\n\n"


def _sends(api: Api, nodes: list[Expr | None]) -> bool:
    """Whether the types lead to a TypedDict: then they are what is sent, and lists may be any iterable."""
    seen: set[str] = set()

    def look(node: Expr | None) -> bool:
        for ref in refs(node):
            if ref.key in seen:
                continue
            seen.add(ref.key)
            made = api.types[ref.key]
            if made.kind == "typeddict" or (made.kind == "alias" and look(made.type)):
                return True
        return False

    return any(look(n) for n in nodes)


def _bases_first(made: list[TypeDef]) -> list[TypeDef]:
    out: list[TypeDef] = []

    def add(one: TypeDef) -> None:
        if one not in out:
            for base in one.bases:
                for other in made:
                    if other.key == base.key:
                        add(other)
            out.append(one)

    for one in made:
        add(one)
    return out


def _dependencies_first(made: list[TypeDef]) -> list[TypeDef]:
    by_key = {m.key: m for m in made}
    out: list[TypeDef] = []

    def add(one: TypeDef, above: tuple[str, ...]) -> None:
        if one.key in above:
            raise SpecError(f"type {one.key}: an alias of itself, by way of {' → '.join(above)}")
        if one not in out:
            for ref in refs(one.type):
                if ref.key in by_key:
                    add(by_key[ref.key], (*above, one.key))
            out.append(one)

    for one in made:
        add(one, ())
    return out


# -- literals of Python --------------------------------------------------------------------------------------


def quoted(text: str) -> str:
    return "'" + text + "'" if '"' in text and "'" not in text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def spec(value: Any) -> str:
    """A spec, or any plain value, as Python source."""
    match value:
        case str():
            return quoted(value)
        case dict():
            return "{" + ", ".join(f"{spec(k)}: {spec(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(spec(v) for v in value) + "]"
        case tuple():
            return "(" + ", ".join(spec(v) for v in value) + ("," if len(value) == 1 else "") + ")"
        case _:
            return repr(value)


def _list(names: list[str]) -> str:
    return spec(sorted(names))


def _dict(table: dict[str, str]) -> str:
    return spec(dict(sorted(table.items())))


__all__ = ["modules", "quoted", "spec"]
