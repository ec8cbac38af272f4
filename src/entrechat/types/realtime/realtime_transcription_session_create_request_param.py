# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]


__refs__ = {"RealtimeTranscriptionSessionAudioParam": "realtime.realtime_transcription_session_audio_param"}


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
