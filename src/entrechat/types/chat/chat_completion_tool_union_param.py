# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
    from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["ChatCompletionToolUnionParam"]


__refs__ = {
    "ChatCompletionCustomToolParam": "chat.chat_completion_custom_tool_param",
    "ChatCompletionFunctionToolParam": "chat.chat_completion_function_tool_param",
}

if TYPE_CHECKING:
    ChatCompletionToolUnionParam: TypeAlias = ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam
else:
    __aliases__ = {"ChatCompletionToolUnionParam": "ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam"}
    __getattr__ = members(globals())
