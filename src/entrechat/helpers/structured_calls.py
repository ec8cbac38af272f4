"""From the arguments of `parse` and `stream` to those of `create`, and from its answer to a parsed one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.omit import omit
from entrechat._core.shapes import is_object

from .structured import Format, format_of, raw_schema
from .structured_results import parsed_completion, parsed_response
from .structured_tools import Parsers, sendable

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.op import Op

__all__ = ["Wanted", "chat_parsed", "chat_request", "chat_streamed", "response_parsed", "response_request", "response_streamed"]


class Wanted(NamedTuple):
    """What a call is to become: the operation, and how its answer is parsed."""

    op: Op
    load: Callable[[str], Any] | None
    parsers: Parsers


def _format(kind: Any) -> Format[Any] | None:
    """The format of a type or schema; None where there is none, and for a `response_format` of the API's own."""
    if kind is omit or kind is None or (is_object(kind) and not raw_schema(kind)):
        return None
    return format_of(kind)


def _then(found: Any, mode: str, parse: Callable[[Any], Any]) -> Any:
    """`parse` of the answer; of a raw response's, when it is asked for."""
    if not mode:
        return parse(found)
    decode = found._parse_content

    def decode_and_parse(content: bytes) -> Any:
        return parse(decode(content))

    found._parse_content = decode_and_parse
    return found


# -- chat completions --------------------------------------------------------------------------------------------


def chat_request(given: dict[str, Any]) -> Wanted:
    """Turns `given`, the arguments of `parse`, into those of `create`."""
    from entrechat.resources.chat.completions.completions import _CREATE

    wanted = _format(given["response_format"])
    if wanted is not None:
        schema = {"schema": wanted.schema, "name": wanted.name, "strict": True}
        given["response_format"] = {"type": "json_schema", "json_schema": schema}
    tools = given["tools"] = sendable(given["tools"], chat=True)
    return Wanted(_CREATE, None if wanted is None else wanted.load, Parsers(tools))


def chat_parsed(found: Any, wanted: Wanted, mode: str) -> Any:
    """The answer of `create` as that of `parse`."""
    return _then(found, mode, lambda completion: parsed_completion(completion, wanted.load, wanted.parsers))


def chat_streamed(given: dict[str, Any]) -> tuple[Callable[[], Any], Any, Any]:
    """(what sends the request, the type of the answer, the tools) of `stream`."""
    kind = given["response_format"]
    wanted = chat_request(given)
    return _sender(wanted.op, {**given, "stream": True}), kind, given["tools"]


def _sender(op: Op, given: dict[str, Any]) -> Callable[[], Any]:
    """What sends the request. It may be called more than once."""
    arguments = {name: value for name, value in given.items() if name not in ("self", "options")}
    client, options = given["self"]._client, given["options"]
    return lambda: client._run(op, dict(arguments), options)


# -- responses ---------------------------------------------------------------------------------------------------


def response_request(given: dict[str, Any]) -> Wanted:
    """Turns `given`, the arguments of `parse` or `stream`, into those of `create`.

    Raises:
        TypeError: the format of the text is given twice, or a stream is asked for.
    """
    from entrechat.resources.responses.responses import _CREATE

    kind, parse_as = given.pop("text_format"), given.pop("parse_as", omit)
    verbosity = given.pop("verbosity", omit)
    if given.get("stream") is True:
        raise TypeError("responses.parse() gives a whole response; responses.stream() gives events and parses, too")
    text = given["text"]
    members: dict[str, Any] = dict(text) if is_object(text) else {}
    if verbosity is not omit:
        members["verbosity"] = verbosity
    wanted = _format(kind)
    if wanted is None and kind is not omit and kind is not None:
        raise TypeError("text_format is a type or a JSON Schema; what the API calls a format goes into text={'format': …}")
    if wanted is not None:
        if members.get("format") is not None and members["format"] is not omit:
            raise TypeError("Cannot mix and match text.format with text_format")
        members["format"] = {"type": "json_schema", "strict": True, "name": wanted.name, "schema": wanted.schema}
    if members:
        given["text"] = members
    tools = given["tools"] = sendable(given["tools"], chat=False)
    load = None if wanted is None else wanted.load
    if parse_as is not omit:
        load = None if parse_as is None else format_of(parse_as).load
    return Wanted(_CREATE, load, Parsers(tools))


def response_parsed(found: Any, wanted: Wanted, mode: str) -> Any:
    """The answer of `create` as that of `parse`."""
    return _then(found, mode, lambda response: parsed_response(response, wanted.load, wanted.parsers))


def response_streamed(given: dict[str, Any]) -> tuple[Callable[[], Any], Any, Any, int | None]:
    """(what sends the request, the type of the answer, the tools, the last event seen) of `stream`.

    Raises:
        ValueError: neither a response to read on nor what a new one needs, or both.
    """
    response_id, after, kind = given.pop("response_id"), given.pop("starting_after"), given["text_format"]
    resume = given.pop("resume")
    if response_id is omit and after is omit:
        for name in ("input", "model"):
            if given[name] is omit and given["prompt"] is omit:
                raise ValueError(f"{name} must be provided when creating a new response; response_id reads on one that exists")
        wanted = response_request(given)
        send = _sender(wanted.op, {**given, "stream": True})
        return _resuming(send, given) if resume and given["background"] is True else send, kind, given["tools"], None
    beside = {"self", "options", "text_format", "tools"}
    others = sorted(name for name, value in given.items() if value is not omit and name not in beside)
    if response_id is omit:
        raise ValueError("starting_after says where to read on in a response that exists: give its response_id")
    if others:
        raise ValueError(f"response_id reads on a response that exists; {', '.join(others)} cannot be given with it")
    from entrechat.resources.responses.responses import _CREATE, _RETRIEVE

    client = given["self"]._client
    # It takes as long as the response does, which is generated.
    options = {"timeout": (client._config or client._configure()).timeout_for(_CREATE), **given["options"]}
    # The snapshots need what came before, so all events are read, and those that were seen are dropped.
    arguments = {"self": given["self"], "options": options, "response_id": response_id, "stream": True}
    send = _sender(_RETRIEVE, arguments)
    tools = sendable(given["tools"], chat=False)
    return _resuming(send, given) if resume else send, kind, tools, None if after is omit else after


def _resuming(send: Callable[[], Any], given: dict[str, Any]) -> Callable[[], Any]:
    """`send`, whose stream outlives its connection."""
    from . import resume

    resumed: Any = resume.resumed
    if not given["self"]._is_async:
        return lambda: resumed(send())

    async def asend() -> Any:
        return resumed(await send())

    return asend
