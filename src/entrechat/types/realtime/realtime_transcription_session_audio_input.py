# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_transcription_session_audio_input_turn_detection import RealtimeTranscriptionSessionAudioInputTurnDetection

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInput"]


__refs__ = {
    "AudioTranscription": "realtime.audio_transcription",
    "NoiseReductionType": "realtime.noise_reduction_type",
    "RealtimeAudioFormats": "realtime.realtime_audio_formats",
    "RealtimeTranscriptionSessionAudioInputTurnDetection": "realtime.realtime_transcription_session_audio_input_turn_detection",
}


class NoiseReduction(Model):
    strength: float | None = None
    type: NoiseReductionType | None = None


class RealtimeTranscriptionSessionAudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        },
        "noise_reduction": "realtime.realtime_transcription_session_audio_input:NoiseReduction",
        "transcription": "realtime.audio_transcription:AudioTranscription",
        "turn_detection": {
            "type": {
                "server_vad": "realtime.realtime_transcription_session_audio_input_turn_detection:ServerVad",
                "semantic_vad": "realtime.realtime_transcription_session_audio_input_turn_detection:SemanticVad",
            }
        },
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
