# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .persisted_mcp_transport_param import PersistedMcpTransportParam

__all__ = [
    "PersistedAgentToolConfigParamAutomations",
    "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamFunction",
    "PersistedAgentToolConfigParamMcp",
    "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamToolSearch",
    "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation",
    "PersistedAgentToolParam",
]


__refs__ = {"PersistedMcpTransportParam": "beta.persisted_mcp_transport_param"}


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


__PersistedAgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "__PersistedAgentToolConfigParamFunctionReservedKeywords", {"async": "bool"}, total=False
)


class _PersistedAgentToolConfigParamFunctionReservedKeywords(
    __PersistedAgentToolConfigParamFunctionReservedKeywords, total=False
):
    pass


class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, Any]]
    type: Required[Literal["function"]]
    defer_loading: Required[bool]


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, Any] | None
    required: bool


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: PersistedAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


PersistedAgentToolParam: TypeAlias = (
    PersistedAgentToolConfigParamFunction
    | PersistedAgentToolConfigParamToolSearch
    | PersistedAgentToolConfigParamProgrammaticToolCalling
    | PersistedAgentToolConfigParamMcp
    | PersistedAgentToolConfigParamWebSearch
    | PersistedAgentToolConfigParamComputerUse
    | PersistedAgentToolConfigParamAutomations
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
