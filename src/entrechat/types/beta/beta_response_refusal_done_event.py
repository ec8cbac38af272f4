# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseRefusalDoneEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseRefusalDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_refusal_done_event:Agent"}
