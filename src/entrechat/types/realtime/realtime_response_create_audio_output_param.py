# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutputParam"]


__refs__ = {"RealtimeAudioFormatsParam": "realtime.realtime_audio_formats_param"}


class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: OutputVoice


class OutputVoiceID(TypedDict, total=False):
    id: Required[str]


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: Output


OutputVoice: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | OutputVoiceID
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
