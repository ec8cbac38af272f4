# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_reasoning import AgentReasoning
    from .agent_text import AgentText
    from .agent_tool import AgentTool
    from .environment import Environment
    from .multi_agent_config import MultiAgentConfig
    from .token_usage import TokenUsage

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "AgentSession",
    "PromptCacheOptions",
    "RequiredAction",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest",
    "SpendControl",
]


__refs__ = {
    "AgentReasoning": "beta.agent_reasoning",
    "AgentText": "beta.agent_text",
    "AgentTool": "beta.agent_tool",
    "Environment": "beta.environment",
    "MultiAgentConfig": "beta.multi_agent_config",
    "TokenUsage": "beta.token_usage",
}


class Agent(Model):
    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None

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
        "compaction": "beta.agent_session:AgentCompaction",
        "experimental": "beta.agent_session:AgentExperimental",
    }


class AgentCompaction(Model):
    async_: bool = wire("async")


class AgentExperimental(Model):
    time_awareness: bool


class AgentSession(Model):
    id: str
    agent: Agent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: PromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None
    spend_control: SpendControl | None = None

    __wraps__ = {
        "agent": "beta.agent_session:Agent",
        "environment": {
            "type": {
                "none": "beta.environment:EnvironmentResourceNone",
                "openai_hosted": "beta.environment:EnvironmentResourceOpenAIHosted",
                "self_hosted": "beta.environment:EnvironmentResourceSelfHosted",
            }
        },
        "required_actions": [
            {
                "type": {
                    "mcp_approval_request": "beta.agent_session:RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
                    "computer_use_approval_request": "beta.agent_session:RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
                    "function_call": "beta.agent_session:RequiredActionSessionRequiredActionResourceFunctionCall",
                    "environment_connection": "beta.agent_session:RequiredActionSessionRequiredActionResourceEnvironmentConnection",
                }
            }
        ],
        "usage": "beta.token_usage:TokenUsage",
        "prompt_cache_options": "beta.agent_session:PromptCacheOptions",
        "spend_control": "beta.agent_session:SpendControl",
    }


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]

    __wraps__ = {
        "request": {
            "type": {
                "browser_authentication": "beta.agent_session:RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
                "browser_origin_access": "beta.agent_session:RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
            }
        }
    }


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model
):
    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: Literal["browser_authentication"]

    __wraps__ = {
        "fields": [
            "beta.agent_session:RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField"
        ],
        "options": [
            "beta.agent_session:RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption"
        ],
    }


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    Model
):
    id: str
    label: str
    required: bool
    type: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    Model
):
    id: str
    field_ids: list[str]
    label: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model
):
    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"]


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(Model):
    environment_id: str
    type: Literal["environment_connection"]


class RequiredActionSessionRequiredActionResourceFunctionCall(Model):
    arguments: Any
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]

    __wraps__ = {"request": "beta.agent_session:RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest"}


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    arguments: Any
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class SpendControl(Model):
    consumed: int | None = None
    limit: int | None = None


RequiredAction: TypeAlias = (
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest
    | RequiredActionSessionRequiredActionResourceFunctionCall
    | RequiredActionSessionRequiredActionResourceEnvironmentConnection
)
RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = (
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
