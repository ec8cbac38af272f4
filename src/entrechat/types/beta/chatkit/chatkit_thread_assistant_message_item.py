# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .chatkit_response_output_text import ChatKitResponseOutputText

__all__ = ["ChatKitThreadAssistantMessageItem"]


__refs__ = {"ChatKitResponseOutputText": "beta.chatkit.chatkit_response_output_text"}


class ChatKitThreadAssistantMessageItem(Model):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]

    __wraps__ = {"content": ["beta.chatkit.chatkit_response_output_text:ChatKitResponseOutputText"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
