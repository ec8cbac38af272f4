"""Deterministic samples made from the facts: arguments for every operation, JSON for every response.

A `Sampler` turns a type of the facts into a value. Its settings make the flavours:

- `member`: which member of each union (and which literal) is taken; 0 is the first that is not None.
- `optional`: whether optional fields and parameters are filled in.
- `text`: makes a string for a field of the given name.
- `wire`: True writes names as on the wire (responses), False as in Python (arguments).

Recursive types end where a type would come up inside itself, and optional fields are left out below `depth`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .facts import Operation, Type, facts

MISSING: Any = object()
"""No value can be made: a class, a callable, a type within itself."""

_ANY: Any = {"text": "any", "number": 1.5, "list": [1, None, True]}
_UNKNOWN = {
    "StrictStr": "str",
    "StrictInt": "int",
    "StrictBool": "bool",
    "StrictFloat": "float",
    "builtins.object": "any",
    "builtins.str": "str",
}
BINARY = "_legacy_response:HttpxBinaryResponseContent"


def plain_text(name: str) -> str:
    return f"{name} text"


def awkward_text(name: str) -> str:
    """Text that every layer of encoding has to take care of."""
    return f"{name} é \"q\" 's' & = + % %20 / ? # ; : @ \\ <tag> 日本 🎉"


class Flavour(NamedTuple):
    name: str
    optional: bool = True
    member: int = 0
    text: Callable[[str], str] = plain_text


REQUIRED = Flavour("required", optional=False)
ALL = Flavour("all")
AWKWARD = Flavour("awkward", text=awkward_text)


class Sampler:
    def __init__(
        self,
        *,
        member: int = 0,
        optional: bool = True,
        text: Callable[[str], str] = plain_text,
        wire: bool = True,
        depth: int = 6,
    ) -> None:
        self.member = member
        self.optional = optional
        self.text = text
        self.wire = wire
        self.depth = depth
        self.types: dict[str, Any] = facts()["types"]

    def value(self, type_: Type, name: str = "value", trail: tuple[str, ...] = ()) -> Any:
        """A value of the type, or MISSING."""
        if isinstance(type_, str):
            return self._primitive(type_, name)
        [kind] = [key for key in type_ if key not in ("args", "discriminator", "item")]
        handler: Callable[[Type, str, tuple[str, ...]], Any] = getattr(self, f"_{kind}")
        return handler(type_, name, trail)

    def _primitive(self, kind: str, name: str) -> Any:
        match kind:
            case "str":
                return self.text(name)
            case "int":
                return 3
            case "float":
                return 0.25
            case "bool":
                return self.member % 2 == 0
            case "none":
                return None
            case "any":
                return _ANY
            case "bytes":
                return b"bytes \x00\xff"
            case "file":
                return self._file(name)
        return MISSING

    def _file(self, name: str) -> Any:
        content = f"content of {name}\r\n--x\r\n".encode() + bytes(range(256))
        filename = self.text(name) + ".png" if self.text is not plain_text else f"{name}.png"
        shapes: list[Any] = [
            content,
            (filename, content),
            (filename, content, "image/x-own"),
            (filename, content, None, {"X-Part": "yes"}),
        ]
        return shapes[2] if self.text is not plain_text else shapes[self.member % len(shapes)]

    def _literal(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        return type_["literal"][self.member % len(type_["literal"])]

    def _union(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        if _is_tag(type_):
            return self.value(type_["union"][0], name, trail)
        members = [m for m in type_["union"] if m != "none"] + [m for m in type_["union"] if m == "none"]
        start = self.member % len(members)
        for member in members[start:] + members[:start]:
            value = self.value(member, name, trail)
            if value is not MISSING:
                return value
        return MISSING

    def _list(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        item = type_["list"]
        if isinstance(item, dict) and "union" in item and self.member == 0 and len(trail) < 2:
            # near the top a list of a union holds one of each member
            items = [self.value(member, name, trail) for member in item["union"]]
        else:
            items = [self.value(item, name, trail)] * 2
        return [item for item in items if item is not MISSING]

    def _dict(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        value = self.value(type_["dict"][1], name, trail)
        return {} if value is MISSING else {"first": value, "second key": value}

    def _ref(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        ref = type_["ref"]
        found = self.types.get(ref)
        if found is None:
            return None if ref.endswith(":ContentType") else MISSING
        if found["kind"] == "alias":
            return MISSING if trail.count(ref) else self.value(found["type"], name, (*trail, ref))
        return self.object(ref, trail)

    def object(self, ref: str, trail: tuple[str, ...] = ()) -> Any:
        """A sample of a model or TypedDict by its name in the facts."""
        if ref in trail:
            return MISSING
        inner = (*trail, ref)
        result: dict[str, Any] = {}
        for field in self.fields(ref):
            if not field["required"] and not (self.optional and (len(inner) <= self.depth or _is_tag(field["type"]))):
                continue
            value = self.value(field["type"], field["name"], inner)
            if value is not MISSING:
                result[field.get("alias", field["name"]) if self.wire else field["name"]] = value
            elif field["required"]:
                return MISSING
        return result

    def fields(self, ref: str) -> list[dict[str, Any]]:
        """Fields of a type with those of its bases, which a field of the same name replaces."""
        merged: dict[str, dict[str, Any]] = {}
        for base in self.types[ref].get("bases", ()):
            if "ref" in base:
                merged.update({field["name"]: field for field in self.fields(base["ref"])})
        merged.update({field["name"]: field for field in self.types[ref]["fields"]})
        return list(merged.values())

    def _generic(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        own = [ref for ref in self.types if ref.endswith(":" + type_["generic"])]
        return self._ref({"ref": own[0]}, name, trail) if own else MISSING

    def _unknown(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        kind = _UNKNOWN.get(type_["unknown"])
        return MISSING if kind is None else self.value(kind, name, trail)

    def _extern(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        return MISSING

    def _stream(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        return self.value(type_["stream"], name, trail)

    def _page(self, type_: Type, name: str, trail: tuple[str, ...]) -> Any:
        items = self._list({"list": type_["item"]}, "data", trail)
        return {"object": "list", "data": items, "has_more": False, "first_id": "first", "last_id": None, "next": None}


def _is_tag(type_: Type) -> bool:
    """A literal of one value, or None: it tells the members of a union apart."""
    if isinstance(type_, dict) and "union" in type_ and type_["union"][1:] == ["none"]:
        type_ = type_["union"][0]
    return isinstance(type_, dict) and len(type_.get("literal", ())) == 1


def arguments(op: Operation, flavour: Flavour = ALL, *, stream: bool | None = None) -> dict[str, Any]:
    """Keyword arguments for one call, made afresh. `stream` None leaves that parameter out where it is optional."""
    sampler = Sampler(member=flavour.member, optional=flavour.optional, text=flavour.text, wire=False)
    in_path = set(op.facts.get("path_params", {}).values())
    in_header = set(op.facts.get("header_params", {}).values())
    needed = {param.name for param in op.params if param.required} | _needed_by_first_form(op)
    made: dict[str, Any] = {}
    for param in op.params:
        if param.name == "stream":
            if stream is not None:
                made["stream"] = stream
            continue
        if param.name not in needed and not flavour.optional:
            continue
        if "'extern':" in str(param.type) or "'type'" in str(param.type):  # callables and classes stay in Python
            continue
        if param.name in in_header:  # a header holds no text of our choice
            value = Sampler(wire=False).value(param.type, param.name)
            value = value.replace(" ", "-") if isinstance(value, str) else value
            if param.name == "content_type":
                continue
        else:
            value = sampler.value(param.type, param.name)
        if value is MISSING:
            if param.required:
                raise LookupError(f"{op.id}: no sample for {param.name}: {param.type}")
            continue
        if param.name in in_path and flavour.text is plain_text:
            value = f"{param.name}-1"
        made[param.name] = value
    return made


def _needed_by_first_form(op: Operation) -> set[str]:
    """The required fields of the first of several forms of the body (`external_keys.create`: AWS, GCP, Azure, …)."""
    types = facts()["types"]
    form = op.facts.get("body_type")
    while isinstance(form, dict):
        if "union" in form:
            form = form["union"][0]
        elif types[form["ref"]]["kind"] == "alias":
            form = types[form["ref"]]["type"]
        else:
            return {field["name"] for field in Sampler().fields(form["ref"]) if field["required"]} - {"stream"}
    return set()


def split_arguments(op: Operation, made: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The same arguments with the positional ones apart."""
    positional = [param.name for param in op.params if param.where == "positional"]
    return [made[name] for name in positional if name in made], {k: v for k, v in made.items() if k not in positional}


