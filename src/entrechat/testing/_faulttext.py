"""Reading and printing of fault scripts: the grammar that `faults` describes. Pure."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, cast

from .faults import Fault, Point, Rule, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIELDS = {
    name: {"for": "lasts"}.get(name, name)
    for name in (
        "wait", "for", "every", "size", "body", "code", "message", "then", "framing", "chunk", "pad", "interim",
        "encoding", "last", "max_streams", "window",
    )
}  # fmt: skip
_SECONDS = ("wait", "for", "every")
_SIZES = ("size", "chunk", "pad", "interim", "max_streams", "window")
_CHOICES = {
    "then": ("close", "reset"),
    "framing": ("length", "chunked", "close"),
    "encoding": ("gzip", "deflate"),
    "last": ("this", "none"),
}
_ANSWER = "wait framing chunk pad interim encoding then"
_BEFORE = "connect tls upload request"
_BODY = "headers bytes event body"
_ALL = f"{_BEFORE} {_BODY} between"

# action → the settings that it takes, the phases that it may follow (the default one first)
_ACTIONS: dict[str, tuple[str, str]] = {
    "ok": (f"{_ANSWER} every", "request upload"),
    "status": (f"{_ANSWER} body code message", "request upload between"),
    "refuse": ("for", "connect"),
    "blackhole": ("for", "connect"),
    "reset": (_ANSWER, f"request {_ALL}"),
    "close": (_ANSWER, f"request {_ALL}"),
    "truncate": (_ANSWER, f"bytes {_BODY}"),
    "stall": (f"{_ANSWER} for", f"request {_ALL}"),
    "drip": (f"{_ANSWER} every size", f"request {_BODY}"),
    "endless": (f"{_ANSWER} every for", f"request {_BODY}"),
    "garbage": (f"{_ANSWER} body", f"request {_ALL}"),
    "bomb": (f"{_ANSWER} size", "request"),
    "goaway": (f"{_ANSWER} code last", f"request upload {_BODY} between"),
    "rst": (f"{_ANSWER} code", f"request upload {_BODY}"),
    "settings": (f"{_ANSWER} max_streams window", "connect"),
}
# what `endless` sends → the phases that it may follow
_ENDLESS = {
    "headers": "request",
    "interim": "request",
    "comments": "headers bytes event",
    "data": "headers bytes event",
    "events": "headers bytes event",
    "trailers": "body",
}
_COUNTED = {"upload": True, "bytes": True, "event": True, "headers": False}  # True: only with a number

_rules = re.compile(r'(?P<end>[;\n])|(?P<note>#[^\n]*)|(?P<word>(?:"(?:\\.|[^"\\\n])*"|[^\s;"])+)|(?P<bad>")')
_number = re.compile(r"(\d+)(?:(-)(\d*))?").fullmatch
_method = re.compile(r"[A-Z]+").fullmatch
_header = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch
_UNITS = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def read_text(text: str) -> list[Rule]:
    """The rules that `text` describes."""
    rules: list[Rule] = []
    for number, words in enumerate(_split(text), 1):
        try:
            rules.append(_rule(words))
        except ValueError as error:
            raise ValueError(f"fault script, rule {number} ({' '.join(words)}): {error}") from None
    return rules


def _split(text: str) -> Iterator[list[str]]:
    words: list[str] = []
    for found in _rules.finditer(text):
        if found["bad"]:
            raise ValueError(f"fault script: a quotation mark is not closed: {text[found.start() : found.start() + 40]}")
        if found["word"]:
            words.append(found["word"])
        elif found["end"] and words:
            yield words
            words = []
    if words:
        yield words


def _rule(words: list[str]) -> Rule:
    for at, word in enumerate(words):
        if "=" in word and not word.startswith(("/", "*/")):
            break
        if word.endswith(":"):
            when = _when([*words[:at], *([word[:-1]] if len(word) > 1 else [])])
            return Rule(when, _fault(words[at + 1 :]))
    return Rule(When(), _fault(words))


def _when(words: list[str]) -> When:
    method = words.pop(0) if words and _method(words[0]) else None
    path = words.pop(0) if words and words[0].startswith(("/", "*/")) else None
    calls: list[tuple[int, int | None]] = []
    for part in ",".join(words).split(","):
        if not part.strip() or part.strip() == "*":
            continue
        found = _number(part.strip())
        if found is None:
            raise ValueError(f"{part!r} is no number of a call; write 2, 2-4, 5- or *")
        first = int(found[1])
        last = first if not found[2] else int(found[3]) if found[3] else None
        if first < 1 or (last is not None and last < first):
            raise ValueError(f"calls are numbered from 1, upwards: {part!r}")
        calls.append((first, last))
    return When(tuple(calls), method, path)


def read_table(number: int, table: Any) -> Rule:
    """The rule that a table describes."""
    if not isinstance(table, dict):
        raise TypeError(f"fault script, rule {number}: expected a table, not {type(table).__name__}")
    rest = dict(cast("dict[str, Any]", table))
    try:
        words = [str(rest.pop(name)) for name in ("method", "path", "calls") if rest.get(name) is not None]
        if "action" not in rest:
            raise ValueError("it names no action")
        action = str(rest.pop("action")).split()
        headers = cast("dict[str, Any] | list[tuple[str, Any]]", rest.pop("headers", {}))
        pairs = [*headers.items()] if isinstance(headers, dict) else headers
        settings = [(str(name), str(value)) for name, value in rest.items()]
        return Rule(_when(words), _made(action, settings, [(str(name), str(value)) for name, value in pairs]))
    except ValueError as error:
        raise ValueError(f"fault script, rule {number}: {error}") from None


def _fault(words: list[str]) -> Fault:
    action: list[str] = []
    settings: list[tuple[str, str]] = []
    headers: list[tuple[str, str]] = []
    for word in words:
        name, sep, text = word.partition("=")
        value = json.loads(text) if text.startswith('"') else text
        if not sep:
            if settings or headers:
                raise ValueError(f"{word!r} has no value; settings are written name=value")
            action.append(word)
        elif name.startswith("header."):
            headers.append((name.removeprefix("header."), value))
        elif "-" in name:
            headers.append((name, value))
        else:
            settings.append((name, value))
    return _made(action, settings, headers)


def _made(words: list[str], settings: Iterable[tuple[str, str]], headers: list[tuple[str, str]]) -> Fault:
    """The fault, once everything about it is found to fit."""
    if not words:
        raise ValueError("it names no action")
    action, *rest = words
    fields: dict[str, Any] = {}
    what: str | None = None
    if action.isascii() and action.isdigit():
        if not 200 <= int(action) <= 599:
            raise ValueError(f"{action} is no status that ends an answer; they go from 200 to 599")
        fields["status"] = int(action)
        action = "status"
    if action not in _ACTIONS or (action == "status" and "status" not in fields):
        raise ValueError(f"there is no action {action!r}{_near(action, _ACTIONS)}")
    takes, phases = _ACTIONS[action]
    if action == "endless":
        what = rest.pop(0) if rest else None
        if what not in _ENDLESS:
            raise ValueError(f"endless what? One of {', '.join(_ENDLESS)}; got {what!r}")
        phases = _ENDLESS[what]
    if rest:
        raise ValueError(f"{action} takes settings (name=value) only, not {rest[0]!r}")
    after: Point | None = None
    for name, text in settings:
        if name == "after":
            after = _point(text)
        elif name not in FIELDS:
            raise ValueError(f"there is no setting {name!r}{_near(name, FIELDS)}; a header without a hyphen is header.{name}")
        elif name not in takes.split():
            raise ValueError(f"{action} takes no {name}=; it takes {', '.join(takes.split())}")
        else:
            fields[FIELDS[name]] = _value(name, text)
    for name, text in headers:
        if not _header(name) or any(c in text for c in "\r\n\0"):
            raise ValueError(f"{name}={text!r} is no header")
    after = after or natural(action, what)
    if after.phase not in phases.split():
        raise ValueError(f"{action} cannot strike after={after}; it can after {', '.join(phases.split())}")
    if after.number is None and _COUNTED.get(after.phase):
        raise ValueError(f"after={after.phase} needs a number: after={after.phase}:100")
    return Fault(action, what=what, after=after, headers=tuple(headers), **fields)


def natural(action: str, what: str | None) -> Point:
    """Where a fault strikes that does not say."""
    phases = _ENDLESS[what] if what is not None else _ACTIONS[action][1]
    return Point(phases.split()[0])  # type: ignore[arg-type]  # the tables hold phases


def _point(text: str) -> Point:
    phase, sep, count = text.partition(":")
    if phase not in _ALL.split():
        raise ValueError(f"there is no after={phase}{_near(phase, _ALL.split())}")
    if not sep:
        return Point(phase)  # type: ignore[arg-type]  # checked just above
    if phase not in _COUNTED:
        raise ValueError(f"after={phase} takes no number")
    return Point(phase, _size("after", count))  # type: ignore[arg-type]


def _value(name: str, text: str) -> Any:
    if name in _SECONDS:
        try:
            seconds = float(text)
        except ValueError:
            seconds = -1.0
        if not 0 <= seconds < 1e9:
            raise ValueError(f"{name}={text} is no number of seconds")
        return seconds
    if name in _SIZES:
        return _size(name, text)
    if name in _CHOICES and text not in _CHOICES[name]:
        raise ValueError(f"{name}={text}: one of {', '.join(_CHOICES[name])}")
    return text


def _size(name: str, text: str) -> int:
    digits, unit = (text[:-1], _UNITS[text[-1].lower()]) if text[-1:].lower() in _UNITS else (text, 1)
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{name}={text} is no size: write 100, 64k, 5m or 1g")
    return int(digits) * unit


def _near(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word, list(words), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


_plain = re.compile(r'[^\s;"#]+').fullmatch


def quoted(value: object) -> str:
    """A setting's value as it stands in text."""
    text = f"{value:g}" if isinstance(value, float) and value == float(f"{value:g}") else str(value)
    return text if _plain(text) else json.dumps(text)
