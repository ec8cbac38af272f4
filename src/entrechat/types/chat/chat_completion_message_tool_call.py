# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall
    from .chat_completion_message_function_tool_call import Function as ChatCompletionMessageFunctionToolCallFunction

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion", "Function"]


__refs__ = {
    "ChatCompletionMessageCustomToolCall": "chat.chat_completion_message_custom_tool_call",
    "ChatCompletionMessageFunctionToolCall": "chat.chat_completion_message_function_tool_call",
    "ChatCompletionMessageFunctionToolCallFunction": "chat.chat_completion_message_function_tool_call:Function",
}

if TYPE_CHECKING:
    ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
    ChatCompletionMessageToolCallUnion: TypeAlias = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
    Function: TypeAlias = ChatCompletionMessageFunctionToolCallFunction
else:
    __aliases__ = {
        "ChatCompletionMessageToolCall": "ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageToolCallUnion": "ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall",
        "Function": "ChatCompletionMessageFunctionToolCallFunction",
    }
    __getattr__ = members(globals())
