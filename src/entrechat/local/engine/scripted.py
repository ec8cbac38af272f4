"""An engine that does as it is told: the same request always gets the same answer, at once. For tests."""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import orjson

from .. import problems
from ..shapes import arr, obj
from . import tools
from .protocols import CallArguments, CallStart, Done, Emit, Event, Failed, FinishReason, ModelInfo, Text
from .slots import Job, Slots
from .timing import Timing

Reply: TypeAlias = str | Mapping[str, Any] | Sequence[Mapping[str, Any]] | Exception
"""Text to answer with; `{"name": …, "arguments": {…}}` for a tool call, or several of them; an exception to fail with."""

Script: TypeAlias = Reply | Callable[[Mapping[str, Any]], Reply]

_MOST_KEPT = 1000
"""Requests that are remembered: a server may run for days."""


class Scripted:
    """A `ChatEngine` without a model.

    Args:
        script: what to answer: the same every time, or a function of the request's body. A text may hold `{input}`, the user's
            last message. None: a tool that is asked for gets sample arguments, a JSON answer is a sample of its
            schema, and anything else is echoed.
        pause: seconds between two pieces, to see streams as streams.
        timing: the pace of every answer, in place of `pause`.
        sleep: waits so many seconds; a virtual clock's for tests that must not wait.
        slots: how many requests are answered at once.
        context: words that a request may have.
        model: the model's name.
    """

    def __init__(
        self,
        script: Script | None = None,
        *,
        pause: float = 0.0,
        timing: Timing | None = None,
        sleep: Callable[[float], None] = time.sleep,
        slots: int = 4,
        context: int = 4096,
        model: str = "scripted",
    ) -> None:
        self.model = model
        self.requests: list[dict[str, Any]] = []
        self.cancelled = 0
        self.script = script
        self.timing = timing or Timing(tokens_per_second=1 / pause if pause else None)
        self.sleep = sleep
        self._context = context
        self._size = slots
        self._lock = threading.Lock()
        self._slots: Slots | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    @property
    def busy(self) -> int:
        return self._slots.busy if self._slots is not None else 0

    def chat(self, body: Mapping[str, Any], emit: Emit, *, choice: int = 0) -> _Answer:
        with self._lock:
            if choice == 0:
                self.requests.append(dict(body))
                del self.requests[:-_MOST_KEPT]
            if self._slots is None:
                self._slots = Slots(self._size, "entrechat-scripted")
            job = _Answer(self, body, emit)
            self._slots.submit(job)
        return job

    def close(self) -> None:
        with self._lock:
            slots, self._slots = self._slots, None
        if slots is not None:
            slots.close()

    def reply(self, body: Mapping[str, Any]) -> Reply:
        """What `body` is answered with."""
        script = self.script
        if script is None:
            return sample_reply(body)
        given = script(body) if callable(script) else script
        return given.replace("{input}", tools.question(body["messages"])) if isinstance(given, str) else given

    @property
    def context(self) -> int:
        return self._context


class _Answer(Job):
    def __init__(self, engine: Scripted, body: Mapping[str, Any], emit: Emit) -> None:
        self._engine = engine
        self._body = body
        self._emit = emit

    def run(self) -> None:
        try:
            self._answer()
        except Exception as error:  # it is told to the caller
            self._emit(Failed(error))

    def refuse(self) -> None:
        self._engine.cancelled += 1
        self._emit(Failed(problems.Problem(499, "The request was cancelled.", code="cancelled")))

    def _answer(self) -> None:
        prompt = sum(len(_words(tools.text_of(message.get("content")))) for message in self._body["messages"])
        if prompt > self._engine.context:
            raise problems.too_long(prompt, self._engine.context)
        reply = self._engine.reply(self._body)
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, str):
            text, reason = self._cut(reply)
            written = self._write([Text(piece, self._logprobs(piece)) for piece in _words(text)])
        else:
            calls: Sequence[Mapping[str, Any]] = [reply] if isinstance(reply, Mapping) else reply
            reason = "stop" if any(pick.named for pick in tools.picks(self._body)) else "tool_calls"
            written = self._write([event for number, call in enumerate(calls) for event in _call(number, call)])
        if written is None:
            self.refuse()
        else:
            self._emit(Done(reason, prompt, written))

    def _write(self, events: Sequence[Event]) -> int | None:
        """Emits the events; gives how many tokens they are, or None where it was cancelled."""
        pauses = self._engine.timing.pauses()
        for event in events:
            pause = 0.0 if isinstance(event, CallStart) else next(pauses)
            if pause:
                self._engine.sleep(pause)
            if self.cancelled:
                return None
            self._emit(event)
        return sum(not isinstance(event, CallStart) for event in events)

    def _cut(self, text: str) -> tuple[str, FinishReason]:
        """`stop` and the most tokens, as a model keeps to them; a word with its space is a token."""
        stop = self._body.get("stop") or ()
        for end in filter(None, [stop] if isinstance(stop, str) else stop):
            text = text.partition(end)[0]
        most = self._body.get("max_completion_tokens") or self._body.get("max_tokens")
        words = _words(text)
        if most is not None and len(words) > most:
            return "".join(words[:most]), "length"
        return text, "stop"

    def _logprobs(self, piece: str) -> list[dict[str, Any]] | None:
        if not self._body.get("logprobs"):
            return None
        entry = {"token": piece, "logprob": -0.5, "bytes": list(piece.encode())}
        return [{**entry, "top_logprobs": [entry][: self._body.get("top_logprobs") or 0]}]


