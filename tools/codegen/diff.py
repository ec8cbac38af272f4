"""What one facts file has that another has not, in lines to read."""

from __future__ import annotations

import json
from typing import Any


def differences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """`+` added, `-` removed, `~` changed: resources, methods, parameters, types, members, exports."""
    out: list[str] = []
    before, after = ({r["path"]: r for r in facts["resources"]} for facts in (old, new))
    for path in _keys(before, after, "resource", out):
        _resource(path, before[path], after[path], out)
    for path in sorted(set(after) - set(before)):
        out += [f"+ method {path}.{m['name']}" for m in after[path]["methods"]]
    for key in _keys(old["types"], new["types"], "type", out):
        _type(key, old["types"][key], new["types"][key], out)
    for package in _keys(old["exports"], new["exports"], "package", out):
        a, b = old["exports"][package], new["exports"][package]
        for name in _keys(a, b, f"export {package}", out, "."):
            _value(f"export {package}.{name}", a[name], b[name], out)
    return out


def _keys(old: Any, new: Any, what: str, out: list[str], joint: str = " ") -> list[str]:
    """Notes what is only in one of both; gives what is in both."""
    out += [f"- {what}{joint}{name}" for name in old if name not in new]
    out += [f"+ {what}{joint}{name}" for name in new if name not in old]
    return [name for name in old if name in new]


def _value(what: str, old: Any, new: Any, out: list[str]) -> None:
    if old != new:
        out.append(f"~ {what}: {show(old)} → {show(new)}")


def _resource(path: str, old: dict[str, Any], new: dict[str, Any], out: list[str]) -> None:
    for key in ("class", "module"):
        _value(f"resource {path} {key}", old.get(key), new.get(key), out)
    a, b = ({m["name"]: m for m in r["methods"]} for r in (old, new))
    for name in _keys(a, b, f"method {path}", out, "."):
        _method(f"{path}.{name}", a[name], b[name], out)


def _method(name: str, old: dict[str, Any], new: dict[str, Any], out: list[str]) -> None:
    a, b = ({p["name"]: p for p in m["params"]} for m in (old, new))
    for param in _keys(a, b, f"param {name}", out, "."):
        _member(f"param {name}.{param}", a[param], b[param], out)
    for key in sorted({*old, *new} - {"name", "params"}):
        _value(f"method {name} {key}", old.get(key), new.get(key), out)


def _type(key: str, old: dict[str, Any], new: dict[str, Any], out: list[str]) -> None:
    for part in sorted({*old, *new} - {"fields"}):
        _value(f"type {key} {part}", old.get(part), new.get(part), out)
    a, b = ({f["name"]: f for f in made.get("fields", [])} for made in (old, new))
    for name in _keys(a, b, f"field {key}", out, "."):
        _member(f"field {key}.{name}", a[name], b[name], out)


def _member(what: str, old: dict[str, Any], new: dict[str, Any], out: list[str]) -> None:
    for key in sorted({*old, *new} - {"name"}):
        _value(what if key == "type" else f"{what} {key}", old.get(key), new.get(key), out)


def show(value: Any) -> str:
    """A type expression, or any value, the way people write it."""
    match value:
        case {"ref": str(name)}:
            return name
        case {"list": item}:
            return f"[{show(item)}]"
        case {"dict": [key, item]}:
            return f"{{{show(key)}: {show(item)}}}"
        case {"literal": list(values)}:
            return " | ".join(json.dumps(v, ensure_ascii=False) for v in values)
        case {"union": list(members)}:
            return " | ".join(show(m) for m in members)
        case None:
            return "nothing"
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False)
