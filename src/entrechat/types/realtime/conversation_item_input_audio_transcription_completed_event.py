# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..audio.transcription_language import TranscriptionLanguage
    from .log_prob_properties import LogProbProperties

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]


__refs__ = {"LogProbProperties": "realtime.log_prob_properties", "TranscriptionLanguage": "audio.transcription_language"}


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None

    __wraps__ = {
        "usage": {
            "type": {
                "tokens": "realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageTokens",
                "duration": "realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageDuration",
            }
        },
        "languages": ["audio.transcription_language:TranscriptionLanguage"],
        "logprobs": ["realtime.log_prob_properties:LogProbProperties"],
    }


class UsageTranscriptTextUsageDuration(Model):
    seconds: float
    type: Literal["duration"]


class UsageTranscriptTextUsageTokens(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None

    __wraps__ = {
        "input_token_details": "realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageTokensInputTokenDetails"
    }


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration

if not TYPE_CHECKING:
    __getattr__ = members(globals())
