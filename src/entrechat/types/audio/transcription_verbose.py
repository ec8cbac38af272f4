# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .transcription_segment import TranscriptionSegment
    from .transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]


__refs__ = {"TranscriptionSegment": "audio.transcription_segment", "TranscriptionWord": "audio.transcription_word"}


class TranscriptionVerbose(Model):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None
    usage: Usage | None = None
    words: list[TranscriptionWord] | None = None

    __wraps__ = {
        "segments": ["audio.transcription_segment:TranscriptionSegment"],
        "usage": "audio.transcription_verbose:Usage",
        "words": ["audio.transcription_word:TranscriptionWord"],
    }


class Usage(Model):
    seconds: float
    type: Literal["duration"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
