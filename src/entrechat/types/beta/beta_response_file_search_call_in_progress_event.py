# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseFileSearchCallInProgressEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseFileSearchCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_file_search_call_in_progress_event:Agent"}
