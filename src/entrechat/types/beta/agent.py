# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Literal

    from .agent_reasoning import AgentReasoning
    from .agent_text import AgentText
    from .multi_agent_config import MultiAgentConfig
    from .persisted_agent_tool import PersistedAgentTool

__all__ = ["Agent", "Compaction", "Experimental"]


__refs__ = {
    "AgentReasoning": "beta.agent_reasoning",
    "AgentText": "beta.agent_text",
    "MultiAgentConfig": "beta.multi_agent_config",
    "PersistedAgentTool": "beta.persisted_agent_tool",
}


class Agent(Model):
    id: str
    created_at: int
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: Compaction | None = None
    experimental: Experimental | None = None

    __wraps__ = {
        "multi_agent": "beta.multi_agent_config:MultiAgentConfig",
        "reasoning": "beta.agent_reasoning:AgentReasoning",
        "text": "beta.agent_text:AgentText",
        "tools": [
            {
                "type": {
                    "function": "beta.persisted_agent_tool:PersistedAgentToolResourceFunction",
                    "tool_search": "beta.persisted_agent_tool:PersistedAgentToolResourceToolSearch",
                    "programmatic_tool_calling": "beta.persisted_agent_tool:PersistedAgentToolResourceProgrammaticToolCalling",
                    "mcp": "beta.persisted_agent_tool:PersistedAgentToolResourceMcp",
                    "web_search": "beta.persisted_agent_tool:PersistedAgentToolResourceWebSearch",
                    "computer_use": "beta.persisted_agent_tool:PersistedAgentToolResourceComputerUse",
                    "automations": "beta.persisted_agent_tool:PersistedAgentToolResourceAutomations",
                }
            }
        ],
        "compaction": "beta.agent:Compaction",
        "experimental": "beta.agent:Experimental",
    }


class Compaction(Model):
    async_: bool = wire("async")


class Experimental(Model):
    time_awareness: bool


if not TYPE_CHECKING:
    __getattr__ = members(globals())
