# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response import BetaResponse

__all__ = ["Agent", "BetaResponseIncompleteEvent"]


__refs__ = {"BetaResponse": "beta.beta_response"}


class Agent(Model):
    agent_name: str


class BetaResponseIncompleteEvent(Model):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Agent | None = None

    __wraps__ = {"response": "beta.beta_response:BetaResponse", "agent": "beta.beta_response_incomplete_event:Agent"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
