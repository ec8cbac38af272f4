"""What the generator knows of the API, as frozen values. Nothing here reads or writes files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias


class SpecError(Exception):
    """Something in `spec/` is wrong; the message says where."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """str, int, float, bool, bytes, none, any, file (what may be uploaded) or type (a class)."""

    name: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A type of the API: module below `entrechat.types`, and name; `args` where it is generic."""

    module: str
    name: str
    args: tuple[Expr, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.module}:{self.name}"


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Expr


@dataclass(frozen=True, slots=True)
class DictOf:
    key: Expr
    value: Expr


@dataclass(frozen=True, slots=True)
class TupleOf:
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Lit:
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class UnionOf:
    members: tuple[Expr, ...]
    discriminator: str | None = None


@dataclass(frozen=True, slots=True)
class StreamOf:
    item: Expr


@dataclass(frozen=True, slots=True)
class Binary:
    """The answer's bytes, whatever they are."""


Expr: TypeAlias = Scalar | Ref | ListOf | DictOf | TupleOf | Lit | UnionOf | StreamOf | Binary

NONE = Scalar("none")
ANY = Scalar("any")
STR = Scalar("str")


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    wire: str
    type: Expr
    required: bool


@dataclass(frozen=True, slots=True)
class TypeDef:
    """A model, a typeddict, an alias or a typevar."""

    module: str
    name: str
    kind: str
    fields: tuple[Field, ...] = ()
    bases: tuple[Ref, ...] = ()
    generic: bool = False
    type: Expr | None = None
    mixins: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.module}:{self.name}"


@dataclass(frozen=True, slots=True)
class Param:
    name: str
    type: Expr
    required: bool
    positional: bool = False


@dataclass(frozen=True, slots=True)
class Overload:
    """One typed view of a method: parameters that differ from the method's own, and what then comes back."""

    params: tuple[Param, ...]
    returns: Expr


@dataclass(frozen=True, slots=True)
class Method:
    resource: str
    name: str
    verb: str
    path: str
    params: tuple[Param, ...]
    returns: Expr
    path_params: tuple[str, ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, str], ...] | None = None
    header_params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    page: str | None = None
    item: Expr | None = None
    stream: Expr | None = None
    always_streams: bool = False
    multipart: bool = False
    files: tuple[tuple[str, ...], ...] = ()
    json_without_files: bool = False
    slow: bool = False
    admin: bool = False
    hook: str | None = None
    returns_by: tuple[str, tuple[tuple[str, Expr], ...]] | None = None
    overloads: tuple[Overload, ...] = ()
    deprecated: str | None = None
    summary: str | None = None
    docs: tuple[tuple[str, str], ...] = ()

    @property
    def op(self) -> str:
        return f"{self.resource}.{self.name}"

    @property
    def const(self) -> str:
        return f"_{self.name.upper()}"


@dataclass(frozen=True, slots=True)
class Resource:
    path: str
    module: str
    cls: str
    methods: tuple[Method, ...]
    children: tuple[tuple[str, str], ...] = ()
    """(attribute, module) of the resources below this one."""
    mixins: tuple[tuple[str, str], ...] = ()
    raw: tuple[str, ...] = ()
    """Methods of the mixins that have raw and streaming twins."""
    wraps: tuple[tuple[str, Expr], ...] = ()
    """(attribute, type) of what the mixin wraps: the classes then hold the type's spec."""
    borrows: str | None = None
    """A module below `entrechat` whose public names the resource's module gives too, when asked for."""


@dataclass(frozen=True, slots=True)
class Api:
    resources: tuple[Resource, ...]
    """One for each module; `beta.chat` is `chat` again and not repeated."""
    top: tuple[tuple[str, str], ...]
    """(attribute, module) of the client's own resources."""
    types: dict[str, TypeDef] = field(default_factory=dict[str, TypeDef])
    exports: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    document: dict[str, Any] = field(default_factory=dict[str, Any])
    """The published OpenAPI document."""

    def modules(self) -> dict[str, list[TypeDef]]:
        """The types of each module, in the order of the spec."""
        found: dict[str, list[TypeDef]] = {}
        for made in self.types.values():
            found.setdefault(made.module, []).append(made)
        return found

    def resource(self, module: str) -> Resource:
        return next(r for r in self.resources if r.module == module)
