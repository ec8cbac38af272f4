# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agents.sessions.turn import Turn
    from .token_usage import TokenUsage

__all__ = ["AgentSessionTurnCancelledEvent"]


__refs__ = {"TokenUsage": "beta.token_usage", "Turn": "beta.agents.sessions.turn"}


class AgentSessionTurnCancelledEvent(Model):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None

    __wraps__ = {"turn": "beta.agents.sessions.turn:Turn", "usage": "beta.token_usage:TokenUsage"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
