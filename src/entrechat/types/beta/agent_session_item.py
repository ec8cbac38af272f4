# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from .agent_command_execution_item import AgentCommandExecutionItem
    from .agent_content import AgentContent
    from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from .agent_function_call_item import AgentFunctionCallItem
    from .agent_function_call_output import AgentFunctionCallOutput
    from .agent_function_call_status import AgentFunctionCallStatus
    from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from .agent_mcp_call_item import AgentMcpCallItem
    from .agent_reasoning_item import AgentReasoningItem
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from .agent_session_message import AgentSessionMessage
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from .agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentMessageItemResource",
    "AgentSessionItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "FunctionCallOutputItemResource",
]


__refs__ = {
    "AgentCloseSubagentCallItem": "beta.agent_close_subagent_call_item",
    "AgentCommandExecutionItem": "beta.agent_command_execution_item",
    "AgentContent": "beta.agent_content",
    "AgentCreateSubagentCallItem": "beta.agent_create_subagent_call_item",
    "AgentFunctionCallItem": "beta.agent_function_call_item",
    "AgentFunctionCallOutput": "beta.agent_function_call_output",
    "AgentFunctionCallStatus": "beta.agent_function_call_status",
    "AgentInterruptSubagentCallItem": "beta.agent_interrupt_subagent_call_item",
    "AgentMcpCallItem": "beta.agent_mcp_call_item",
    "AgentReasoningItem": "beta.agent_reasoning_item",
    "AgentResumeSubagentCallItem": "beta.agent_resume_subagent_call_item",
    "AgentSendSubagentInputCallItem": "beta.agent_send_subagent_input_call_item",
    "AgentSessionMessage": "beta.agent_session_message",
    "AgentWaitForSubagentsCallItem": "beta.agent_wait_for_subagents_call_item",
    "AgentWebSearchCallItem": "beta.agent_web_search_call_item",
}


class AgentMessageItemResource(Model):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"]

    __wraps__ = {
        "content": [
            {
                "type": {
                    "output_text": "beta.output_text:OutputText",
                    "encrypted_content": "beta.agent_content:EncryptedContentResource",
                }
            }
        ]
    }


class BrowserAuthenticationRequestItemResource(Model):
    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]

    __wraps__ = {"request": "beta.agent_session_item:BrowserAuthenticationRequestItemResourceRequest"}


class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]

    __wraps__ = {
        "fields": ["beta.agent_session_item:BrowserAuthenticationRequestItemResourceRequestField"],
        "options": ["beta.agent_session_item:BrowserAuthenticationRequestItemResourceRequestOption"],
    }


class BrowserAuthenticationRequestItemResourceRequestField(Model):
    id: str
    label: str
    required: bool
    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    id: str
    field_ids: list[str]
    label: str


class ComputerUseApprovalRequestResultItemResource(Model):
    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: Literal["computer_use_approval_request_result"]

    __wraps__ = {
        "response": {
            "action": {
                "submit": "beta.agent_session_item:ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
                "cancel": "beta.agent_session_item:ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
            }
        }
    }


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model
):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model
):
    action: Literal["submit"]
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class ComputerUseCallItemResource(Model):
    id: str
    output: ComputerUseCallItemResourceOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"]

    __wraps__ = {"output": "beta.agent_session_item:ComputerUseCallItemResourceOutput"}


class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    type: Literal["computer_screenshot"]


class FunctionCallOutputItemResource(Model):
    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call_output"]

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "beta.input_content:InputContentResourceInputText",
                    "input_image": "beta.input_content:InputContentResourceInputImage",
                }
            }
        ]
    }


ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
    | ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
)
if TYPE_CHECKING:
    AgentSessionItem: TypeAlias = (
        AgentSessionMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | FunctionCallOutputItemResource
        | AgentMessageItemResource
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
        | ComputerUseApprovalRequestResultItemResource
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
    )
else:
    __aliases__ = {
        "AgentSessionItem": "AgentSessionMessage | AgentReasoningItem | AgentFunctionCallItem | FunctionCallOutputItemResource | AgentMessageItemResource | AgentMcpCallItem | ComputerUseCallItemResource | BrowserAuthenticationRequestItemResource | ComputerUseApprovalRequestResultItemResource | AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem"
    }
    __getattr__ = members(globals())
