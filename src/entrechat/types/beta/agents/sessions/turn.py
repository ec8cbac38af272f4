# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ...session_turn_error import SessionTurnError
    from ...token_usage import TokenUsage

__all__ = ["PromptCacheOptions", "Turn"]


__refs__ = {"SessionTurnError": "beta.session_turn_error", "TokenUsage": "beta.token_usage"}


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class Turn(Model):
    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None

    __wraps__ = {
        "error": "beta.session_turn_error:SessionTurnError",
        "usage": "beta.token_usage:TokenUsage",
        "prompt_cache_options": "beta.agents.sessions.turn:PromptCacheOptions",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
