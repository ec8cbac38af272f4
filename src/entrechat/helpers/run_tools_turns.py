"""What a conversation with tools looks like to each API: what is sent in a turn, what calls came, how results go back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from entrechat._core.body import encode
from entrechat._core.model import Model
from entrechat._core.omit import omit
from entrechat._core.reply import parse as parse_json
from entrechat._core.shapes import is_array, is_object

from .structured_results import parsed_completion, parsed_response
from .structured_tools import Parsers
from .tools_calls import ToolCall

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.op import Op

__all__ = ["ChatTurns", "ResponseTurns", "Turns"]


class Turns(Protocol):
    """A conversation with one API.

    Attributes:
        op: the operation.
        history: all that was said, to be sent on.
    """

    op: Op
    history: list[Any]

    def arguments(self) -> dict[str, Any]:
        """The operation's arguments of the next turn."""
        ...

    def take(self, answer: Any) -> list[ToolCall]:
        """Note an answer; gives the calls in it."""
        ...

    def give(self, calls: list[ToolCall]) -> None:
        """Note the results of calls."""
        ...

    def final(self, answer: Any) -> Any:
        """The last answer, parsed where that was asked for."""
        ...

    def said(self, answer: Any) -> Any:
        """What `on_message` is told of an answer."""
        ...


def _sent(model: Any) -> Any:
    """A model as it is sent back to the server."""
    return parse_json(encode(model))


def _free(choice: Any) -> Any:
    """`tool_choice` from the second turn on: a model that has to call tools would never answer."""
    if not is_object(choice):
        return "auto" if choice == "required" else choice
    if choice.get("type") != "allowed_tools":
        return "auto"
    inner = choice.get("allowed_tools")  # in chat completions; responses have it flat
    return {**choice, **({"allowed_tools": {**inner, "mode": "auto"}} if is_object(inner) else {"mode": "auto"})}


class ChatTurns:
    """A conversation with `chat.completions`."""

    def __init__(self, op: Op, given: dict[str, Any], load: Callable[[str], Any] | None) -> None:
        self.op = op
        self.history: list[Any] = list(given["messages"])
        self._given = given
        self._load = load

    def arguments(self) -> dict[str, Any]:
        return {**self._given, "messages": list(self.history)}

    def take(self, answer: Any) -> list[ToolCall]:
        self._given["tool_choice"] = _free(self._given.get("tool_choice", omit))
        message = self.said(answer)
        if message is None:
            return []
        sent = _sent(message)
        if is_object(sent.get("audio")):
            sent["audio"] = {"id": sent["audio"].get("id")}  # the sound itself is not taken back
        calls: list[ToolCall] = []
        given = sent.get("tool_calls")
        for call in given if is_array(given) else ():
            call.pop("index", None)  # of a stream
            kind = call.setdefault("type", "function")
            inner = call.get(kind)
            if not is_object(inner):
                continue
            call["id"] = call.get("id") or f"call_{len(self.history)}_{len(calls)}"
            text = inner.get("input" if kind == "custom" else "arguments")
            calls.append(ToolCall(call["id"], str(inner.get("name")), text if isinstance(text, str) else "", kind))
        self.history.append(sent)
        return calls

    def give(self, calls: list[ToolCall]) -> None:
        self.history += [{"role": "tool", "tool_call_id": call.id, "content": call.output} for call in calls]

    def final(self, answer: Any) -> Any:
        return parsed_completion(answer, self._load, Parsers(None)) if self._load is not None else answer

    def said(self, answer: Any) -> Any:
        choices = answer.__dict__.get("choices")
        message = choices[0].__dict__.get("message") if is_array(choices) and choices else None
        return message if isinstance(message, Model) else None


class ResponseTurns:
    """A conversation with `responses`."""

    def __init__(self, op: Op, given: dict[str, Any], load: Callable[[str], Any] | None) -> None:
        self.op = op
        said = given.get("input", omit)
        begun = [] if said is omit else [{"role": "user", "content": said}] if isinstance(said, str) else list(said)
        self.history: list[Any] = begun
        self._next: Any = said  # what the next turn sends
        self._kept = given.get("conversation", omit) not in (omit, None)  # by the server, which is told only what is new
        self._given = given
        self._load = load

    def arguments(self) -> dict[str, Any]:
        return {**self._given, "input": self._next}

    def take(self, answer: Any) -> list[ToolCall]:
        self._given["tool_choice"] = _free(self._given.get("tool_choice", omit))
        output = answer.__dict__.get("output")
        calls: list[ToolCall] = []
        for item in [each for each in output if isinstance(each, Model)] if is_array(output) else ():
            sent = {name: value for name, value in _sent(item).items() if value is not None}
            self.history.append(sent)
            kind = {"function_call": "function", "custom_tool_call": "custom"}.get(str(sent.get("type")))
            if kind is not None:
                text = sent.get("input" if kind == "custom" else "arguments")
                name = str(sent.get("name"))
                calls.append(ToolCall(str(sent.get("call_id")), name, text if isinstance(text, str) else "", kind))
        cut = answer.__dict__.get("status") in ("incomplete", "failed", "cancelled")
        return [] if cut else calls  # arguments that were cut off are no call

    def give(self, calls: list[ToolCall]) -> None:
        made = [
            {
                "type": "custom_tool_call_output" if call.type == "custom" else "function_call_output",
                "call_id": call.id,
                "output": call.output,
            }
            for call in calls
        ]
        self.history += made
        self._next = made if self._kept else list(self.history)

    def final(self, answer: Any) -> Any:
        return parsed_response(answer, self._load, Parsers(None)) if self._load is not None else answer

    def said(self, answer: Any) -> Any:
        return answer
