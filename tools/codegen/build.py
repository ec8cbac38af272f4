"""Patched facts → `ir.Api`. What is unknown, or named and not there, is an error that says where."""

from __future__ import annotations

import json
import keyword
from typing import TYPE_CHECKING, Any

from .ir import (
    NONE,
    Api,
    Binary,
    DictOf,
    Expr,
    Field,
    ListOf,
    Lit,
    Method,
    Overload,
    Param,
    Ref,
    Resource,
    Scalar,
    SpecError,
    StreamOf,
    TupleOf,
    TypeDef,
    UnionOf,
)
from .rules import Rules

if TYPE_CHECKING:
    from .load import Spec

_SCALARS = {"str", "int", "float", "bool", "bytes", "none", "any", "file", "type"}
_BINARY = "_legacy_response:HttpxBinaryResponseContent"


def build(spec: Spec, *, complete: bool = True) -> Api:
    """The API as `spec` tells it.

    Args:
        spec: the loaded spec.
        complete: insist on a summary for every operation.
    """
    rules = Rules(spec)
    types = {key: _type(key, raw, rules) for key, raw in spec.facts["types"].items()}
    for module, names in spec.overrides.get("also", {}).items():
        for name, key in names.items():
            if f"{module}:{name}" in types:
                raise SpecError(f"spec/overrides.toml: also: {module}:{name} is there already")
            types[f"{module}:{name}"] = TypeDef(module, name, "alias", type=expr({"ref": key}, f"also {module}:{name}"))
    for made in types.values():
        _check_refs(made, types)
    _settle_kinds(types)
    resources = _resources(spec, rules, types, complete)
    for package, names in spec.facts["exports"].items():
        for name, key in names.items():
            if key not in types:
                raise SpecError(f"exports of {package}: {name} is {key}, which is no type")
    rules.finish()
    top = tuple((r["path"], r["module"]) for r in spec.facts["resources"] if "." not in r["path"] and rules.keeps(r["path"]))
    return Api(resources, top, types, spec.facts["exports"], spec.document)


# -- types ---------------------------------------------------------------------------------------------------


def expr(raw: Any, where: str, module: str = "") -> Expr:
    """The type expression that `raw` spells; `module` is where a generic name without a module is looked for."""
    if isinstance(raw, str) and raw in _SCALARS:
        return Scalar(raw)
    if isinstance(raw, dict):
        if "ref" in raw:
            if raw["ref"] == _BINARY:
                return Binary()
            mod, _, name = raw["ref"].partition(":")
            return Ref(mod, name)
        if "list" in raw:
            return ListOf(expr(raw["list"], where, module))
        if "dict" in raw:
            key, value = raw["dict"]
            return DictOf(expr(key, where, module), expr(value, where, module))
        if "literal" in raw:
            return Lit(tuple(raw["literal"]))
        if "union" in raw:
            return union(tuple(expr(m, where, module) for m in raw["union"]), raw.get("discriminator"))
        if "stream" in raw:
            return StreamOf(expr(raw["stream"], where, module))
        if "generic" in raw:
            args = tuple(expr(a, where, module) for a in raw["args"])
            return TupleOf(args) if raw["generic"] == "tuple" else Ref(module, raw["generic"], args)
    raise SpecError(f"{where}: no type: {json.dumps(raw)}")


def union(members: tuple[Expr, ...], discriminator: str | None = None) -> Expr:
    """A flat union: members once each, the literals of one kind joined, None at the end."""
    flat: list[Expr] = []
    for member in members:
        flat += member.members if isinstance(member, UnionOf) and not member.discriminator else [member]
    literals = [m for m in flat if isinstance(m, Lit)]
    joined = Lit(tuple(dict.fromkeys(v for m in literals for v in m.values))) if len(literals) > 1 else None
    out: list[Expr] = []
    for member in flat:
        if isinstance(member, Lit) and joined is not None:
            member = joined
        if member not in out and member != NONE:
            out.append(member)
    if NONE in flat:
        out.append(NONE)
    return out[0] if len(out) == 1 else UnionOf(tuple(out), discriminator)


