# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]


__refs__ = {"ChatKitAttachment": "beta.chatkit.chatkit_attachment"}


class ChatKitThreadUserMessageItem(Model):
    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    inference_options: InferenceOptions | None = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

    __wraps__ = {
        "attachments": ["beta.chatkit.chatkit_attachment:ChatKitAttachment"],
        "content": [
            {
                "type": {
                    "input_text": "beta.chatkit.chatkit_thread_user_message_item:ContentInputText",
                    "quoted_text": "beta.chatkit.chatkit_thread_user_message_item:ContentQuotedText",
                }
            }
        ],
        "inference_options": "beta.chatkit.chatkit_thread_user_message_item:InferenceOptions",
    }


class ContentInputText(Model):
    text: str
    type: Literal["input_text"]


class ContentQuotedText(Model):
    text: str
    type: Literal["quoted_text"]


class InferenceOptions(Model):
    model: str | None = None
    tool_choice: InferenceOptionsToolChoice | None = None

    __wraps__ = {"tool_choice": "beta.chatkit.chatkit_thread_user_message_item:InferenceOptionsToolChoice"}


class InferenceOptionsToolChoice(Model):
    id: str


Content: TypeAlias = ContentInputText | ContentQuotedText

if not TYPE_CHECKING:
    __getattr__ = members(globals())
