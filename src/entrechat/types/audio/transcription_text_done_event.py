# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .transcription_language import TranscriptionLanguage

__all__ = ["Logprob", "TranscriptionTextDoneEvent", "Usage", "UsageInputTokenDetails"]


__refs__ = {"TranscriptionLanguage": "audio.transcription_language"}


class Logprob(Model):
    token: str | None = None
    bytes: list[int] | None = None
    logprob: float | None = None


class TranscriptionTextDoneEvent(Model):
    text: str
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None

    __wraps__ = {
        "languages": ["audio.transcription_language:TranscriptionLanguage"],
        "logprobs": ["audio.transcription_text_done_event:Logprob"],
        "usage": "audio.transcription_text_done_event:Usage",
    }


class Usage(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageInputTokenDetails | None = None

    __wraps__ = {"input_token_details": "audio.transcription_text_done_event:UsageInputTokenDetails"}


class UsageInputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