def _type(key: str, raw: dict[str, Any], rules: Rules) -> TypeDef:
    module, _, name = key.partition(":")
    where = f"type {key}"
    kind = raw.get("kind")
    if kind == "typevar":
        return TypeDef(module, name, kind)
    if kind == "alias":
        return TypeDef(module, name, kind, type=expr(raw["type"], where, module))
    if kind not in ("model", "typeddict"):
        raise SpecError(f"{where}: kind {kind!r} is none of model, typeddict, alias")
    fields = tuple(_field(f, kind, f"{where}, field {f.get('name')}", module) for f in raw["fields"])
    bases = [expr(b, where) for b in raw.get("bases", []) if "ref" in b]
    generic = any(b.get("extern") == "_models.GenericModel" for b in raw.get("bases", []))
    odd = [b for b in raw.get("bases", []) if "ref" not in b and b.get("extern") != "_models.GenericModel"]
    if odd:
        raise SpecError(f"{where}: no base: {json.dumps(odd[0])}")
    mixins = rules.type_mixins(key)
    if raw.get("helpers") and not mixins:
        raise SpecError(f"{where} has helpers {raw['helpers']}: name a base for it, [[mixin]] in spec/overrides.toml")
    return TypeDef(module, name, kind, fields, tuple(b for b in bases if isinstance(b, Ref)), generic, mixins=mixins)


def _field(raw: dict[str, Any], kind: str, where: str, module: str) -> Field:
    name = raw["name"]
    if kind == "model" and (not name.isidentifier() or keyword.iskeyword(name)):
        raise SpecError(f"{where}: no Python name; give it one and an alias")
    made = expr(raw["type"], where, module)
    return Field(name, raw.get("alias", name), made, raw["required"])


def refs(node: Expr | None) -> list[Ref]:
    """Every type named in `node`, in order."""
    match node:
        case Ref():
            return [node, *(r for a in node.args for r in refs(a))]
        case ListOf(item) | StreamOf(item):
            return refs(item)
        case DictOf(key, value):
            return refs(key) + refs(value)
        case TupleOf(items) | UnionOf(items):
            return [r for m in items for r in refs(m)]
        case _:
            return []


def _check_refs(made: TypeDef, types: dict[str, TypeDef]) -> None:
    named = [*made.bases, *refs(made.type), *(r for f in made.fields for r in refs(f.type))]
    for ref in named:
        if ref.key not in types:
            raise SpecError(f"type {made.key}: names {ref.key}, which is not there")


def _settle_kinds(types: dict[str, TypeDef]) -> None:
    """A class with a TypedDict among its bases is a TypedDict, whatever the facts call it."""

    def is_typeddict(made: TypeDef) -> bool:
        return made.kind == "typeddict" or any(is_typeddict(types[b.key]) for b in made.bases)

    for key, made in list(types.items()):
        if made.kind == "model" and is_typeddict(made):
            types[key] = TypeDef(made.module, made.name, "typeddict", made.fields, made.bases)


# -- resources -----------------------------------------------------------------------------------------------


def _resources(spec: Spec, rules: Rules, types: dict[str, TypeDef], complete: bool) -> tuple[Resource, ...]:
    raw = [r for r in spec.facts["resources"] if rules.keeps(r["path"])]
    made: dict[str, Resource] = {}
    for resource in raw:
        path, module = resource["path"], resource["module"]
        if module in made:  # `beta.chat` is `chat` over again; its texts are known and not needed
            for method in resource["methods"]:
                rules.summary(f"{path}.{method['name']}")
            continue
        children = tuple((r["path"].rpartition(".")[2], r["module"]) for r in raw if r["path"].rpartition(".")[0] == path)
        methods = tuple(_method(path, m, rules, types, complete) for m in resource["methods"] if m["kind"] == "http")
        mixins = rules.resource_mixins(path)
        wraps = rules.resource_wraps(path)
        for ref in [r for _, wrapped in wraps for r in refs(wrapped)]:
            if ref.key not in types:
                raise SpecError(f"the mixin of {path}: names {ref.key}, which is not there")
        raw_names = rules.resource_raw(path)
        borrows = rules.resource_borrows(path)
        made[module] = Resource(path, module, resource["class"], methods, children, mixins, raw_names, wraps, borrows)
    return tuple(made.values())


