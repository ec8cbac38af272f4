# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_output_item_status import AgentOutputItemStatus
    from .summary_text import SummaryText

__all__ = ["AgentReasoningItem"]


__refs__ = {"AgentOutputItemStatus": "beta.agent_output_item_status", "SummaryText": "beta.summary_text"}


class AgentReasoningItem(Model):
    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]

    __wraps__ = {"summary": ["beta.summary_text:SummaryText"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
