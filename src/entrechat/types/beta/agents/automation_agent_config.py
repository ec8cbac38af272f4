# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Literal

    from ..agent_reasoning import AgentReasoning
    from ..agent_text import AgentText
    from ..agent_tool import AgentTool
    from ..multi_agent_config import MultiAgentConfig

__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]


__refs__ = {
    "AgentReasoning": "beta.agent_reasoning",
    "AgentText": "beta.agent_text",
    "AgentTool": "beta.agent_tool",
    "MultiAgentConfig": "beta.multi_agent_config",
}


class AutomationAgentConfig(Model):
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: Compaction | None = None
    experimental: Experimental | None = None

    __wraps__ = {
        "multi_agent": "beta.multi_agent_config:MultiAgentConfig",
        "reasoning": "beta.agent_reasoning:AgentReasoning",
        "text": "beta.agent_text:AgentText",
        "tools": [
            {
                "type": {
                    "function": "beta.agent_tool:AgentToolResourceFunction",
                    "programmatic_tool_calling": "beta.agent_tool:AgentToolResourceProgrammaticToolCalling",
                    "mcp": "beta.agent_tool:AgentToolResourceMcp",
                    "web_search": "beta.agent_tool:AgentToolResourceWebSearch",
                    "computer_use": "beta.agent_tool:AgentToolResourceComputerUse",
                    "automations": "beta.agent_tool:AgentToolResourceAutomations",
                }
            }
        ],
        "compaction": "beta.agents.automation_agent_config:Compaction",
        "experimental": "beta.agents.automation_agent_config:Experimental",
    }


class Compaction(Model):
    async_: bool = wire("async")


class Experimental(Model):
    time_awareness: bool


if not TYPE_CHECKING:
    __getattr__ = members(globals())
