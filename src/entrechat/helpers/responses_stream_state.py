"""From the events of a response to those with snapshots, and to the whole of it. Pure, and the same for both colours.

Nothing that a server leaves out stops the stream: an item or a part that was not announced begins with its first delta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.model import Model
from entrechat._core.omit import omit
from entrechat._core.shapes import is_array, is_object
from entrechat._core.wrap import wrap_class
from entrechat.types.responses.response import Response

from .chat_stream_choice import late_event
from .chat_stream_growing import Growing
from .chat_stream_state import load_of
from .responses_stream_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .structured_results import become, parsed_response, parsed_text
from .structured_tools import Parsers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from entrechat._core.omit import Omit
    from entrechat.types.responses.parsed_response import ParsedResponse

    from .responses_stream_events import ResponseStreamEvent

__all__ = ["ResponseStreamState"]

T = TypeVar("T")

_WHOLE = frozenset({"response.created", "response.queued", "response.in_progress", "response.failed", "response.incomplete"})
# Events whose delta grows a member of their item
_MEMBERS = {
    "response.function_call_arguments.delta": "arguments",
    "response.mcp_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.code_interpreter_call_code.delta": "code",
}
# … and of a part of it: (the list that the part is in, its type, its member)
_PARTS = {
    "response.output_text.delta": ("content", "output_text", "text"),
    "response.refusal.delta": ("content", "refusal", "refusal"),
    "response.reasoning_text.delta": ("content", "reasoning_text", "text"),
    "response.reasoning_summary_text.delta": ("summary", "summary_text", "text"),
}
_KINDS = {"content": "message", "summary": "reasoning"}


class _Item:
    """An output item as far as it has come."""

    __slots__ = ("done", "growing", "members", "parts", "phase", "source")

    def __init__(self, members: dict[str, Any]) -> None:
        self.members = members
        self.parts: dict[tuple[str, int], tuple[dict[str, Any], str, Growing]] = {}
        self.growing: dict[str, Growing] = {}
        self.source: dict[Any, tuple[Growing, bool]] = {}
        self.done: Any = None

    def part(self, where: str, index: int, kind: str, member: str, delta: str) -> Growing:
        """Grow a part; it begins here where nobody announced it."""
        known = self.parts.get((where, index))
        if known is not None and known[1] == member:
            known[2].pieces.append(delta)
            return known[2]
        made = Growing(delta)
        self.parts[where, index] = (dict(known[0]) if known is not None else {"type": kind}, member, made)
        return made

    def now(self) -> Any:
        """The item as it is now."""
        if self.done is not None:
            return self.done
        made = dict(self.members)
        for name, text in self.growing.items():
            made[name] = text.text()
        for where in {where for where, _ in self.parts}:
            parts = [self.parts[key] for key in sorted(self.parts) if key[0] == where]
            made[where] = [{**members, **({member: text.text()} if member else {})} for members, member, text in parts]
        return made


class ResponseStreamState(Generic[T]):
    """Accumulates the events of a response; also for those who stream with `create(stream=True)`.

    Args:
        input_tools: the tools of the request: the arguments of calls to those that are strict are parsed.
        text_format: the type or JSON Schema of the answer.
    """

    def __init__(self, *, input_tools: Iterable[Any] | Omit = omit, text_format: type[T] | Any | Omit = omit) -> None:
        self._parsers = Parsers(input_tools)
        self._load: Callable[[str], Any] | None = load_of(text_format)
        self._response: Any = None  # as the last event that carried one gave it
        self._items: dict[int, _Item] = {}
        self._by_id: dict[str, int] = {}
        self._completed_response: ParsedResponse[T] | None = None

    def handle_event(self, event: Any) -> list[ResponseStreamEvent[T]]:
        """Add an event; gives the event that a stream shows in its place, if any.

        Raises:
            ValueError: a text does not fit its type (of pydantic's: its ValidationError).
        """
        kind = event.__dict__.get("type")
        if kind in _PARTS or kind in _MEMBERS:
            return [self._delta(event, kind)]
        if kind == "response.output_text.done":
            item = self._items.get(self._index(event.__dict__))
            phase = item.members.get("phase") if item is not None else None
            made = become(ResponseTextDoneEvent, event)
            made.__dict__["parsed"] = parsed_text(event.__dict__.get("text"), self._load, phase)
            return [made]
        if kind == "response.completed":
            return [self._complete(event)]
        if kind in _WHOLE:
            self._whole(event, kind)
        elif kind in ("response.output_item.added", "response.output_item.done"):
            if not self._item(event.__dict__, done=kind.endswith("done")):
                return []
        elif kind in ("response.content_part.added", "response.content_part.done"):
            self._part(event.__dict__)
        return [event]

    # -- deltas --------------------------------------------------------------------------------------------------

    def _index(self, event: dict[str, Any]) -> int:
        """Which item an event is about: by its index, by its id, else the last one."""
        index = event.get("output_index")
        if isinstance(index, int):
            return index
        name = event.get("item_id")
        if isinstance(name, str) and name in self._by_id:
            return self._by_id[name]
        return max(self._items) if self._items else 0

    def _delta(self, event: Any, kind: str) -> Any:
        members = event.__dict__
        index = self._index(members)
        item = self._items.get(index)
        place = _PARTS.get(kind)
        if item is None:
            begun = {"type": _KINDS[place[0]] if place else "function_call", "id": members.get("item_id")}
            if begun["type"] == "message":
                begun.update(role="assistant", status="in_progress")
            item = self._items[index] = _Item(begun)
        delta = members.get("delta")
        if delta.__class__ is not str:
            delta = ""
        if place is None:
            name = _MEMBERS[kind]
            text = item.growing.get(name)
            if text is None:
                text = item.growing[name] = Growing(delta)
            else:
                text.pieces.append(delta)
            if kind != "response.function_call_arguments.delta":
                return event
            cls: Any = ResponseFunctionCallArgumentsDeltaEvent
            key: Any = name
        else:
            where, part, member = place
            at = members.get("content_index" if where == "content" else "summary_index")
            at = at if at.__class__ is int else 0
            text = item.part(where, at, part, member, delta)
            if kind != "response.output_text.delta":
                return event
            cls, key = ResponseTextDeltaEvent, at
        source = item.source.get(key)
        if source is None or source[0] is not text:
            source = item.source[key] = (text, self._load is not None)
        return late_event(cls, members, source, len(text.pieces))

    # -- items and parts -----------------------------------------------------------------------------------------

    def _item(self, event: dict[str, Any], *, done: bool) -> bool:
        given = event.get("item")
        members: Any = given.__dict__ if isinstance(given, Model) else given
        if not is_object(members):
            return done
        index = self._index(event) if event.get("output_index").__class__ is int or done else len(self._items)
        item = self._items.get(index)
        if item is None or not done:
            item = self._items[index] = _Item(members)
        if done:
            item.done, item.members = given, members
        name = members.get("id")
        if isinstance(name, str):
            self._by_id[name] = index
        return True

    def _part(self, event: dict[str, Any]) -> None:
        given = event.get("part")
        members: Any = given.__dict__ if isinstance(given, Model) else given
        item = self._items.get(self._index(event))
        if item is None or not is_object(members):
            return
        at = event.get("content_index")
        kind = members.get("type")
        member = {"output_text": "text", "refusal": "refusal", "reasoning_text": "text"}.get(str(kind), "")
        text = members.get(member) if member else None
        item.parts["content", at if isinstance(at, int) else 0] = (
            members,
            member,
            Growing(text if isinstance(text, str) else ""),
        )

    # -- the whole -----------------------------------------------------------------------------------------------

    def _output(self) -> list[Any]:
        return [self._items[index].now() for index in sorted(self._items)]

    def _whole(self, event: Any, kind: str) -> None:
        response = event.__dict__.get("response")
        if not isinstance(response, Model):
            return
        output = response.__dict__.get("output")
        over = kind in ("response.failed", "response.incomplete")
        if output is None:
            response.__dict__["output"] = self._wrapped(self._output()) if over else []
        elif is_array(output) and not self._items:  # a response that is read on: what it has already
            for index, item in enumerate(output):
                if isinstance(item, Model):
                    self._items[index] = _Item(item.__dict__)
        self._response = response

    def _wrapped(self, output: list[Any]) -> Any:
        return wrap_class(Response)({"output": output}).__dict__["output"]

    def _complete(self, event: Any) -> Any:
        response = event.__dict__.get("response")
        if not isinstance(response, Model):
            response = wrap_class(Response)({})
        if not response.__dict__.get("output") and self._items:  # null or empty, though items have come
            response.__dict__["output"] = self._wrapped(self._output())
        self._response = response
        self._completed_response = parsed_response(response, self._load, self._parsers)
        made = become(ResponseCompletedEvent, event)
        made.__dict__ = {**event.__dict__, "response": self._completed_response}
        return made

    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response as it is now."""
        from entrechat.types.responses.parsed_response import ParsedResponse

        if self._completed_response is not None:
            return self._completed_response  # type: ignore[return-value]  # any T is an object
        members: dict[str, Any] = dict(self._response.__dict__) if self._response is not None else {"object": "response"}
        if self._items:
            members["output"] = self._output()
        made: ParsedResponse[object] = wrap_class(ParsedResponse)(members)
        return made

    def get_final_response(self) -> ParsedResponse[T]:
        """The completed response, parsed.

        Raises:
            RuntimeError: the stream brought no `response.completed`.
        """
        if self._completed_response is None:
            status = getattr(self._response, "status", None)
            ended = f" It ended with the status {status!r}." if status else ""
            raise RuntimeError(
                f"Didn't receive a `response.completed` event.{ended} What there is stands in current_response_snapshot."
            )
        return self._completed_response
