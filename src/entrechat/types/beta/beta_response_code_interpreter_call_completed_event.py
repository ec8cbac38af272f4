# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseCodeInterpreterCallCompletedEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseCodeInterpreterCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_code_interpreter_call_completed_event:Agent"}
