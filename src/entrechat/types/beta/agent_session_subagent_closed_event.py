# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .subagent import Subagent

__all__ = ["AgentSessionSubagentClosedEvent"]


__refs__ = {"Subagent": "beta.subagent"}


class AgentSessionSubagentClosedEvent(Model):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: str | None = None

    __wraps__ = {"subagent": "beta.subagent:Subagent"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
