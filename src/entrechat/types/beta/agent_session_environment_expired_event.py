# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_session_environment_state import AgentSessionEnvironmentState

__all__ = ["AgentSessionEnvironmentExpiredEvent"]


__refs__ = {"AgentSessionEnvironmentState": "beta.agent_session_environment_state"}


class AgentSessionEnvironmentExpiredEvent(Model):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: str | None = None

    __wraps__ = {"environment": "beta.agent_session_environment_state:AgentSessionEnvironmentState"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
