# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["InputAudioAppendEventParam"]


class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
