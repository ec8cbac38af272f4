# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
]


__refs__ = {"NoiseReductionType": "realtime.noise_reduction_type"}


class Audio(Model):
    input: AudioInput | None = None
    output: AudioOutput | None = None

    __wraps__ = {
        "input": "realtime.realtime_translation_session_update_request:AudioInput",
        "output": "realtime.realtime_translation_session_update_request:AudioOutput",
    }


class AudioInput(Model):
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None

    __wraps__ = {
        "noise_reduction": "realtime.realtime_translation_session_update_request:AudioInputNoiseReduction",
        "transcription": "realtime.realtime_translation_session_update_request:AudioInputTranscription",
    }


class AudioInputNoiseReduction(Model):
    type: NoiseReductionType
    strength: float | None = None


class AudioInputTranscription(Model):
    model: str


class AudioOutput(Model):
    language: str | None = None


class RealtimeTranslationSessionUpdateRequest(Model):
    audio: Audio | None = None

    __wraps__ = {"audio": "realtime.realtime_translation_session_update_request:Audio"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
