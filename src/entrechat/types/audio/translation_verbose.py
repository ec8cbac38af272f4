# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]


__refs__ = {"TranscriptionSegment": "audio.transcription_segment"}


class TranslationVerbose(Model):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None

    __wraps__ = {"segments": ["audio.transcription_segment:TranscriptionSegment"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
