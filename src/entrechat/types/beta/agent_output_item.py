# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from .agent_command_execution_item import AgentCommandExecutionItem
    from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from .agent_function_call_item import AgentFunctionCallItem
    from .agent_function_call_status import AgentFunctionCallStatus
    from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from .agent_mcp_call_item import AgentMcpCallItem
    from .agent_reasoning_item import AgentReasoningItem
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from .agent_session_assistant_message import AgentSessionAssistantMessage
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from .agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentOutputItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
]


__refs__ = {
    "AgentCloseSubagentCallItem": "beta.agent_close_subagent_call_item",
    "AgentCommandExecutionItem": "beta.agent_command_execution_item",
    "AgentCreateSubagentCallItem": "beta.agent_create_subagent_call_item",
    "AgentFunctionCallItem": "beta.agent_function_call_item",
    "AgentFunctionCallStatus": "beta.agent_function_call_status",
    "AgentInterruptSubagentCallItem": "beta.agent_interrupt_subagent_call_item",
    "AgentMcpCallItem": "beta.agent_mcp_call_item",
    "AgentReasoningItem": "beta.agent_reasoning_item",
    "AgentResumeSubagentCallItem": "beta.agent_resume_subagent_call_item",
    "AgentSendSubagentInputCallItem": "beta.agent_send_subagent_input_call_item",
    "AgentSessionAssistantMessage": "beta.agent_session_assistant_message",
    "AgentWaitForSubagentsCallItem": "beta.agent_wait_for_subagents_call_item",
    "AgentWebSearchCallItem": "beta.agent_web_search_call_item",
}


class BrowserAuthenticationRequestItemResource(Model):
    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]

    __wraps__ = {"request": "beta.agent_output_item:BrowserAuthenticationRequestItemResourceRequest"}


class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]

    __wraps__ = {
        "fields": ["beta.agent_output_item:BrowserAuthenticationRequestItemResourceRequestField"],
        "options": ["beta.agent_output_item:BrowserAuthenticationRequestItemResourceRequestOption"],
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


class ComputerUseCallItemResource(Model):
    id: str
    output: ComputerUseCallItemResourceOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"]

    __wraps__ = {"output": "beta.agent_output_item:ComputerUseCallItemResourceOutput"}


class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    type: Literal["computer_screenshot"]


if TYPE_CHECKING:
    AgentOutputItem: TypeAlias = (
        AgentSessionAssistantMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
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
        "AgentOutputItem": "AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem | AgentMcpCallItem | ComputerUseCallItemResource | BrowserAuthenticationRequestItemResource | AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem"
    }
    __getattr__ = members(globals())
