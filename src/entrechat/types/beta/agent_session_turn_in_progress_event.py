# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnInProgressEvent"]


__refs__ = {"Turn": "beta.agents.sessions.turn"}


class AgentSessionTurnInProgressEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: str | None = None

    __wraps__ = {"turn": "beta.agents.sessions.turn:Turn"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
