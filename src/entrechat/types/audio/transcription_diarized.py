# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = ["TranscriptionDiarized", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


__refs__ = {"TranscriptionDiarizedSegment": "audio.transcription_diarized_segment"}


class TranscriptionDiarized(Model):
    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage | None = None

    __wraps__ = {
        "segments": ["audio.transcription_diarized_segment:TranscriptionDiarizedSegment"],
        "usage": {
            "type": {
                "tokens": "audio.transcription_diarized:UsageTokens",
                "duration": "audio.transcription_diarized:UsageDuration",
            }
        },
    }


class UsageDuration(Model):
    seconds: float
    type: Literal["duration"]


class UsageTokens(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTokensInputTokenDetails | None = None

    __wraps__ = {"input_token_details": "audio.transcription_diarized:UsageTokensInputTokenDetails"}


class UsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


Usage: TypeAlias = UsageTokens | UsageDuration

if not TYPE_CHECKING:
    __getattr__ = members(globals())
