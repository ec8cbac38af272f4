# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionEnvironmentState", "Error"]


class AgentSessionEnvironmentState(Model):
    id: str
    error: Error | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str

    __wraps__ = {"error": "beta.agent_session_environment_state:Error"}


class Error(Model):
    code: str
    message: str
    type: str
