# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Agent", "BetaResponseReasoningItem", "Content", "Summary"]


class Agent(Model):
    agent_name: str


class BetaResponseReasoningItem(Model):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    agent: Agent | None = None
    content: list[Content] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "summary": ["beta.beta_response_reasoning_item:Summary"],
        "agent": "beta.beta_response_reasoning_item:Agent",
        "content": ["beta.beta_response_reasoning_item:Content"],
    }


class Content(Model):
    text: str
    type: Literal["reasoning_text"]


class Summary(Model):
    text: str
    type: Literal["summary_text"]
