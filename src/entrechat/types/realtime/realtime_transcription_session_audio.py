# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput

__all__ = ["RealtimeTranscriptionSessionAudio"]


__refs__ = {"RealtimeTranscriptionSessionAudioInput": "realtime.realtime_transcription_session_audio_input"}


class RealtimeTranscriptionSessionAudio(Model):
    input: RealtimeTranscriptionSessionAudioInput | None = None

    __wraps__ = {"input": "realtime.realtime_transcription_session_audio_input:RealtimeTranscriptionSessionAudioInput"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
