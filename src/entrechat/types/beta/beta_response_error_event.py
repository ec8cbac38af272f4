# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseErrorEvent"]


class Agent(Model):
    agent_name: str


class BetaResponseErrorEvent(Model):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: Literal["error"]
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_error_event:Agent"}
