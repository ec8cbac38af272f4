# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam
    from .chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam
    from .chat_completion_function_message_param import ChatCompletionFunctionMessageParam
    from .chat_completion_system_message_param import ChatCompletionSystemMessageParam
    from .chat_completion_tool_message_param import ChatCompletionToolMessageParam
    from .chat_completion_user_message_param import ChatCompletionUserMessageParam

__all__ = ["ChatCompletionMessageParam"]


__refs__ = {
    "ChatCompletionAssistantMessageParam": "chat.chat_completion_assistant_message_param",
    "ChatCompletionDeveloperMessageParam": "chat.chat_completion_developer_message_param",
    "ChatCompletionFunctionMessageParam": "chat.chat_completion_function_message_param",
    "ChatCompletionSystemMessageParam": "chat.chat_completion_system_message_param",
    "ChatCompletionToolMessageParam": "chat.chat_completion_tool_message_param",
    "ChatCompletionUserMessageParam": "chat.chat_completion_user_message_param",
}

if TYPE_CHECKING:
    ChatCompletionMessageParam: TypeAlias = (
        ChatCompletionDeveloperMessageParam
        | ChatCompletionSystemMessageParam
        | ChatCompletionUserMessageParam
        | ChatCompletionAssistantMessageParam
        | ChatCompletionToolMessageParam
        | ChatCompletionFunctionMessageParam
    )
else:
    __aliases__ = {
        "ChatCompletionMessageParam": "ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam"
    }
    __getattr__ = members(globals())