def width(op: Operation) -> int:
    """How many members the widest union among an operation's parameters has, looked at two levels deep."""
    return max([1, *(widest(param.type, 2) for param in op.params if param.name != "stream")])


def widest(type_: Type, levels: int) -> int:
    """How many members the widest union in a type has, `levels` models or TypedDicts deep."""
    types = facts()["types"]
    if not isinstance(type_, dict):
        return 1
    if "page" in type_:
        return widest(type_["item"], levels)
    if "ref" in type_ and type_["ref"] in types:
        found = types[type_["ref"]]
        if found["kind"] == "alias":
            return widest(found["type"], levels)
        return max([1, *(widest(field["type"], levels - 1) for field in found["fields"])]) if levels else 1
    if "union" in type_:
        return max(len(type_["union"]), *(widest(member, levels) for member in type_["union"]))
    inner = type_.get("list") or (type_.get("dict") or [None, None])[1]
    return widest(inner, levels)


def response(op: Operation, *, member: int = 0, optional: bool = True) -> Any:
    """What the server would answer when not streaming: JSON, text (str), bytes, or None for no content."""
    returns = op.facts["returns"]
    if isinstance(returns, dict) and "union" in returns:
        returns = returns["union"][0]
    if returns == "none":
        return None
    if returns == {"ref": BINARY}:
        return b"binary \x00\xff answer"
    value = Sampler(member=member, optional=optional).value(returns)
    if value is MISSING:
        raise LookupError(f"{op.id}: no sample for {returns}")
    return value


def stream_event_type(op: Operation) -> Type:
    """The type of one event of a streaming operation."""
    stream = op.facts["stream"]
    if "extern" in stream:
        return {"ref": "beta.agent_session_event:AgentSessionEvent"}
    return stream["stream"]


def events(op: Operation) -> list[Any]:
    """One event of each member of a streaming operation's event type."""
    types = facts()["types"]
    type_ = stream_event_type(op)
    while isinstance(type_, dict) and "ref" in type_ and types[type_["ref"]]["kind"] == "alias":
        type_ = types[type_["ref"]]["type"]
    members = type_["union"] if isinstance(type_, dict) and "union" in type_ else [type_]
    made = [Sampler().value(member, "event") for member in members]
    return [event for event in made if event is not MISSING]
