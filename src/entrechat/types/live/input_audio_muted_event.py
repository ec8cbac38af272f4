# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["InputAudioMutedEvent"]


class InputAudioMutedEvent(Model):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None = None
