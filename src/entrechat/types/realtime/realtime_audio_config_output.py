# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]


__refs__ = {"RealtimeAudioFormats": "realtime.realtime_audio_formats"}


class RealtimeAudioConfigOutput(Model):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: Voice | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        },
        "voice": "realtime.realtime_audio_config_output:VoiceID",
    }


class VoiceID(Model):
    id: str


Voice: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | VoiceID
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
