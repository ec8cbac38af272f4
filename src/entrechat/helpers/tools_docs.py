"""What a docstring says of a function and of its parameters: in Google's style, NumPy's, or reStructuredText's."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

__all__ = ["Described", "described"]


class Described(NamedTuple):
    """What a docstring says.

    Attributes:
        text: all that stands before its first section; "" where there is nothing.
        parameters: name → what is said of it.
    """

    text: str
    parameters: dict[str, str]


_SECTIONS = (
    "args arguments parameters params other keyword keywords attributes returns return yields yield raises raise warns"
    " example examples note notes references see todo warning warnings"
).split()
_GOOGLE = re.compile(rf"(?P<name>{'|'.join(_SECTIONS)})(?: \w+)?:\s*$", re.IGNORECASE)
_GOOGLE_ENTRY = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?:\((?P<type>[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*:(?:\s+(?P<text>.*))?$")
_RULE = re.compile(r"-{3,}\s*$")
_NUMPY_ENTRY = re.compile(r"(?P<names>\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_FIELD = re.compile(r"[:@](?P<kind>\w+)(?:\s+(?P<rest>[^:]*?))?\s*:\s*(?P<text>.*)$")
_PARAMETERS = frozenset({"args", "arguments", "parameters", "params", "other", "keyword", "keywords"})
_FIELD_PARAMETERS = frozenset({"param", "parameter", "arg", "argument", "key", "keyword"})


def described(doc: str | None) -> Described:
    """What `doc` says."""
    lines = inspect.cleandoc(doc or "").splitlines()
    text: list[str] = []
    parameters: dict[str, list[str]] = {}
    at = 0
    while at < len(lines):
        line = lines[at]
        if at + 1 < len(lines) and line.strip() and _RULE.match(lines[at + 1]):
            at = _numpy(lines, at + 2, parameters if line.split()[0].lower() in _PARAMETERS else {})
        elif (found := _GOOGLE.match(line)) is not None:
            at = _google(lines, at + 1, parameters if found["name"].lower() in _PARAMETERS else {})
        elif (field := _FIELD.match(line)) is not None:
            at = _restructured(lines, at, field, parameters)
        else:
            if not parameters:
                text.append(line)
            at += 1
    return Described("\n".join(text).strip(), {name: _joined(said) for name, said in parameters.items() if any(said)})


def _joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines if line.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _google(lines: list[str], at: int, parameters: dict[str, list[str]]) -> int:
    """Read the entries of a section, which are indented; gives where it ends."""
    margin = 0
    said: list[str] = []
    while at < len(lines) and (not lines[at].strip() or _indent(lines[at])):
        line = lines[at]
        margin = margin or _indent(line)
        entry = _GOOGLE_ENTRY.match(line.strip()) if line.strip() and _indent(line) <= margin else None
        if entry is not None:
            said = parameters.setdefault(entry["name"], [])
            line = entry["text"] or ""
        said.append(line)
        at += 1
    return at


def _numpy(lines: list[str], at: int, parameters: dict[str, list[str]]) -> int:
    """Read the entries of a section, whose descriptions are indented; gives where it ends."""
    said: list[list[str]] = []
    while at < len(lines) and not (at + 1 < len(lines) and lines[at].strip() and _RULE.match(lines[at + 1])):
        line = lines[at]
        if line.strip() and not _indent(line):
            entry = _NUMPY_ENTRY.match(line)
            names = re.findall(r"\w+", entry["names"]) if entry is not None else []
            said = [parameters.setdefault(name, []) for name in names]
        else:
            for each in said:
                each.append(line)
        at += 1
    return at


def _restructured(lines: list[str], at: int, field: re.Match[str], parameters: dict[str, list[str]]) -> int:
    """Read a field, `:param int name: text`, with the lines that go on with it; gives where it ends."""
    names = (field["rest"] or "").split()
    said = [field["text"]]
    at += 1
    while at < len(lines) and lines[at].strip() and _indent(lines[at]):
        said.append(lines[at])
        at += 1
    if field["kind"] in _FIELD_PARAMETERS and names:
        parameters.setdefault(names[-1].lstrip("*"), []).extend(said)
    return at
