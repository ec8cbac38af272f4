# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str
