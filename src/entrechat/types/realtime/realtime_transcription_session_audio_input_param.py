# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .audio_transcription_param import AudioTranscriptionParam
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats_param import RealtimeAudioFormatsParam
    from .realtime_transcription_session_audio_input_turn_detection_param import (
        RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInputParam"]


__refs__ = {
    "AudioTranscriptionParam": "realtime.audio_transcription_param",
    "NoiseReductionType": "realtime.noise_reduction_type",
    "RealtimeAudioFormatsParam": "realtime.realtime_audio_formats_param",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "realtime.realtime_transcription_session_audio_input_turn_detection_param",
}


class NoiseReduction(TypedDict, total=False):
    strength: float
    type: NoiseReductionType


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
