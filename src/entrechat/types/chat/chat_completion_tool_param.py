# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.function_definition import FunctionDefinition as FunctionDefinitionFunctionDefinition
    from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["ChatCompletionToolParam", "FunctionDefinition"]


__refs__ = {
    "ChatCompletionFunctionToolParam": "chat.chat_completion_function_tool_param",
    "FunctionDefinitionFunctionDefinition": "shared_params.function_definition:FunctionDefinition",
}

if TYPE_CHECKING:
    ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
    FunctionDefinition: TypeAlias = FunctionDefinitionFunctionDefinition
else:
    __aliases__ = {
        "ChatCompletionToolParam": "ChatCompletionFunctionToolParam",
        "FunctionDefinition": "FunctionDefinitionFunctionDefinition",
    }
    __getattr__ = members(globals())
