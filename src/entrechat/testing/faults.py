"""Scripts of faults: which call goes wrong, how, and where in it. Pure: text or data in, values out.

    FaultScript.parse("2: 429 retry-after=0.2; 3: stall after=event:5; 4: reset after=bytes:100; *: ok")

A script is a list of rules, parted by `;` or line breaks; `#` begins a comment. The first rule that fits a call plays;
where none fits, all is well. A rule is `when: action setting=value …`.

When: `2` the second call, `2-4`, `5-` from the fifth on, `1,3,7-9`, `*` (or nothing) every call. A path (`/v1/files*`,
with `*` and `?`), and a method before it, narrow the rule; its numbers then count the calls to that path alone:
`POST /v1/files 2: 503`.

| action | what the server does |
| --- | --- |
| `ok` | answers as it should |
| `429` (any status) | answers so: an API error, or `body=`; `code=` and `message=` go into the error |
| `refuse`, `blackhole` | closes its port, or takes no connection: both for all callers, for `for=` seconds |
| `reset`, `close` | breaks the connection with RST, or ends it with FIN |
| `truncate` | ends the answer in due form, but too early |
| `stall` | does nothing for `for=` seconds (default: until the client gives up), then goes on |
| `drip` | sends `size=` bytes (1) each `every=` seconds (0.05) |
| `endless headers`, `interim`, `comments`, `data`, `events`, `trailers` | sends these without end, each `every=` seconds |
| `garbage` | sends bytes (`body=`) that do not belong there |
| `bomb` | answers with `size=` bytes (1g) packed by a thousand (`encoding=`) |
| `goaway`, `rst` | HTTP/2: takes no more calls (`last=none`: nor this one), or breaks this one off; `code=` says why |
| `settings` | HTTP/2: grants `max_streams=` and `window=` on the connection, then answers |

`after=` says where it strikes, as the last thing that still went well:

| after | |
| --- | --- |
| `connect` | the TCP connection stands; nothing was read |
| `tls` | the client's part of the TLS handshake was read |
| `upload:N` | N bytes of the request's body were read |
| `request` | the request was read whole (the default) |
| `headers:N`, `headers` | N bytes of the answer's head were sent, or all of it |
| `bytes:N`, `event:N` | N bytes, or N events, of the answer's body were sent |
| `body` | all of the body was sent, but not its end |
| `between` | the answer was whole; the connection idles |

Every rule takes `wait=` (seconds before it strikes). What sends an answer takes `framing=length|chunked|close`,
`chunk=` (bytes a piece), `pad=` (bytes of additional headers), `interim=` (103s sent first), `encoding=gzip|deflate`,
`then=close|reset`, and headers: every setting with a hyphen in its name is one, `header.location=…` says it of others.
Values with blanks or `;` stand in double quotes, as in JSON. Sizes may end in k, m or g.

The same as data, for JSON and TOML: a list of tables, or a table from `when` to action.

    FaultScript.of([{"calls": "2", "action": 429, "headers": {"retry-after": "0.2"}}])
    FaultScript.of({"2": "429 retry-after=0.2", "3": "stall after=event:5"})

`str(script)` and `script.data()` give both forms back.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Fault", "FaultScript", "Player", "Point", "Rule", "When"]

Phase = Literal["connect", "tls", "upload", "request", "headers", "bytes", "event", "body", "between"]


class Point(NamedTuple):
    """A place in a call: a phase and, where it is counted, how much of it was done."""

    phase: Phase
    number: int | None = None

    def __str__(self) -> str:
        return self.phase if self.number is None else f"{self.phase}:{self.number}"


class When(NamedTuple):
    """Which calls. `calls` are ranges of numbers from 1, an open end is None; () stands for all."""

    calls: tuple[tuple[int, int | None], ...] = ()
    method: str | None = None
    path: str | None = None

    def fits(self, number: int) -> bool:
        """Whether the `number`th call to this path is meant."""
        return not self.calls or any(first <= number and (last is None or number <= last) for first, last in self.calls)

    def concerns(self, method: str, target: str) -> bool:
        """Whether calls of this method and path are counted."""
        if self.method is not None and self.method != method:
            return False
        if self.path is None:
            return True
        from fnmatch import fnmatchcase

        return fnmatchcase(target, self.path) or fnmatchcase(target.partition("?")[0], self.path)

    def __str__(self) -> str:
        parts = [part for part in (self.method, self.path) if part]
        if self.calls:
            parts.append(",".join(f"{a}" if a == b else f"{a}-{'' if b is None else b}" for a, b in self.calls))
        return " ".join(parts) or "*"


class Fault(NamedTuple):
    """What happens to a call. The settings are described in the module."""

    action: str = "ok"
    status: int | None = None
    what: str | None = None
    after: Point = Point("request")
    wait: float = 0.0
    lasts: float | None = None
    every: float | None = None
    size: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    code: str | None = None
    message: str | None = None
    then: str | None = None
    framing: str | None = None
    chunk: int | None = None
    pad: int = 0
    interim: int = 0
    encoding: str | None = None
    last: str | None = None
    max_streams: int | None = None
    window: int | None = None

    @property
    def before_request(self) -> bool:
        """Whether it strikes before the server can know which call it is."""
        return self.after.phase in ("connect", "tls")

    def data(self) -> dict[str, Any]:
        """The settings that differ from their defaults, under their names in scripts."""
        word = self.status if self.action == "status" else f"{self.action} {self.what}" if self.what else self.action
        found: dict[str, Any] = {"action": word}
        from ._faulttext import FIELDS, natural

        if self.after != natural(self.action, self.what):
            found["after"] = str(self.after)
        for name, field in FIELDS.items():
            value = getattr(self, field)
            if value != Fault._field_defaults[field]:
                found[name] = value
        if self.headers:
            single = dict(self.headers)
            found["headers"] = single if len(single) == len(self.headers) else [list(pair) for pair in self.headers]
        return found

    def __str__(self) -> str:
        from ._faulttext import quoted

        found = self.data()
        found.pop("headers", None)
        parts = [str(found.pop("action"))]
        parts += [f"{name}={quoted(value)}" for name, value in found.items()]
        parts += [f"{name if '-' in name else f'header.{name}'}={quoted(value)}" for name, value in self.headers]
        return " ".join(parts)


class Rule(NamedTuple):
    """A fault and the calls that it happens to."""

    when: When
    fault: Fault

    def __str__(self) -> str:
        return f"{self.when}: {self.fault}"


class FaultScript:
    """An immutable list of rules; see the module for its text form."""

    __slots__ = ("rules",)

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self.rules = tuple(rules)

    @classmethod
    def parse(cls, text: str) -> FaultScript:
        """The script that `text` describes; ValueError names what is wrong with it."""
        from ._faulttext import read_text

        return cls(read_text(text))

    @classmethod
    def of(cls, value: Any) -> FaultScript:
        """A script from text, from a list of tables, from a table when → action, or a script as it is."""
        if isinstance(value, FaultScript):
            return value
        if isinstance(value, str):
            return cls.parse(value)
        if isinstance(value, dict):
            table = cast("dict[str, Any]", value)
            return cls.parse("\n".join(f"{when}: {action}" for when, action in table.items()))
        if isinstance(value, (list, tuple)):
            from ._faulttext import read_table

            rules = cast("list[Any]", value)

            return cls(read_table(number, each) for number, each in enumerate(rules, 1))
        raise TypeError(f"a fault script is text, a list of tables or a table, not {type(value).__name__}")

    def data(self) -> list[dict[str, Any]]:
        """The script as tables that JSON and TOML can hold; `of` reads them."""
        made: list[dict[str, Any]] = []
        for when, fault in self.rules:
            calls = str(When(when.calls))
            named = {"method": when.method, "path": when.path, "calls": None if calls == "*" else calls}
            made.append({name: value for name, value in named.items() if value is not None} | fault.data())
        return made

    def player(self) -> Player:
        """Something to ask, call by call, what happens to each."""
        return Player(self)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FaultScript) and self.rules == other.rules

    def __hash__(self) -> int:
        return hash(self.rules)

    def __str__(self) -> str:
        return "; ".join(map(str, self.rules))

    def __repr__(self) -> str:
        return f"FaultScript.parse({str(self)!r})"


class Player:
    """Counts calls and says what happens to each. Safe to share between threads."""

    def __init__(self, script: FaultScript) -> None:
        self.script = script
        self.calls = 0
        """How many calls there were."""
        self._counts: dict[tuple[str | None, str | None], int] = {}
        self._lock = threading.Lock()

    def call(self, method: str, target: str) -> Fault:
        """What happens to the call that has come."""
        with self._lock:
            return self._next(method, target)

    def connection(self) -> Fault | None:
        """What happens to a new connection, if the next call's fault strikes before the request is read; that counts
        as the call. `settings` are given too, and do not count: their call is still to come."""
        with self._lock:
            fault = self._ahead()
            if fault is not None and fault.action != "settings":
                self.calls += 1
            return fault

    def ahead(self) -> Fault | None:
        """The next call's fault if it strikes before the request is read: the server must be ready for it."""
        with self._lock:
            return self._ahead()

    def _ahead(self) -> Fault | None:
        for when, fault in self.script.rules:
            if when.path is None and when.method is None and when.fits(self.calls + 1):
                return fault if fault.before_request else None
        return None

    def _next(self, method: str, target: str) -> Fault:
        self.calls += 1
        chosen: Fault | None = None
        counted: set[tuple[str | None, str | None]] = set()
        for when, fault in self.script.rules:
            key = (when.method, when.path)
            if key == (None, None):
                number = self.calls
            elif when.concerns(method, target):
                if key not in counted:
                    counted.add(key)
                    self._counts[key] = self._counts.get(key, 0) + 1
                number = self._counts[key]
            else:
                continue
            if chosen is None and when.fits(number):
                chosen = fault
        return chosen or Fault()
