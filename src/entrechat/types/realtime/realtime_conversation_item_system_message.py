# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Content", "RealtimeConversationItemSystemMessage"]


class Content(Model):
    text: str | None = None
    type: Literal["input_text"] | None = None


class RealtimeConversationItemSystemMessage(Model):
    content: list[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None

    __wraps__ = {"content": ["realtime.realtime_conversation_item_system_message:Content"]}
