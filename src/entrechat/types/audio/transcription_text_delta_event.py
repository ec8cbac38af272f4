# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Logprob", "TranscriptionTextDeltaEvent"]


class Logprob(Model):
    token: str | None = None
    bytes: list[int] | None = None
    logprob: float | None = None


class TranscriptionTextDeltaEvent(Model):
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[Logprob] | None = None
    segment_id: str | None = None

    __wraps__ = {"logprobs": ["audio.transcription_text_delta_event:Logprob"]}
