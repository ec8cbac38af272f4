# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSession",
]


__refs__ = {"NoiseReductionType": "realtime.noise_reduction_type"}


class Audio(Model):
    input: AudioInput | None = None
    output: AudioOutput | None = None

    __wraps__ = {
        "input": "realtime.realtime_translation_session:AudioInput",
        "output": "realtime.realtime_translation_session:AudioOutput",
    }


class AudioInput(Model):
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None

    __wraps__ = {
        "noise_reduction": "realtime.realtime_translation_session:AudioInputNoiseReduction",
        "transcription": "realtime.realtime_translation_session:AudioInputTranscription",
    }


class AudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: float | None = None


class AudioInputTranscription(Model):
    model: str


class AudioOutput(Model):
    language: str | None = None


class RealtimeTranslationSession(Model):
    id: str
    audio: Audio
    expires_at: int
    model: str
    type: Literal["translation"]

    __wraps__ = {"audio": "realtime.realtime_translation_session:Audio"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
