# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["Agent", "BetaResponseCompactionItemParamParam"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None
    agent: Agent | None
