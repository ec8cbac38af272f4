# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseReasoningSummaryPartDoneEvent", "Part"]


class Agent(Model):
    agent_name: str


class BetaResponseReasoningSummaryPartDoneEvent(Model):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Agent | None = None
    status: Literal["incomplete"] | None = None

    __wraps__ = {
        "part": "beta.beta_response_reasoning_summary_part_done_event:Part",
        "agent": "beta.beta_response_reasoning_summary_part_done_event:Agent",
    }


class Part(Model):
    text: str
    type: Literal["summary_text"]
