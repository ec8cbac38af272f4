# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseCompactionItemParam"]


class Agent(Model):
    agent_name: str


class BetaResponseCompactionItemParam(Model):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None
    agent: Agent | None = None

    __wraps__ = {"agent": "beta.beta_response_compaction_item_param:Agent"}
