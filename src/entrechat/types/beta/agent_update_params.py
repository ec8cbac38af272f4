# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .agent_reasoning_param import AgentReasoningParam
    from .agent_text_param import AgentTextParam
    from .multi_agent_config_param import MultiAgentConfigParam
    from .persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]


__refs__ = {
    "AgentReasoningParam": "beta.agent_reasoning_param",
    "AgentTextParam": "beta.agent_text_param",
    "MultiAgentConfigParam": "beta.multi_agent_config_param",
    "PersistedAgentToolParam": "beta.persisted_agent_tool_param",
}


class AgentUpdateParams(TypedDict, total=False):
    compaction: Compaction | None
    experimental: Experimental
    instructions: str | None
    metadata: dict[str, str] | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[PersistedAgentToolParam] | None


_Compaction = TypedDict("_Compaction", {"async": "bool | None"}, total=False)


class Compaction(_Compaction, total=False):
    pass


class Experimental(TypedDict, total=False):
    time_awareness: bool


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
