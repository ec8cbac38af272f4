# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Content", "ConversationItemWithReference"]


class Content(Model):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None = None


class ConversationItemWithReference(Model):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[Content] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None

    __wraps__ = {"content": ["beta.realtime.conversation_item_with_reference:Content"]}
