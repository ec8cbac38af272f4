# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_session import AgentSession

__all__ = ["AgentSessionCreatedEvent"]


__refs__ = {"AgentSession": "beta.agent_session"}


class AgentSessionCreatedEvent(Model):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: str | None = None

    __wraps__ = {"session": "beta.agent_session:AgentSession"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
