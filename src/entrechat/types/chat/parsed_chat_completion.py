# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from entrechat._core.lazy import members
from entrechat.helpers.models import ParsedMembers

from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage

if TYPE_CHECKING:
    from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ContentType", "ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

ContentType = TypeVar("ContentType")

__refs__ = {"ParsedFunctionToolCall": "chat.parsed_function_tool_call"}


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    choices: list[ParsedChoice[ContentType]]

    __wraps__ = {"choices": ["chat.parsed_chat_completion:ParsedChoice"]}


class ParsedChatCompletionMessage(ParsedMembers, ChatCompletionMessage, Generic[ContentType]):
    parsed: ContentType | None = None
    tool_calls: list[ParsedFunctionToolCall] | None = None

    __wraps__ = {"tool_calls": ["chat.parsed_function_tool_call:ParsedFunctionToolCall"]}


class ParsedChoice(Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]

    __wraps__ = {"message": "chat.parsed_chat_completion:ParsedChatCompletionMessage"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
