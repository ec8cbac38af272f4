# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutput"]


__refs__ = {"RealtimeAudioFormats": "realtime.realtime_audio_formats"}


class Output(Model):
    format: RealtimeAudioFormats | None = None
    voice: OutputVoice | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        },
        "voice": "realtime.realtime_response_create_audio_output:OutputVoiceID",
    }


class OutputVoiceID(Model):
    id: str


class RealtimeResponseCreateAudioOutput(Model):
    output: Output | None = None

    __wraps__ = {"output": "realtime.realtime_response_create_audio_output:Output"}


OutputVoice: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | OutputVoiceID
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
