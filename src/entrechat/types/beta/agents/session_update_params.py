# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..agent_tool_param import AgentToolParam

__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams", "SpendControl"]


__refs__ = {"AgentToolParam": "beta.agent_tool_param"}


class Agent(TypedDict, total=False):
    model: str
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[AgentToolParam] | None


class AgentReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SessionUpdateParams(TypedDict, total=False):
    agent: Agent
    metadata: dict[str, str] | None
    prompt_cache_options: PromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SpendControl | None


class SpendControl(TypedDict, total=False):
    limit: Required[int | None]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
