# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Conversation", "ConversationCreatedEvent"]


class Conversation(Model):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(Model):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]

    __wraps__ = {"conversation": "beta.realtime.conversation_created_event:Conversation"}
