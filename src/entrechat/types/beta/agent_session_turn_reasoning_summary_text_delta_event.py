# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionTurnReasoningSummaryTextDeltaEvent"]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: str | None = None
