# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat.helpers.models import ParsedMembers

from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

if TYPE_CHECKING:
    from typing import Any

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]


class ParsedFunction(ParsedMembers, Function):
    parsed_arguments: Any | None = None


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction

    __wraps__ = {"function": "chat.parsed_function_tool_call:ParsedFunction"}
