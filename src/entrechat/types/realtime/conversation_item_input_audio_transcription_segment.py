# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]


class ConversationItemInputAudioTranscriptionSegment(Model):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
