# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_audio_config_input_param import RealtimeAudioConfigInputParam
    from .realtime_audio_config_output_param import RealtimeAudioConfigOutputParam

__all__ = ["RealtimeAudioConfigParam"]


__refs__ = {
    "RealtimeAudioConfigInputParam": "realtime.realtime_audio_config_input_param",
    "RealtimeAudioConfigOutputParam": "realtime.realtime_audio_config_output_param",
}


class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
