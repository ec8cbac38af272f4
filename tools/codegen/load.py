"""Reads `spec/`: facts, patches, texts; checks the lock. Gives plain data, patched."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .ir import SpecError

if TYPE_CHECKING:
    from pathlib import Path

LOCKED = ("api.json", "openapi.json", "overrides.toml", "summaries.toml", "params.toml")
_PATCH_KEYS = {"at", "every", "set", "from", "remove", "reason"}


@dataclass(slots=True)
class Spec:
    facts: dict[str, Any]
    overrides: dict[str, Any]
    summaries: dict[str, str] = field(default_factory=dict[str, str])
    params: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    document: dict[str, Any] = field(default_factory=dict[str, Any])
    """The published OpenAPI document, where there is one: what the local server checks requests against."""


def load(spec: Path, *, lock: bool = True) -> Spec:
    """The spec in directory `spec`, patched.

    Raises:
        SpecError: a file is missing or malformed, a hash differs from the lock, or a patch matches nothing.
    """
    if lock:
        check_lock(spec)
    facts = json.loads(_text(spec / "api.json"))
    overrides = _toml(spec / "overrides.toml")
    apply(facts, overrides.get("patch", []))
    summaries = _toml(spec / "summaries.toml").get("summaries", {}) if (spec / "summaries.toml").exists() else {}
    params = _toml(spec / "params.toml") if (spec / "params.toml").exists() else {}
    document = json.loads(_text(spec / "openapi.json")) if (spec / "openapi.json").exists() else {}
    return Spec(facts, overrides, summaries, params, document)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise SpecError(f"{path} is missing") from None


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{path}: {error}") from None


# -- the lock ------------------------------------------------------------------------------------------------


def hashes(spec: Path) -> dict[str, str]:
    return {n: hashlib.sha256((spec / n).read_bytes()).hexdigest() for n in LOCKED if (spec / n).exists()}


def check_lock(spec: Path) -> None:
    wanted = _toml(spec / "lock.toml").get("sha256", {})
    found = hashes(spec)
    wrong = sorted(n for n in {*wanted, *found} if wanted.get(n) != found.get(n))
    if wrong:
        raise SpecError(
            f"{', '.join(f'spec/{n}' for n in wrong)} changed since spec/lock.toml was written; "
            "look at the change, then `python -m tools.codegen --lock`"
        )


def write_lock(spec: Path) -> None:
    lines = ["# What the generator's inputs hash to. Rewritten by `python -m tools.codegen --lock`.", "", "[sha256]"]
    lines += [f'"{name}" = "{digest}"' for name, digest in hashes(spec).items()]
    (spec / "lock.toml").write_text("\n".join(lines) + "\n", "utf-8")


# -- patches -------------------------------------------------------------------------------------------------


def apply(facts: dict[str, Any], patches: list[dict[str, Any]]) -> None:
    """Changes `facts` as the patches say.

    A patch has `reason`, and either `at`, a JSON pointer whose array steps may be `[key=value]`, or `every`, a value
    that is replaced wherever it stands; and one of `set`, `from` (a pointer: what stands there, once more) and
    `remove = true`.
    """
    for number, patch in enumerate(patches, 1):
        where = f"spec/overrides.toml: patch {number} ({patch.get('at') or patch.get('every')})"
        if set(patch) - _PATCH_KEYS:
            raise SpecError(f"{where}: unknown {', '.join(sorted(set(patch) - _PATCH_KEYS))}")
        if not str(patch.get("reason", "")).strip():
            raise SpecError(f"{where}: gives no reason")
        if ("at" in patch) == ("every" in patch):
            raise SpecError(f"{where}: needs one of `at` and `every`")
        if ("set" in patch) + ("from" in patch) + bool(patch.get("remove")) != 1:
            raise SpecError(f"{where}: needs one of `set`, `from` and `remove = true`")
        if "from" in patch:
            patch = {**patch, "set": json.loads(json.dumps(_there(facts, _steps(patch["from"]), where)))}
        if "every" in patch:
            if "set" not in patch or _replace(facts, patch["every"], patch["set"]) == 0:
                raise SpecError(f"{where}: matches nothing")
        else:
            _at(facts, patch, where)


def _replace(node: Any, old: Any, new: Any) -> int:
    pairs = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    count = 0
    for key, value in pairs:
        if value == old and type(value) is type(old):
            node[key] = json.loads(json.dumps(new))
            count += 1
        else:
            count += _replace(value, old, new)
    return count


def _steps(pointer: str) -> list[str]:
    # a selector may hold slashes: `/resources/[path=a/b]`
    return [s.replace("~1", "/").replace("~0", "~") for s in re.findall(r"/(\[[^\]]*\]|[^/]*)", pointer)]


def _at(facts: Any, patch: dict[str, Any], where: str) -> None:
    steps = _steps(patch["at"])
    node, last = _there(facts, steps[:-1], where), steps[-1]
    if "set" in patch:
        if isinstance(node, dict) and not last.startswith("["):
            if node.get(last) == patch["set"]:
                raise SpecError(f"{where}: changes nothing")
            node[last] = patch["set"]
        elif isinstance(node, list) and last == "-":
            node.append(patch["set"])
        else:
            node[_find(node, last, where)] = patch["set"]
    else:
        del node[_find(node, last, where)]


def _there(node: Any, steps: list[str], where: str) -> Any:
    for step in steps:
        node = node[_find(node, step, where)]
    return node


def _find(node: Any, step: str, where: str) -> Any:
    if isinstance(node, dict) and step in node:
        return step
    if isinstance(node, list):
        if step.isdigit() and int(step) < len(node):
            return int(step)
        if step.startswith("[") and "=" in step:
            key, _, wanted = step[1:-1].partition("=")
            for index, item in enumerate(node):
                if isinstance(item, dict) and str(item.get(key)) == wanted:
                    return index
    raise SpecError(f"{where}: matches nothing at {step!r}")


# -- facts on disk -------------------------------------------------------------------------------------------


def dump(facts: dict[str, Any]) -> str:
    """`facts` as JSON text that diffs well: one line for each method, type and export package."""

    def line(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))

    out = ["{", f'"source": {line(facts["source"])},', '"resources": [']
    for i, resource in enumerate(facts["resources"]):
        head = {k: v for k, v in resource.items() if k != "methods"}
        methods = ",\n  ".join(line(m) for m in resource["methods"])
        body = f"\n  {methods}\n" if methods else ""
        out.append(f'{line(head)[:-1]}, "methods": [{body}]}}{"," if i + 1 < len(facts["resources"]) else ""}')
    out += ["],", '"types": {']
    out.append(",\n".join(f"{line(name)}: {line(value)}" for name, value in facts["types"].items()))
    out += ["},", '"exports": {']
    out.append(",\n".join(f"{line(name)}: {line(value)}" for name, value in facts["exports"].items()))
    out += ["}", "}"]
    return "\n".join(out) + "\n"
