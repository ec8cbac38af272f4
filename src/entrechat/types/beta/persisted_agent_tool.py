# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from .persisted_mcp_transport import PersistedMcpTransport

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
]


__refs__ = {"PersistedMcpTransport": "beta.persisted_mcp_transport"}


class PersistedAgentToolResourceAutomations(Model):
    type: Literal["automations"]


class PersistedAgentToolResourceComputerUse(Model):
    include_screenshots: bool
    type: Literal["computer_use"]


class PersistedAgentToolResourceFunction(Model):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Any]
    type: Literal["function"]
    async_: bool | None = wire("async", None)


class PersistedAgentToolResourceMcp(Model):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Any]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]

    __wraps__ = {
        "transport": {
            "type": {
                "http": "beta.persisted_mcp_transport:PersistedMcpTransportResourceHTTP",
                "stdio": "beta.persisted_mcp_transport:PersistedMcpTransportResourceStdio",
            }
        }
    }


class PersistedAgentToolResourceProgrammaticToolCalling(Model):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceToolSearch(Model):
    type: Literal["tool_search"]


class PersistedAgentToolResourceWebSearch(Model):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]

    __wraps__ = {"location": "beta.persisted_agent_tool:PersistedAgentToolResourceWebSearchLocation"}


class PersistedAgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


PersistedAgentTool: TypeAlias = (
    PersistedAgentToolResourceFunction
    | PersistedAgentToolResourceToolSearch
    | PersistedAgentToolResourceProgrammaticToolCalling
    | PersistedAgentToolResourceMcp
    | PersistedAgentToolResourceWebSearch
    | PersistedAgentToolResourceComputerUse
    | PersistedAgentToolResourceAutomations
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
