# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Content", "RealtimeConversationItemAssistantMessage"]


class Content(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | None = None


class RealtimeConversationItemAssistantMessage(Model):
    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None

    __wraps__ = {"content": ["realtime.realtime_conversation_item_assistant_message:Content"]}
