"""From the arguments of `run_tools` to its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit

from .run_tools_loop import Hooks, Limits, ToolLoop
from .run_tools_turns import ChatTurns, ResponseTurns
from .structured_calls import chat_request, response_request
from .tools_calls import Toolbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.op import Op

    from .run_tools_turns import Turns

__all__ = ["chat_events", "chat_loop", "response_events", "response_loop"]

_LOOP = (*Limits._fields, *Hooks._fields, "parallel", "raise_errors")


def chat_loop(given: dict[str, Any]) -> ToolLoop[Any]:
    """The loop of the arguments of `chat.completions.run_tools`, which are its `locals()`.

    Raises:
        TypeError: an argument that does not exist, a tool that cannot be one.
        ValueError: arguments that do not belong together.
    """
    from entrechat.resources.chat.completions.completions import _CREATE

    if given["params"].get("n") not in (None, omit, 1):
        raise ValueError("run_tools goes on with one answer: n must be 1")
    args, options = _arguments(_CREATE, given)
    toolbox = _toolbox(given, args, chat=True)
    args.update(messages=given["messages"], response_format=given["response_format"])
    if given["stream"]:
        args.setdefault("stream_options", {"include_usage": True})  # else the server does not tell
    wanted = chat_request(args)
    return _loop(ChatTurns(wanted.op, args, wanted.load), toolbox, options, given)


def response_loop(given: dict[str, Any]) -> ToolLoop[Any]:
    """The loop of the arguments of `responses.run_tools`; as `chat_loop`."""
    from entrechat.resources.responses.responses import _CREATE

    if given["params"].get("background") not in (None, omit, False):
        raise ValueError("run_tools waits for every answer: background cannot be given")
    args, options = _arguments(_CREATE, given)
    toolbox = _toolbox(given, args, chat=False)
    args.update(input=given["input"], text_format=given["text_format"], text=args.get("text", omit))
    wanted = response_request(args)
    return _loop(ResponseTurns(wanted.op, args, wanted.load), toolbox, options, given)


def _arguments(op: Op, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arguments of the operation, and the options of its calls: the driver knows those and refuses others."""
    known = {*(op.body or ()), *op.query}
    args = {name: value for name, value in given["params"].items() if name in known}
    options = {name: value for name, value in given["params"].items() if name not in known}
    return {**args, "model": given["model"]}, options


def _toolbox(given: dict[str, Any], args: dict[str, Any], *, chat: bool) -> Toolbox:
    toolbox = Toolbox(given["tools"], given["handlers"], chat=chat)
    args["tools"] = toolbox.definitions or omit
    return toolbox


def _loop(turns: Turns, toolbox: Toolbox, options: dict[str, Any], given: dict[str, Any]) -> ToolLoop[Any]:
    return ToolLoop(
        turns,
        toolbox,
        Limits(*(given[name] for name in Limits._fields)),
        Hooks(*(given[name] for name in Hooks._fields)),
        parallel=given["parallel"],
        raise_errors=given["raise_errors"],
        options=options,
        asynchronous=given["self"]._is_async,
    )


def chat_events(given: dict[str, Any]) -> Callable[[Any], tuple[Any, Callable[[], Any]]]:
    """What makes of the raw stream of a turn that of its events, and the answer when it is over."""
    from .chat_stream import AsyncChatCompletionStream, ChatCompletionStream

    kind: Any = AsyncChatCompletionStream if given["self"]._is_async else ChatCompletionStream

    def events_of(raw: Any) -> tuple[Any, Callable[[], Any]]:
        stream = kind(raw_stream=raw, response_format=given["response_format"], input_tools=omit)
        return stream, lambda: stream.current_completion_snapshot

    return events_of


def response_events(given: dict[str, Any]) -> Callable[[Any], tuple[Any, Callable[[], Any]]]:
    """As `chat_events`."""
    from .responses_stream import AsyncResponseStream, ResponseStream

    kind: Any = AsyncResponseStream if given["self"]._is_async else ResponseStream

    def events_of(raw: Any) -> tuple[Any, Callable[[], Any]]:
        stream = kind(raw_stream=raw, text_format=given["text_format"], input_tools=omit)
        return stream, lambda: stream.current_response_snapshot

    return events_of
