"""Query strings: `a[]=1&a[]=2` for lists, `a[b]=1` for mappings, nothing for None. Forms name their fields the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
# Typed Any: a check against them leaves Any as it is, rather than a container of unknowns
_BYTES: Any = (bytes, bytearray, memoryview)
_CLASS: Any = type
# What each byte becomes; `urllib.parse` does the same and takes milliseconds to import
_QUOTED = [chr(byte) if byte in _SAFE else f"%{byte:02X}" for byte in range(256)]
_QUOTED[ord(" ")] = "+"


def quote(text: str) -> str:
    """`text` as a name or a value in a query (a space becomes +)."""
    if text.isascii() and text.isalnum():
        return text
    try:
        raw = text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"query: {text[:60]!r} holds half of a surrogate pair, which a URL cannot carry") from error
    return "".join([_QUOTED[byte] for byte in raw])


def encode(params: Mapping[str, Any]) -> str:
    """The query that stands for `params`, without a question mark.

    Lists, tuples, sets and iterators give `name[]=…` for each item, mappings `name[key]=…`; None and `omit` give
    nothing, booleans `true` and `false`, enums their value, dates ISO 8601.

    Raises:
        TypeError: bytes, which are no text.
    """
    parts: list[str] = []
    for name, value in params.items():
        if name.__class__ is not str:
            name = _text("query", name)
        cls = value.__class__
        if cls is str:
            parts.append(f"{quote(name)}={quote(value)}")
        elif cls is int:
            parts.append(f"{quote(name)}={value}")
        elif value is not None:
            pairs: list[tuple[str, Any]] = []
            flatten(name, value, pairs)
            parts += [f"{quote(key)}={quote(each)}" for key, each in pairs]
    return "&".join(parts)


def flatten(name: str, value: Any, into: list[tuple[str, Any]]) -> None:
    """Append to `into` the (name, text) pairs that stand for `value`, of whatever shape."""
    if isinstance(value, str):
        into.append((name, _text(name, value)))
    elif getattr(value, "_is_entrechat_model", False) is True:
        flatten(name, value.__dict__, into)
    elif hasattr(value, "model_dump") and not isinstance(value, _CLASS):
        flatten(name, value.model_dump(mode="json", exclude_unset=True), into)
    elif hasattr(value, "keys") and hasattr(value, "__getitem__"):
        for key in value.keys():
            flatten(f"{name}[{_text(name, key)}]", value[key], into)
    elif hasattr(value, "__iter__") and not isinstance(value, _BYTES):
        for each in value:
            flatten(f"{name}[]", each, into)
    elif value is not None and value.__class__.__name__ not in ("Omit", "NotGiven"):
        into.append((name, _text(name, value)))


def _text(name: str, value: Any) -> str:
    """How one value that is no container is written."""
    if isinstance(value, str):
        # an Enum of strings prints its own name, and means its value
        return str.__str__(value)
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, _BYTES):
        raise TypeError(f"{name}: {type(value).__name__} has no text form here; decode it first (value.decode())")
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if hasattr(value, "_value_") and hasattr(value.__class__, "__members__"):
        return _text(name, value.value)
    return str(value)


def merge(*layers: Mapping[str, Any] | None) -> dict[str, Any]:
    """One mapping in which each layer replaces the parameters of the same name in those before it."""
    merged: dict[str, Any] = {}
    for layer in layers:
        if layer:
            merged.update(layer)
    return merged


def merge_target(path: str, *layers: Mapping[str, Any] | None) -> str:
    """`path`, which may have a query of its own, with the parameters of the layers: default, the call's, extra.

    A later layer replaces an earlier one's parameter of the same name (with nothing, when it says None), and all of
    them replace what the path says.
    """
    given = [layer for layer in layers if layer]
    if not given:
        return path
    added = encode(given[0] if len(given) == 1 else merge(*given))
    if not added:
        return path
    bare, mark, own = path.partition("?")
    if not mark:
        return f"{path}?{added}"
    replaced = {pair.partition("=")[0] for pair in added.split("&")}
    kept = [pair for pair in own.split("&") if pair and _canonical(pair.partition("=")[0]) not in replaced]
    return f"{bare}?{'&'.join([*kept, added])}"


def _canonical(name: str) -> str:
    """A name from a path's query as `quote` writes it, so that `a[]`, `a%5b%5d` and `a%5B%5D` are one name."""
    if name.isalnum() and name.isascii():
        return name
    out = bytearray()
    raw = name.replace("+", " ").encode()
    at = 0
    while at < len(raw):
        if raw[at] == 0x25 and len(raw) >= at + 3:
            try:
                out.append(int(raw[at + 1 : at + 3], 16))
                at += 3
                continue
            except ValueError:
                pass
        out.append(raw[at])
        at += 1
    return "".join([_QUOTED[byte] for byte in out])