def _pairs(raw: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    """(parameter, wire name) of the facts' {wire name: parameter}."""
    return tuple((param, wire) for wire, param in (raw or {}).items())


def _method(path: str, raw: dict[str, Any], rules: Rules, types: dict[str, TypeDef], complete: bool) -> Method:
    op = f"{path}.{raw['name']}"
    where = f"operation {op}"
    params = tuple(
        Param(p["name"], expr(p["type"], f"{where}, parameter {p['name']}"), p["required"], p["where"] == "positional")
        for p in raw["params"]
    )
    known = {p.name for p in params}
    placed = [*raw.get("path_params", {}).values(), *raw.get("query", {}).values(), *raw.get("body", {}).values()]
    placed += raw.get("header_params", {}).values()
    for name in sorted(set(placed) ^ known):
        what = "goes nowhere" if name in known else "is sent and is no parameter"
        raise SpecError(f"{where}: {name} {what}")
    for placeholder, name in raw.get("path_params", {}).items():
        if placeholder != name or f"{{{name}}}" not in raw["path"]:
            raise SpecError(f"{where}: {raw['path']} has no place for {name}")
    returns, page, item, stream, always = _answer(raw, where)
    for ref in [r for e in (returns, item, stream, *(p.type for p in params)) for r in refs(e)]:
        if ref.key not in types:
            raise SpecError(f"{where}: names {ref.key}, which is not there")
    overloads = rules.overloads(op)
    if not overloads and stream is not None and not always:
        overloads = _stream_overloads(params, returns)
    multipart = bool(raw.get("multipart"))
    headers = {k: v for k, v in raw.get("headers", {}).items() if not (multipart and k.lower() == "content-type")}
    summary = rules.summary(op)
    if summary is None and complete:
        raise SpecError(f"{where}: spec/summaries.toml has no line for it")
    return Method(
        path,
        raw["name"],
        raw["verb"].upper(),
        raw["path"],
        params,
        returns,
        path_params=tuple(raw.get("path_params", {}).values()),
        query=_pairs(raw.get("query")),
        body=_pairs(raw["body"]) if "body" in raw else None,
        header_params=_pairs(raw.get("header_params")),
        headers=tuple(headers.items()),
        page=page,
        item=item,
        stream=stream,
        always_streams=always,
        multipart=multipart,
        files=tuple(tuple(p) for p in raw.get("file_paths", [])),
        json_without_files=rules.json_without_files(op),
        slow=rules.slow(op),
        admin="admin_api_key_auth" in raw.get("auth", []),
        hook=rules.hook(op),
        returns_by=rules.returns_by(op),
        overloads=overloads,
        deprecated=rules.deprecated(op) if raw.get("deprecated") else None,
        summary=summary,
        docs=rules.docs(op, [p.name for p in params]),
    )


def _answer(raw: dict[str, Any], where: str) -> tuple[Expr, str | None, Expr | None, Expr | None, bool]:
    if isinstance(raw["returns"], dict) and "page" in raw["returns"]:
        item = expr(raw["returns"]["item"], where)
        return item, raw["returns"]["page"], item, None, False
    returns = expr(raw["returns"], where)
    if isinstance(returns, StreamOf):
        return returns, None, None, returns.item, True
    stream = expr(raw["stream"], where) if "stream" in raw else None
    while isinstance(stream, StreamOf):
        stream = stream.item
    return returns, None, None, stream, False


def _stream_overloads(params: tuple[Param, ...], returns: Expr) -> tuple[Overload, ...]:
    members = returns.members if isinstance(returns, UnionOf) else (returns,)
    streamed = next(m for m in members if isinstance(m, StreamOf))
    whole = union(tuple(m for m in members if not isinstance(m, StreamOf)))
    given = next(p for p in params if p.name == "stream")
    nullable = isinstance(given.type, UnionOf) and NONE in given.type.members
    off = union((Lit((False,)), NONE)) if nullable else Lit((False,))
    either = union((Scalar("bool"), NONE)) if nullable else Scalar("bool")
    return (
        Overload((Param("stream", off, False),), whole),
        Overload((Param("stream", Lit((True,)), True),), streamed),
        Overload((Param("stream", either, False),), returns),
    )
