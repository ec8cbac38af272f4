# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .mcp_transport_param import McpTransportParam

__all__ = [
    "AgentToolConfigParamAutomations",
    "AgentToolConfigParamComputerUse",
    "AgentToolConfigParamFunction",
    "AgentToolConfigParamMcp",
    "AgentToolConfigParamProgrammaticToolCalling",
    "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamWebSearch",
    "AgentToolConfigParamWebSearchLocation",
    "AgentToolParam",
]


__refs__ = {"McpTransportParam": "beta.mcp_transport_param"}


class AgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


__AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "__AgentToolConfigParamFunctionReservedKeywords", {"async": "bool"}, total=False
)


class _AgentToolConfigParamFunctionReservedKeywords(__AgentToolConfigParamFunctionReservedKeywords, total=False):
    pass


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, Any]]
    type: Required[Literal["function"]]
    defer_loading: Required[bool]


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, Any] | None
    required: bool


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


AgentToolParam: TypeAlias = (
    AgentToolConfigParamFunction
    | AgentToolConfigParamToolSearch
    | AgentToolConfigParamProgrammaticToolCalling
    | AgentToolConfigParamMcp
    | AgentToolConfigParamWebSearch
    | AgentToolConfigParamComputerUse
    | AgentToolConfigParamAutomations
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
