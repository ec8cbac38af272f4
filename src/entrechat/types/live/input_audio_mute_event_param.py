# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["InputAudioMuteEventParam"]


class InputAudioMuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None
