# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_output_item_status import AgentOutputItemStatus
    from .output_text import OutputText

__all__ = ["AgentSessionAssistantMessage"]


__refs__ = {"AgentOutputItemStatus": "beta.agent_output_item_status", "OutputText": "beta.output_text"}


class AgentSessionAssistantMessage(Model):
    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]

    __wraps__ = {"content": ["beta.output_text:OutputText"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
