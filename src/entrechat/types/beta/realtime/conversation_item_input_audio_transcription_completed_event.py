# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    logprobs: list[Logprob] | None = None

    __wraps__ = {
        "usage": {
            "type": {
                "tokens": "beta.realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageTokens",
                "duration": "beta.realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageDuration",
            }
        },
        "logprobs": ["beta.realtime.conversation_item_input_audio_transcription_completed_event:Logprob"],
    }


class Logprob(Model):
    token: str
    bytes: list[int]
    logprob: float


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
        "input_token_details": "beta.realtime.conversation_item_input_audio_transcription_completed_event:UsageTranscriptTextUsageTokensInputTokenDetails"
    }


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration
