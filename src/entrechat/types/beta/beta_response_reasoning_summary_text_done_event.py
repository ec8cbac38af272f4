# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseReasoningSummaryTextDoneEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseReasoningSummaryTextDoneEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_reasoning_summary_text_done_event:Agent"}
