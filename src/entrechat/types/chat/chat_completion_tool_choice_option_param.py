# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_allowed_tool_choice_param import ChatCompletionAllowedToolChoiceParam
    from .chat_completion_named_tool_choice_custom_param import ChatCompletionNamedToolChoiceCustomParam
    from .chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam

__all__ = ["ChatCompletionToolChoiceOptionParam"]


__refs__ = {
    "ChatCompletionAllowedToolChoiceParam": "chat.chat_completion_allowed_tool_choice_param",
    "ChatCompletionNamedToolChoiceCustomParam": "chat.chat_completion_named_tool_choice_custom_param",
    "ChatCompletionNamedToolChoiceParam": "chat.chat_completion_named_tool_choice_param",
}

if TYPE_CHECKING:
    ChatCompletionToolChoiceOptionParam: TypeAlias = (
        Literal["none", "auto", "required"]
        | ChatCompletionAllowedToolChoiceParam
        | ChatCompletionNamedToolChoiceParam
        | ChatCompletionNamedToolChoiceCustomParam
    )
else:
    __aliases__ = {
        "ChatCompletionToolChoiceOptionParam": 'Literal["none", "auto", "required"] | ChatCompletionAllowedToolChoiceParam | ChatCompletionNamedToolChoiceParam | ChatCompletionNamedToolChoiceCustomParam'
    }
    __getattr__ = members(globals())
