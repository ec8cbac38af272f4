# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction", "RealtimeTranscriptionSessionCreateResponse"]


__refs__ = {
    "AudioTranscription": "realtime.audio_transcription",
    "NoiseReductionType": "realtime.noise_reduction_type",
    "RealtimeAudioFormats": "realtime.realtime_audio_formats",
    "RealtimeTranscriptionSessionTurnDetection": "realtime.realtime_transcription_session_turn_detection",
}


class Audio(Model):
    input: AudioInput | None = None

    __wraps__ = {"input": "realtime.realtime_transcription_session_create_response:AudioInput"}


class AudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        },
        "noise_reduction": "realtime.realtime_transcription_session_create_response:AudioInputNoiseReduction",
        "transcription": "realtime.audio_transcription:AudioTranscription",
        "turn_detection": "realtime.realtime_transcription_session_turn_detection:RealtimeTranscriptionSessionTurnDetection",
    }


class AudioInputNoiseReduction(Model):
    strength: float | None = None
    type: NoiseReductionType | None = None


class RealtimeTranscriptionSessionCreateResponse(Model):
    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None

    __wraps__ = {"audio": "realtime.realtime_transcription_session_create_response:Audio"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
