# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RealtimeTranslationOutputAudioDeltaEvent"]


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None
