"""One of the answers that a chat completion streams, and the calls in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.model import Model
from entrechat._core.shapes import is_array, is_object
from entrechat._core.wrap import load, wrap_class

from .chat_stream_events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from .chat_stream_growing import Growing, grow, settled
from .structured_results import arguments_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .structured_tools import Parsers

__all__ = ["ChoiceState", "ToolState", "late_event"]

_new = object.__new__
_OWN = frozenset({"index", "delta", "finish_reason", "logprobs", "message"})
_LOGPROBS = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent, "logprobs.content"),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent, "logprobs.refusal"),
}


def late_event(cls: type[Any], members: dict[str, Any], source: Any, at: int) -> Any:
    """An event some of whose members are made when they are read."""
    made = _new(cls)
    made.__dict__ = members
    made._source = source
    made._at = at
    return made


def _event(cls: type[Any], members: dict[str, Any]) -> Any:
    made = _new(cls)
    made.__dict__ = members
    return made


class ToolState:
    """A call as far as it has come."""

    __slots__ = ("arguments", "done", "function", "id", "index", "members", "name", "parse", "parsed", "source")

    def __init__(self, index: int) -> None:
        self.index = index
        self.id: str | None = None
        self.name = ""
        self.members: dict[str, Any] = {}  # beside what stands here
        self.function: dict[str, Any] | None = None  # likewise
        self.arguments: Growing | None = None
        self.parse: Callable[[str], Any] | None = None
        self.source: tuple[Growing, bool] | None = None
        self.parsed: Any = None
        self.done = False

    def named(self, fragment: str) -> None:
        """Names come whole, in pieces, or whole again in every chunk."""
        if fragment.startswith(self.name):
            self.name = fragment
        else:
            self.name += fragment

    def complete(self) -> bool:
        """Whether its arguments are whole."""
        return self.arguments is not None and self.arguments.complete()

    def settled(self) -> Any:
        made: dict[str, Any] = {"index": self.index, "id": self.id, **settled(self.members)}
        if self.function is None:
            kind = load("chat.chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCall")
            return wrap_class(kind)(made)
        function = {**settled(self.function), "name": self.name, "arguments": self.arguments.text() if self.arguments else ""}
        if self.parse is not None:
            function["parsed_arguments"] = self.parsed if self.done else self.arguments.json() if self.arguments else None
        made.setdefault("type", "function")
        made["function"] = function
        return made


class ChoiceState:
    """An answer as far as it has come."""

    def __init__(self, index: int, parse: Callable[[str], Any] | None, parsers: Parsers) -> None:
        self.index = index
        self.reason: str | None = None
        self._parse = parse
        self._parsers = parsers
        self._members: dict[str, Any] = {}
        self._message: dict[str, Any] = {}
        self._content: Growing | None = None
        self._source: Any = None  # (the content, whether it is JSON)
        self._tools: list[ToolState] = []
        self._by_index: dict[int, ToolState] = {}
        self._by_id: dict[str, ToolState] = {}
        self._tool: ToolState | None = None  # the one that came last
        self._logprobs: dict[str, Any] | None = None
        self._done: set[str] = set()
        self._parsed: Any = None

    def take(self, choice: dict[str, Any], events: list[Any]) -> None:
        """Add one choice of a chunk, and the events of that to `events`."""
        given = choice.get("delta")
        delta: Any = given.__dict__ if isinstance(given, Model) else given
        calls: Any = None
        if is_object(delta):
            message = self._message
            for name, value in delta.items():
                if name == "content" and value.__class__ is str:
                    content = self._content
                    if content is None:
                        content = message["content"] = self._content = Growing(value)
                        self._source = (content, self._parse is not None)
                    else:
                        content.pieces.append(value)
                    events.append(
                        late_event(
                            ContentDeltaEvent, {"type": "content.delta", "delta": value}, self._source, len(content.pieces)
                        )
                    )
                elif name == "tool_calls":
                    calls = value
                else:
                    grow(message, name, value)
                    if name == "refusal" and value.__class__ is str:
                        text = message["refusal"]
                        members = {"type": "refusal.delta", "delta": value}
                        events.append(late_event(RefusalDeltaEvent, members, text, len(text.pieces)))
        touched = self._calls(calls, events) if is_array(calls) else ()
        reason = choice.get("finish_reason")
        if len(choice) > 3 or "logprobs" in choice:
            self._rest(choice, events)
        for tool in touched:
            if self._tool is None:
                self._finish_texts(events)
            elif self._tool is not tool and self._tool.complete():
                self._finish_tool(self._tool, events)
            self._tool = tool
        if reason is not None:
            self.reason = reason

    def finish(self, events: list[Any]) -> None:
        """The answer is over."""
        self._finish_texts(events)
        for tool in sorted(self._tools, key=_index_of):
            self._finish_tool(tool, events)

    # -- calls ---------------------------------------------------------------------------------------------------

    def _calls(self, calls: list[Any], events: list[Any]) -> list[ToolState]:
        touched: list[ToolState] = []
        for call in calls:
            members: Any = call.__dict__ if isinstance(call, Model) else call
            if not is_object(members):
                continue
            inner = members.get("function")
            function: Any = inner.__dict__ if isinstance(inner, Model) else inner
            tool = self._tool_of(members, function if is_object(function) else {})
            touched.append(tool)
            if members.get("id"):
                tool.id = tool.id or members["id"]
            for name, value in members.items():
                if name not in ("index", "id", "function"):
                    grow(tool.members, name, value)
            if is_object(function):
                self._function(tool, function, events)
        return touched

    def _function(self, tool: ToolState, function: dict[str, Any], events: list[Any]) -> None:
        added = ""
        if tool.function is None:
            tool.function = {}
            tool.arguments = Growing("")
        arguments = tool.arguments
        assert arguments is not None
        for name, value in function.items():
            if name == "arguments":
                if value is not None:
                    added = value if isinstance(value, str) else _as_json(value)
                    arguments.pieces.append(added)
            elif name != "name":
                grow(tool.function, name, value)
            elif value and isinstance(value, str):
                tool.named(value)
                tool.parse = self._parsers.of(tool.name)
                tool.source = (arguments, tool.parse is not None)
        if tool.source is None:
            tool.source = (arguments, False)
        made = {
            "type": "tool_calls.function.arguments.delta",
            "name": tool.name,
            "index": tool.index,
            "arguments_delta": added,
        }
        events.append(late_event(FunctionToolCallArgumentsDeltaEvent, made, tool.source, len(arguments.pieces)))

    def _tool_of(self, call: dict[str, Any], function: dict[str, Any]) -> ToolState:
        """The call that a fragment belongs to: by its index, by its id, else the last one."""
        index, found_id = call.get("index"), call.get("id")
        named = bool(function.get("name")) or call.get("custom") is not None
        tool: ToolState | None = None
        if isinstance(index, int):
            tool = self._by_index.get(index)
            if tool is not None and found_id and tool.id and tool.id != found_id:
                # another id with a name is another call, sent under an index that is in use; one without is noise
                tool = self._by_id.get(found_id) if named else tool
        elif found_id:
            tool = self._by_id.get(found_id)
            if tool is None and not named and self._tools:
                tool = self._tools[-1]
        elif self._tools and not (named and self._tools[-1].complete()):
            tool = self._tools[-1]
        if tool is None:
            free = isinstance(index, int) and index not in self._by_index
            made = ToolState(index if free and isinstance(index, int) else self._next_index())
            self._tools.append(made)
            self._by_index[made.index] = tool = made
        if isinstance(index, int):
            self._by_index[index] = tool  # what follows without an id belongs to the one that came last
        if found_id:
            self._by_id[found_id] = tool
        return tool

    def _next_index(self) -> int:
        return max((tool.index for tool in self._tools), default=-1) + 1

    # -- the rest of a choice --------------------------------------------------------------------------------------

    def _rest(self, choice: dict[str, Any], events: list[Any]) -> None:
        for name, value in choice.items():
            if name not in _OWN:
                if value is None:
                    self._members.setdefault(name, None)
                else:
                    self._members[name] = value
        logprobs = choice.get("logprobs")
        found: Any = logprobs.__dict__ if isinstance(logprobs, Model) else logprobs
        if not is_object(found):
            return
        known = self._logprobs
        if known is None:
            known = self._logprobs = {}
        for name, value in found.items():
            if name in _LOGPROBS and is_array(value):
                before = known.get(name)
                items: list[Any] = known.setdefault(name, []) if is_array(before) else []
                known[name] = items
                items.extend(value)
                cls, _, kind = _LOGPROBS[name]
                events.append(late_event(cls, {"type": f"{kind}.delta", name: value}, items, len(items)))
            else:
                grow(known, name, value)

    # -- what is over ----------------------------------------------------------------------------------------------

    def _finish_texts(self, events: list[Any]) -> None:
        done, refusal = self._done, self._message.get("refusal")
        if "content" not in done and self._content is not None and (text := self._content.text()):
            done.add("content")
            refused = isinstance(refusal, Growing) and refusal.text()
            self._parsed = self._parse(text) if self._parse is not None and not refused else None
            events.append(_event(ContentDoneEvent, {"type": "content.done", "content": text, "parsed": self._parsed}))
        if "refusal" not in done and isinstance(refusal, Growing):
            done.add("refusal")
            events.append(_event(RefusalDoneEvent, {"type": "refusal.done", "refusal": refusal.text()}))
        for name, (_, cls, kind) in _LOGPROBS.items() if self._logprobs else ():
            items = self._logprobs.get(name) if self._logprobs else None
            if kind not in done and is_array(items):
                done.add(kind)
                events.append(_event(cls, {"type": f"{kind}.done", name: list(items)}))

    def _finish_tool(self, tool: ToolState, events: list[Any]) -> None:
        if tool.done or tool.arguments is None:
            return
        text = tool.arguments.text()
        tool.parsed = arguments_of(tool.parse, text)
        tool.done = True
        events.append(
            _event(
                FunctionToolCallArgumentsDoneEvent,
                {
                    "type": "tool_calls.function.arguments.done",
                    "name": tool.name,
                    "index": tool.index,
                    "arguments": text,
                    "parsed_arguments": tool.parsed,
                },
            )
        )

    def settled(self) -> dict[str, Any]:
        """The choice as it is now."""
        message: dict[str, Any] = {"role": "assistant", "content": None, **settled(self._message)}
        if self._tools:
            message["tool_calls"] = [tool.settled() for tool in sorted(self._tools, key=_index_of)]
        if "content" in self._done:
            message["parsed"] = self._parsed
        elif self._parse is not None and self._content is not None:
            message["parsed"] = self._content.json()
        choice = {"finish_reason": self.reason, "index": self.index, **self._members}
        if self._logprobs is not None:
            lists = {name: list(value) if is_array(value) else settled(value) for name, value in self._logprobs.items()}
            choice["logprobs"] = lists
        return {**choice, "message": message}


def _index_of(tool: ToolState) -> int:
    return tool.index


def _as_json(value: Any) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
