# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequestParam",
]


__refs__ = {"NoiseReductionType": "realtime.noise_reduction_type"}


class Audio(TypedDict, total=False):
    input: AudioInput
    output: AudioOutput


class AudioInput(TypedDict, total=False):
    noise_reduction: AudioInputNoiseReduction | None
    transcription: AudioInputTranscription | None


class AudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class AudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class AudioOutput(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: Audio


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
