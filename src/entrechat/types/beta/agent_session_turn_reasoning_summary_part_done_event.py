# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .summary_text import SummaryText

__all__ = ["AgentSessionTurnReasoningSummaryPartDoneEvent"]


__refs__ = {"SummaryText": "beta.summary_text"}


class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: str | None = None

    __wraps__ = {"part": "beta.summary_text:SummaryText"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
