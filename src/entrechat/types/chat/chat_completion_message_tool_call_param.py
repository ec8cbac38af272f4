# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam
    from .chat_completion_message_function_tool_call_param import Function as ChatCompletionMessageFunctionToolCallParamFunction

__all__ = ["ChatCompletionMessageToolCallParam", "Function"]


__refs__ = {
    "ChatCompletionMessageFunctionToolCallParam": "chat.chat_completion_message_function_tool_call_param",
    "ChatCompletionMessageFunctionToolCallParamFunction": "chat.chat_completion_message_function_tool_call_param:Function",
}

if TYPE_CHECKING:
    ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
    Function: TypeAlias = ChatCompletionMessageFunctionToolCallParamFunction
else:
    __aliases__ = {
        "ChatCompletionMessageToolCallParam": "ChatCompletionMessageFunctionToolCallParam",
        "Function": "ChatCompletionMessageFunctionToolCallParamFunction",
    }
    __getattr__ = members(globals())
