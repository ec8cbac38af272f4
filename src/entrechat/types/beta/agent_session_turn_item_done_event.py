# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_output_item import AgentOutputItem

__all__ = ["AgentSessionTurnItemDoneEvent"]


__refs__ = {"AgentOutputItem": "beta.agent_output_item"}


class AgentSessionTurnItemDoneEvent(Model):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: str | None = None

    __wraps__ = {
        "item": {
            "type": {
                "message": "beta.agent_session_assistant_message:AgentSessionAssistantMessage",
                "reasoning": "beta.agent_reasoning_item:AgentReasoningItem",
                "function_call": "beta.agent_function_call_item:AgentFunctionCallItem",
                "mcp_call": "beta.agent_mcp_call_item:AgentMcpCallItem",
                "computer_use_call": "beta.agent_output_item:ComputerUseCallItemResource",
                "computer_use_approval_request": "beta.agent_output_item:BrowserAuthenticationRequestItemResource",
                "web_search_call": "beta.agent_web_search_call_item:AgentWebSearchCallItem",
                "command_execution": "beta.agent_command_execution_item:AgentCommandExecutionItem",
                "create_subagent_call": "beta.agent_create_subagent_call_item:AgentCreateSubagentCallItem",
                "send_subagent_input_call": "beta.agent_send_subagent_input_call_item:AgentSendSubagentInputCallItem",
                "resume_subagent_call": "beta.agent_resume_subagent_call_item:AgentResumeSubagentCallItem",
                "wait_for_subagents_call": "beta.agent_wait_for_subagents_call_item:AgentWaitForSubagentsCallItem",
                "interrupt_subagent_call": "beta.agent_interrupt_subagent_call_item:AgentInterruptSubagentCallItem",
                "close_subagent_call": "beta.agent_close_subagent_call_item:AgentCloseSubagentCallItem",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
