# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseCustomToolCallInputDeltaEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseCustomToolCallInputDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_custom_tool_call_input_delta_event:Agent"}
