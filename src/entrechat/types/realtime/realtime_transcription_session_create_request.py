# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


__refs__ = {"RealtimeTranscriptionSessionAudio": "realtime.realtime_transcription_session_audio"}


class RealtimeTranscriptionSessionCreateRequest(Model):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None

    __wraps__ = {"audio": "realtime.realtime_transcription_session_audio:RealtimeTranscriptionSessionAudio"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
