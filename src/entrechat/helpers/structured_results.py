"""Answers whose text, and whose tools' arguments, became values: `.parsed`, `.output_parsed`, `.parsed_arguments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.shapes import is_array
from entrechat.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from entrechat.types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall

if TYPE_CHECKING:
    from collections.abc import Callable

    from .structured_tools import Parsers

    Load = Callable[[str], Any] | None

__all__ = ["arguments_of", "become", "parsed_completion", "parsed_response", "parsed_text", "stop_if_cut"]

_new = object.__new__


def become(cls: type[Any], model: Any) -> Any:
    """`model` as an instance of `cls`. They share their members."""
    made = _new(cls)
    made.__dict__ = model.__dict__
    request_id = model._request_id
    if request_id is not None:
        made._request_id = request_id
    return made


def stop_if_cut(reason: Any, completion: Any) -> None:
    """Raise where the answer was cut off: what there is of it cannot be parsed.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError
    """
    if reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)


def arguments_of(load: Load, arguments: Any) -> Any:
    """The value of a call's arguments; None where they stay text."""
    if load is None or not isinstance(arguments, str):
        return None
    return load(arguments or "{}")  # some servers send nothing for a function without parameters


def parsed_completion(completion: Any, load: Load, parsers: Parsers) -> ParsedChatCompletion[Any]:
    """The completion with what its messages' texts and calls mean.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: a choice was cut off.
        ValueError: a text does not fit its type (of pydantic's: its ValidationError).
    """
    if not hasattr(completion, "__dict__"):
        return completion  # type: ignore[no-any-return]  # no object at all, as create would have given
    members = completion.__dict__
    choices = members.get("choices")
    given: list[Any] = choices if is_array(choices) else []
    for choice in given:
        stop_if_cut(getattr(choice, "finish_reason", None), completion)
    made: ParsedChatCompletion[Any] = become(ParsedChatCompletion, completion)
    made.__dict__ = {**members, "choices": [_choice(each, load, parsers) for each in given]}
    return made


def _choice(choice: Any, load: Load, parsers: Parsers) -> Any:
    message = getattr(choice, "message", None)
    if message is None or not hasattr(message, "__dict__"):
        return choice
    members = dict(message.__dict__)
    content = members.get("content")
    members["parsed"] = None
    if load is not None and isinstance(content, str) and content and not members.get("refusal"):
        members["parsed"] = load(content)
    calls = members.get("tool_calls")
    if is_array(calls):
        members["tool_calls"] = [_call(each, parsers) for each in calls]
    made = become(ParsedChoice, choice)
    inner = become(ParsedChatCompletionMessage, message)
    inner.__dict__ = members
    made.__dict__ = {**choice.__dict__, "message": inner}
    return made


def _call(call: Any, parsers: Parsers) -> Any:
    function = getattr(call, "function", None)
    if function is None or not hasattr(function, "__dict__"):
        return call  # a custom tool's: its input is text
    members = function.__dict__
    made, inner = become(ParsedFunctionToolCall, call), become(ParsedFunction, function)
    value = arguments_of(parsers.of(members.get("name")), members.get("arguments"))
    inner.__dict__ = {**members, "parsed_arguments": value}
    made.__dict__ = {**call.__dict__, "function": inner}
    return made


# -- responses ------------------------------------------------------------------------------------------------


def parsed_text(text: Any, load: Load, phase: Any) -> Any:
    """The value of an output text; None for one that is no final answer, and where none was asked for."""
    if load is None or not isinstance(text, str) or not text or phase not in (None, "final_answer"):
        return None
    return load(text)


def parsed_response(response: Any, load: Load, parsers: Parsers) -> Any:
    """The response with what its texts and calls mean.

    Raises:
        ValueError: a text does not fit its type (of pydantic's: its ValidationError).
    """
    from entrechat.types.responses.parsed_response import ParsedResponse

    if not hasattr(response, "__dict__"):
        return response
    output = getattr(response, "output", None)
    given: list[Any] = output if is_array(output) else []
    made = become(ParsedResponse, response)
    made.__dict__ = {**response.__dict__, "output": [_item(each, load, parsers) for each in given]}
    return made


def _item(item: Any, load: Load, parsers: Parsers) -> Any:
    from entrechat.types.responses.parsed_response import ParsedResponseFunctionToolCall, ParsedResponseOutputMessage

    kind = getattr(item, "type", None)
    if kind == "function_call":
        members = item.__dict__
        made = become(ParsedResponseFunctionToolCall, item)
        value = arguments_of(parsers.of(members.get("name"), members.get("namespace")), members.get("arguments"))
        made.__dict__ = {**members, "parsed_arguments": value}
        return made
    if kind != "message":
        return item
    content = getattr(item, "content", None)
    phase = item.__dict__.get("phase")
    made = become(ParsedResponseOutputMessage, item)
    given: list[Any] = content if is_array(content) else []
    made.__dict__ = {**item.__dict__, "content": [_part(each, load, phase) for each in given]}
    return made


def _part(part: Any, load: Load, phase: Any) -> Any:
    from entrechat.types.responses.parsed_response import ParsedResponseOutputText

    if getattr(part, "type", None) != "output_text":
        return part
    made = become(ParsedResponseOutputText, part)
    made.__dict__ = {**part.__dict__, "parsed": parsed_text(getattr(part, "text", None), load, phase)}
    return made
