# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .transcription_language import TranscriptionLanguage

__all__ = ["Logprob", "Transcription", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


__refs__ = {"TranscriptionLanguage": "audio.transcription_language"}


class Logprob(Model):
    token: str | None = None
    bytes: list[float] | None = None
    logprob: float | None = None


class Transcription(Model):
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None

    __wraps__ = {
        "languages": ["audio.transcription_language:TranscriptionLanguage"],
        "logprobs": ["audio.transcription:Logprob"],
        "usage": {"type": {"tokens": "audio.transcription:UsageTokens", "duration": "audio.transcription:UsageDuration"}},
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

    __wraps__ = {"input_token_details": "audio.transcription:UsageTokensInputTokenDetails"}


class UsageTokensInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


Usage: TypeAlias = UsageTokens | UsageDuration

if not TYPE_CHECKING:
    __getattr__ = members(globals())
