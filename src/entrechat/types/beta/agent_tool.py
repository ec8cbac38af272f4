# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from .mcp_transport import McpTransport

__all__ = [
    "AgentTool",
    "AgentToolResourceAutomations",
    "AgentToolResourceComputerUse",
    "AgentToolResourceFunction",
    "AgentToolResourceMcp",
    "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch",
    "AgentToolResourceWebSearchLocation",
]


__refs__ = {"McpTransport": "beta.mcp_transport"}


class AgentToolResourceAutomations(Model):
    type: Literal["automations"]


class AgentToolResourceComputerUse(Model):
    include_screenshots: bool
    type: Literal["computer_use"]


class AgentToolResourceFunction(Model):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Any]
    type: Literal["function"]
    async_: bool | None = wire("async", None)


class AgentToolResourceMcp(Model):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Any]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]

    __wraps__ = {
        "transport": {
            "type": {
                "http": "beta.mcp_transport:McpTransportResourceHTTP",
                "stdio": "beta.mcp_transport:McpTransportResourceStdio",
            }
        }
    }


class AgentToolResourceProgrammaticToolCalling(Model):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceWebSearch(Model):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]

    __wraps__ = {"location": "beta.agent_tool:AgentToolResourceWebSearchLocation"}


class AgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


AgentTool: TypeAlias = (
    AgentToolResourceFunction
    | AgentToolResourceProgrammaticToolCalling
    | AgentToolResourceMcp
    | AgentToolResourceWebSearch
    | AgentToolResourceComputerUse
    | AgentToolResourceAutomations
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