def _call(number: int, call: Mapping[str, Any]) -> list[Event]:
    pieces = _words(orjson.dumps(call["arguments"]).decode())
    return [CallStart(number, call["name"]), *(CallArguments(number, piece) for piece in pieces)]


def _words(text: str) -> list[str]:
    """The text in words, each with the space before it."""
    words = text.split(" ")
    return [word for word in [words[0], *(f" {word}" for word in words[1:])] if word]


def sample_reply(body: Mapping[str, Any]) -> Reply:
    """What fits the request: a tool's sample arguments, a sample of its schema, or the last message again."""
    if picked := tools.picks(body):
        return [
            {"name": pick.function["name"], "arguments": sample(pick.function.get("parameters") or {"type": "object"})}
            for pick in picked
        ]
    wanted = obj(body.get("response_format"))
    if wanted.get("type") == "json_object":
        return orjson.dumps({"echo": tools.question(body["messages"])}).decode()
    if wanted.get("type") == "json_schema":
        return orjson.dumps(sample(obj(wanted.get("json_schema")).get("schema"))).decode()
    return tools.question(body["messages"]) or "Hello."


def sample(schema: Any, root: Any = None, depth: int = 0) -> Any:
    """The plainest value that the schema takes: every member, first choices, lower bounds."""
    root = schema if root is None else root
    given = obj(schema)
    if not given or depth > 20:
        return None
    if "$ref" in given:
        target: Any = root
        for part in str(given["$ref"]).removeprefix("#").strip("/").split("/"):
            target = obj(target).get(part) if part else target
        return sample(target, root, depth + 1)
    for key in ("const", "default"):
        if key in given:
            return given[key]
    for key in ("enum", "anyOf", "oneOf", "allOf"):
        if choices := arr(given.get(key)):
            return choices[0] if key == "enum" else sample(choices[0], root, depth + 1)
    kinds = given.get("type", "object" if "properties" in given else "string")
    kind = kinds if isinstance(kinds, str) else next(iter(arr(kinds)), "string")
    if kind == "object":
        members = obj(given.get("properties"))
        wanted = set(map(str, arr(given.get("required")))) if depth > 8 else set(members)
        return {name: sample(inner, root, depth + 1) for name, inner in members.items() if name in wanted}
    if kind == "array":
        count = int(given.get("minItems", 1 if depth < 8 else 0))
        return [sample(given.get("items"), root, depth + 1) for _ in range(count)]
    if kind in ("integer", "number"):
        return given.get("minimum", 1)
    if kind == "boolean":
        return True
    return None if kind == "null" else "text".ljust(int(given.get("minLength", 0)), "x")


def seeded_ids(seed: int = 0) -> Callable[[str], str]:
    """Ids that are the same in every run: for `create_app(new_id=…)`."""
    source = random.Random(seed)  # it must be repeatable
    lock = threading.Lock()

    def new_id(prefix: str) -> str:
        with lock:
            return f"{prefix}{source.getrandbits(112):028x}"

    return new_id


def ticking(start: int = 1_700_000_000) -> Callable[[], float]:
    """A clock that goes one second on at each look: for `create_app(clock=…)`."""
    ticks = itertools.count(start)
    return lambda: float(next(ticks))
