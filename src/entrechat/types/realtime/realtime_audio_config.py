# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .realtime_audio_config_input import RealtimeAudioConfigInput
    from .realtime_audio_config_output import RealtimeAudioConfigOutput

__all__ = ["RealtimeAudioConfig"]


__refs__ = {
    "RealtimeAudioConfigInput": "realtime.realtime_audio_config_input",
    "RealtimeAudioConfigOutput": "realtime.realtime_audio_config_output",
}


class RealtimeAudioConfig(Model):
    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None

    __wraps__ = {
        "input": "realtime.realtime_audio_config_input:RealtimeAudioConfigInput",
        "output": "realtime.realtime_audio_config_output:RealtimeAudioConfigOutput",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
