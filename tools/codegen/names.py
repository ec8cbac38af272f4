"""Type expressions → annotation text, and the imports that the text needs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from .ir import NONE, Binary, DictOf, ListOf, Lit, Ref, Scalar, StreamOf, TupleOf, UnionOf

if TYPE_CHECKING:
    from .ir import Expr, TypeDef

HEADER = "# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.\n"
PLAIN = {"str": "str", "int": "int", "float": "float", "bool": "bool", "bytes": "bytes", "none": "None"}


def relative(here: str, there: str) -> str:
    """How module `here` names module `there` in `from … import`, both dotted below one package."""
    a, b = here.split(".")[:-1], there.split(".")
    same = 0
    while same < min(len(a), len(b) - 1) and a[same] == b[same]:
        same += 1
    return "." * (len(a) - same + 1) + ".".join(b[same:])


class Imports:
    """`from module import name` lines, sorted."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str) -> None:
        self._names.setdefault(module, set()).add(name)

    def items(self) -> list[tuple[str, str]]:
        return [(module, name) for module, names in self._names.items() for name in names]

    def __bool__(self) -> bool:
        return bool(self._names)

    def lines(self, indent: str = "") -> list[str]:
        def order(module: str) -> tuple[int, int, str]:
            group = 3 if module.startswith(".") else 2 if module.startswith("entrechat") else 1
            return (0 if module == "__future__" else group, -(len(module) - len(module.lstrip("."))), module)

        out: list[str] = []
        last = None
        for module in sorted(self._names, key=order):
            group = order(module)[0]
            if last is not None and group != last:
                out.append("")
            last = group
            # one that is renamed stands on a line of its own, as ruff sorts them
            names = sorted(self._names[module], key=_ruff_order)
            plain = [name for name in names if " as " not in name]
            parts = [", ".join(plain)] if plain else []
            parts += [name for name in names if " as " in name]
            out += [f"{indent}from {module} import {part}" for part in sorted(parts, key=_ruff_order)]
        return out


def _ruff_order(name: str) -> tuple[int, str]:
    bare = name.split(" as ")[0]
    return (0 if bare.isupper() and len(bare) > 1 else 1 if bare[:1].isupper() else 2, bare)


class Namer:
    """Writes annotations for one module.

    Args:
        root: the package path from the module's own tree to `entrechat.types`: "" inside the types, else absolute.
        here: the module, dotted below its tree.
        types: all types.
        sending: parameters rather than answers: lists may then be any iterable.
        taken: names that the module uses itself; an imported type of that name gets another one.
    """

    def __init__(self, root: str, here: str, types: dict[str, TypeDef], *, sending: bool, taken: set[str]) -> None:
        self._root = root
        self._here = here
        self._types = types
        self._sending = sending
        self._taken = set(taken)
        self.imports = Imports()
        self.refs: dict[str, str] = {}
        """Name in this module → module below entrechat.types, and the name there where it differs."""
        self._known: dict[str, str] = {}
        self.loose = False
        """Whether lists of objects also take plain mappings (the parameters of operations)."""

    def text(self, node: Expr) -> str:
        match node:
            case Scalar("any"):
                return self._typing("Any")
            case Scalar("file"):
                self.imports.add("entrechat._core.files", "FileTypes")
                return "FileTypes"
            case Scalar("type"):
                return f"type[{self._typing('Any')}]"
            case Scalar(name):
                return PLAIN[name]
            case Lit(values):
                inner = ", ".join(json.dumps(v, ensure_ascii=False) if isinstance(v, str) else repr(v) for v in values)
                return f"{self._typing('Literal')}[{inner}]"
            case Ref():
                return self._ref(node)
            case ListOf(item):
                return self._list(item)
            case DictOf(key, value):
                return f"dict[{self.text(key)}, {self.text(value)}]"
            case TupleOf(items):
                return f"tuple[{', '.join(self.text(i) for i in items)}]"
            case UnionOf(members):
                return " | ".join(dict.fromkeys(self.text(m) for m in members))
            case StreamOf(item):
                self.imports.add("entrechat._streaming", "Stream")
                return f"Stream[{self.text(item)}]"
            case Binary():
                self.imports.add("entrechat._response", "HttpxBinaryResponseContent")
                return "HttpxBinaryResponseContent"

    def optional(self, node: Expr) -> str:
        """The text of `node` or None."""
        members = node.members if isinstance(node, UnionOf) else (node,)
        return self.text(node) if NONE in members or node == NONE else f"{self.text(node)} | None"

    def _typing(self, name: str) -> str:
        self.imports.add("typing", name)
        return name

    def _list(self, item: Expr) -> str:
        if not self._sending:
            return f"list[{self.text(item)}]"
        if self._may_be_text(item):
            # a str is a sequence of str, and never what was meant
            self.imports.add("entrechat._core.typed", "SequenceNotStr")
            return f"SequenceNotStr[{self.text(item)}]"
        self.imports.add("collections.abc", "Iterable")
        inner = self.text(item)
        if self.loose and self._has_object(item):
            self.imports.add("collections.abc", "Mapping")
            inner += f" | Mapping[str, {self._typing('Any')}]"
        return f"Iterable[{inner}]"

    def _may_be_text(self, node: Expr) -> bool:
        match node:
            case Scalar("str"):
                return True
            case UnionOf(members):
                return any(self._may_be_text(m) for m in members)
            case Ref() if self._types[node.key].kind == "alias":
                made = self._types[node.key].type
                return made is not None and self._may_be_text(made)
            case _:
                return False

    def _has_object(self, node: Expr) -> bool:
        match node:
            case UnionOf(members):
                return any(self._has_object(m) for m in members)
            case Ref():
                made = self._types[node.key]
                return made.kind in ("typeddict", "model") or (made.type is not None and self._has_object(made.type))
            case _:
                return False

    def _ref(self, ref: Ref) -> str:
        name = self.name(ref)
        return f"{name}[{', '.join(self.text(a) for a in ref.args)}]" if ref.args else name

    def name(self, ref: Ref) -> str:
        """What `ref` is called in this module; notes the import."""
        if not self._root and ref.module == self._here:
            return ref.name
        if ref.key in self._known:
            return self._known[ref.key]
        name = ref.name
        if name in self._taken:
            name = "".join(p.title() for p in re.split(r"[._]", ref.module.rpartition(".")[2])) + ref.name
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        self._known[ref.key] = name
        source = f"{self._root}.{ref.module}" if self._root else relative(self._here, ref.module)
        self.imports.add(source, ref.name if name == ref.name else f"{ref.name} as {name}")
        self.refs[name] = ref.module if name == ref.name else f"{ref.module}:{ref.name}"
        return name


__all__ = ["HEADER", "Imports", "Namer", "relative"]
