# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_browser_authentication_cancel_param_param import AgentBrowserAuthenticationCancelParamParam
    from .agent_browser_authentication_submit_param_param import AgentBrowserAuthenticationSubmitParamParam
    from .agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam
    from .agent_function_call_output_param import AgentFunctionCallOutputParam
    from .agent_session_input_message_param import AgentSessionInputMessageParam

__all__ = [
    "AgentSessionInputParam",
    "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage",
    "SessionInputParamAgentSessionInputToolResult",
]


__refs__ = {
    "AgentBrowserAuthenticationCancelParamParam": "beta.agent_browser_authentication_cancel_param_param",
    "AgentBrowserAuthenticationSubmitParamParam": "beta.agent_browser_authentication_submit_param_param",
    "AgentBrowserOriginAccessParamParam": "beta.agent_browser_origin_access_param_param",
    "AgentFunctionCallOutputParam": "beta.agent_function_call_output_param",
    "AgentSessionInputMessageParam": "beta.agent_session_input_message_param",
}


class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: AgentFunctionCallOutputParam | None


AgentSessionInputParam: TypeAlias = (
    SessionInputParamAgentSessionInputMcpApprovalRequestResult
    | SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
    | SessionInputParamAgentSessionInputMessage
    | SessionInputParamAgentSessionInputCancel
    | SessionInputParamAgentSessionInputToolResult
)
if TYPE_CHECKING:
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
        AgentBrowserAuthenticationSubmitParamParam
        | AgentBrowserAuthenticationCancelParamParam
        | AgentBrowserOriginAccessParamParam
    )
else:
    __aliases__ = {
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse": "AgentBrowserAuthenticationSubmitParamParam | AgentBrowserAuthenticationCancelParamParam | AgentBrowserOriginAccessParamParam"
    }
    __getattr__ = members(globals(), fill=True)
