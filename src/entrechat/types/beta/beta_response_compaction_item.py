# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseCompactionItem"]


class Agent(Model):
    agent_name: str


class BetaResponseCompactionItem(Model):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Agent | None = None
    created_by: str | None = None

    __wraps__ = {"agent": "beta.beta_response_compaction_item:Agent"}
