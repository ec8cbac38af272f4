# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OutputTranscriptDeltaEvent"]


class OutputTranscriptDeltaEvent(Model):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: str | None = None
