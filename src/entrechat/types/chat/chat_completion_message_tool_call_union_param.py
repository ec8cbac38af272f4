# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam
    from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam

__all__ = ["ChatCompletionMessageToolCallUnionParam"]


__refs__ = {
    "ChatCompletionMessageCustomToolCallParam": "chat.chat_completion_message_custom_tool_call_param",
    "ChatCompletionMessageFunctionToolCallParam": "chat.chat_completion_message_function_tool_call_param",
}

if TYPE_CHECKING:
    ChatCompletionMessageToolCallUnionParam: TypeAlias = (
        ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam
    )
else:
    __aliases__ = {
        "ChatCompletionMessageToolCallUnionParam": "ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam"
    }
    __getattr__ = members(globals())
