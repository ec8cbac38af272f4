# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

from .chat_completion_message import ChatCompletionMessage

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_content_part_image import ChatCompletionContentPartImage
    from .chat_completion_content_part_text import ChatCompletionContentPartText

__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageContentPart"]


__refs__ = {
    "ChatCompletionContentPartImage": "chat.chat_completion_content_part_image",
    "ChatCompletionContentPartText": "chat.chat_completion_content_part_text",
}


class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None

    __wraps__ = {
        "content_parts": [
            {
                "type": {
                    "text": "chat.chat_completion_content_part_text:ChatCompletionContentPartText",
                    "image_url": "chat.chat_completion_content_part_image:ChatCompletionContentPartImage",
                }
            }
        ]
    }


if TYPE_CHECKING:
    ChatCompletionStoreMessageContentPart: TypeAlias = ChatCompletionContentPartText | ChatCompletionContentPartImage
else:
    __aliases__ = {"ChatCompletionStoreMessageContentPart": "ChatCompletionContentPartText | ChatCompletionContentPartImage"}
    __getattr__ = members(globals())
