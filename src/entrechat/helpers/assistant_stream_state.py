"""From the events of a run to the hooks that they call, and to the whole of it. Pure, and the same for both colours.

Nothing that a server leaves out stops the stream: a message or a step that was not announced begins with its first delta;
a piece without an index belongs to the one before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from entrechat._core.model import Model
from entrechat._core.shapes import is_array, is_object
from entrechat._core.wrap import wrap_class
from entrechat.types.beta.threads.message import Message
from entrechat.types.beta.threads.runs.run_step import RunStep

from .assistant_stream_snapshots import block_of, message_snapshot, step_snapshot, text_snapshot, tool_call_snapshot
from .chat_stream_growing import grow, settled

if TYPE_CHECKING:
    from entrechat.types.beta.assistant_stream_event import AssistantStreamEvent
    from entrechat.types.beta.threads.run import Run

__all__ = ["Call", "RunState", "texts_of"]

Call: TypeAlias = tuple[str, tuple[Any, ...]]
"""The name of a hook, and its arguments."""

_OVER = frozenset({"completed", "failed", "cancelled", "expired", "incomplete", "requires_action"})


def _members(value: Any) -> dict[str, Any]:
    found = value.__dict__ if isinstance(value, Model) else value
    return found if is_object(found) else {}


def _models(value: Any) -> list[Any]:
    return [each for each in value if isinstance(each, Model)] if is_array(value) else []


def texts_of(event: Any) -> list[str]:
    """The pieces of text that an event adds."""
    members = _members(event)
    if members.get("event") != "thread.message.delta":
        return []
    pieces = _models(_members(_members(members.get("data")).get("delta")).get("content"))
    texts = [_members(piece.__dict__.get("text")).get("value") for piece in pieces]
    return [text for text in texts if isinstance(text, str) and text]


class _Parts:
    """A list of objects that grow: the blocks of a message, the calls of a step."""

    def __init__(self, begun: list[Any]) -> None:
        self.by_index: dict[int, dict[str, Any]] = {}
        self.current: int | None = None  # the one that was added to last
        self._by_id: dict[str, int] = {}
        for at, piece in enumerate(begun):
            self.add({"index": at, **piece.__dict__})

    def add(self, piece: dict[str, Any]) -> tuple[int, bool]:
        """Add a piece to its object; gives the object's index, and whether it is new."""
        index = self._index(piece)
        new = index not in self.by_index
        target = self.by_index.setdefault(index, {"index": index})
        for name, value in piece.items():
            if name != "index":
                grow(target, name, value)
        if isinstance(piece.get("id"), str):
            self._by_id[piece["id"]] = index
        return index, new

    def _index(self, piece: dict[str, Any]) -> int:
        """By its index, by its id, else the current one if it is of its kind, else a new one."""
        index, name = piece.get("index"), piece.get("id")
        if isinstance(index, int):
            return index
        if isinstance(name, str) and name in self._by_id:
            return self._by_id[name]
        if name is None and self.current is not None:
            kind = piece.get("type")
            if kind is None or kind == self.by_index[self.current].get("type"):
                return self.current
        return max(self.by_index, default=-1) + 1

    def now(self) -> list[Any]:
        return [settled(self.by_index[index]) for index in sorted(self.by_index)]


class _Message:
    """A message as far as it has come."""

    def __init__(self, data: Model) -> None:
        self.data = data  # as the last event that carried all of it gave it
        self.parts = _Parts(_models(data.__dict__.get("content")))
        self.grown = False
        self.over = False

    def now(self) -> Any:
        """The message as it is now."""
        return message_snapshot(self.data.__dict__, self.parts.now) if self.grown and not self.over else self.data

    def delta(self, delta: Any, calls: list[Call]) -> None:
        parts, self.grown = self.parts, True
        places = [(piece, *parts.add(piece.__dict__)) for piece in _models(_members(delta).get("content"))]
        for _, index, new in places:
            text = text_snapshot(parts.by_index[index]) if new else None
            if text is not None:
                calls.append(("on_text_created", (text,)))
        for piece, index, _ in places:
            text = text_snapshot(parts.by_index[index])
            if text is not None and isinstance(piece.__dict__.get("text"), Model):
                calls.append(("on_text_delta", (piece.__dict__["text"], text)))
        for _, index, _ in places:
            if parts.current is not None and parts.current != index:
                _end_block(block_of(parts.by_index[parts.current]), calls)
            parts.current = index
        calls.append(("on_message_delta", (delta, self.now())))

    def end(self, data: Model, calls: list[Call]) -> None:
        index = self.parts.current
        if index is not None and not self.over:
            final = _models(data.__dict__.get("content"))
            _end_block(final[index] if 0 <= index < len(final) else block_of(self.parts.by_index[index]), calls)
        self.data, self.over = data, True
        calls.append(("on_message_done", (data,)))


def _end_block(block: Any, calls: list[Call]) -> None:
    for kind, hook in (("text", "on_text_done"), ("image_file", "on_image_file_done")):
        found = block.__dict__.get(kind)
        if block.__dict__.get("type") == kind and isinstance(found, Model):
            calls.append((hook, (found,)))


