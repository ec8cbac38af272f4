# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[Logprob] | None = None

    __wraps__ = {"logprobs": ["beta.realtime.conversation_item_input_audio_transcription_delta_event:Logprob"]}


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: float
