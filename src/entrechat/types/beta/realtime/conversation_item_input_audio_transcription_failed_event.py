# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]

    __wraps__ = {"error": "beta.realtime.conversation_item_input_audio_transcription_failed_event:Error"}


class Error(Model):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None
