# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionEnvironmentResetEvent"]


class AgentSessionEnvironmentResetEvent(Model):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: str | None = None
