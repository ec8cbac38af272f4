# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["Agent", "BetaResponseToolSearchCall"]


class Agent(Model):
    agent_name: str


class BetaResponseToolSearchCall(Model):
    id: str
    arguments: Any
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Agent | None = None
    created_by: str | None = None

    __wraps__ = {"agent": "beta.beta_response_tool_search_call:Agent"}
