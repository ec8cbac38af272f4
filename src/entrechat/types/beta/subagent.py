# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_content import AgentContent

__all__ = ["Subagent"]


__refs__ = {"AgentContent": "beta.agent_content"}


class Subagent(Model):
    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]

    __wraps__ = {
        "instructions": [
            {
                "type": {
                    "output_text": "beta.output_text:OutputText",
                    "encrypted_content": "beta.agent_content:EncryptedContentResource",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