class _Step:
    """A step as far as it has come."""

    def __init__(self, data: Model) -> None:
        self.data = data
        self.details: dict[str, Any] = {}  # beside the calls
        self.parts = _Parts(_models(_members(data.__dict__.get("step_details")).get("tool_calls")))
        self.grown = False
        self.over = False

    def now(self) -> Any:
        """The step as it is now."""
        return step_snapshot(self.data.__dict__, self._details) if self.grown and not self.over else self.data

    def _details(self) -> dict[str, Any]:
        made = {**_members(self.data.__dict__.get("step_details")), **settled(self.details)}
        return {**made, "tool_calls": self.parts.now()} if self.parts.by_index else made

    def delta(self, delta: Any, calls: list[Call]) -> None:
        parts, self.grown = self.parts, True
        details = _members(_members(delta).get("step_details"))
        for name, value in details.items():
            if name != "tool_calls":
                grow(self.details, name, value)
        for piece in _models(details.get("tool_calls")):
            index, _ = parts.add(piece.__dict__)
            snapshot = tool_call_snapshot(parts.by_index[index])
            if index == parts.current:
                calls.append(("on_tool_call_delta", (piece, snapshot)))
            else:
                self.end_tool_call(calls)
                parts.current = index
                calls.append(("on_tool_call_created", (snapshot,)))
        calls.append(("on_run_step_delta", (delta, self.now())))

    def end_tool_call(self, calls: list[Call]) -> None:
        """The call that is under way is over."""
        parts = self.parts
        if parts.current is not None:
            calls.append(("on_tool_call_done", (tool_call_snapshot(parts.by_index[parts.current]),)))
            parts.current = None

    def end(self, data: Model, calls: list[Call]) -> None:
        self.end_tool_call(calls)
        self.data, self.over = data, True
        calls.append(("on_run_step_done", (data,)))


_T = TypeVar("_T", bound="_Message | _Step")


class _Several(Generic[_T]):
    """The messages, or the steps, of a run: by id, in the order in which they came."""

    def __init__(self, kind: type[_T], model: type[Model], begun: dict[str, Any]) -> None:
        self._kind = kind
        self._model = model
        self._begun = begun
        self.by_id: dict[Any, _T] = {}

    def of(self, data: Model, *, whole: bool) -> _T:
        """The one that an event is about: it begins here, where nothing has come of it. `whole`: the event has all of it."""
        name = data.__dict__.get("id")
        name = name if isinstance(name, str) else None
        known = self.by_id.get(name)
        if known is None:
            begun: Model = data if whole else wrap_class(self._model)({"id": name, **self._begun})
            known = self.by_id[name] = self._kind(begun)
        return known

    def now(self) -> list[Any]:
        return [each.now() for each in self.by_id.values()]


class RunState:
    """Accumulates the events of a run."""

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self._messages = _Several(
            _Message,
            Message,
            {"object": "thread.message", "role": "assistant", "status": "in_progress", "content": []},
        )
        self._steps = _Several(
            _Step,
            RunStep,
            {
                "object": "thread.run.step",
                "type": "tool_calls",
                "status": "in_progress",
                "step_details": {"type": "tool_calls"},
            },
        )
        self._message: _Message | None = None
        self._step: _Step | None = None

    def take(self, event: Any) -> list[Call]:
        """Add an event; gives the hooks to call for it."""
        self.event = event
        calls: list[Call] = [("on_event", (event,))]
        members = _members(event)
        kind, data = members.get("event"), members.get("data")
        if isinstance(kind, str) and isinstance(data, Model):
            area, _, what = kind.rpartition(".")
            if area == "thread.message":
                self._take_message(what, data, calls)
            elif area == "thread.run.step":
                self._take_step(what, data, calls)
            elif area == "thread.run":
                self._take_run(what, data, calls)
        return calls

    def _take_message(self, what: str, data: Model, calls: list[Call]) -> None:
        message = self._message = self._messages.of(data, whole=what != "delta")
        if what == "created":
            calls.append(("on_message_created", (data,)))
        elif what in ("completed", "incomplete"):
            message.end(data, calls)
        elif what == "delta" and not message.over:
            message.delta(data.__dict__.get("delta"), calls)

    def _take_step(self, what: str, data: Model, calls: list[Call]) -> None:
        step = self._step = self._steps.of(data, whole=what != "delta")
        if what == "created":
            calls.append(("on_run_step_created", (data,)))
        elif what in _OVER:
            step.end(data, calls)
            self._step = None
        elif what == "delta" and not step.over:
            step.delta(data.__dict__.get("delta"), calls)

    def _take_run(self, what: str, data: Any, calls: list[Call]) -> None:
        self.run = data
        if what in _OVER and self._step is not None:
            self._step.end_tool_call(calls)

    @property
    def message(self) -> Message | None:
        """The message that was spoken of last, as it is now."""
        return None if self._message is None else self._message.now()

    @property
    def step(self) -> RunStep | None:
        """The step that is under way, as it is now."""
        return None if self._step is None else self._step.now()

    def final_run(self) -> Run:
        """The run as it was last.

        Raises:
            RuntimeError: none came; likewise below.
        """
        if self.run is None:
            raise RuntimeError("No final run object found: the stream brought no event of a run")
        return self.run

    def final_steps(self) -> list[RunStep]:
        """The steps in the order in which they were begun."""
        return self._steps.now() or _none("No run steps found: the stream brought no event of one")

    def final_messages(self) -> list[Message]:
        """The messages in the order in which they were begun."""
        return self._messages.now() or _none("No messages found: the stream brought no event of one")


def _none(message: str) -> Any:
    raise RuntimeError(message)
