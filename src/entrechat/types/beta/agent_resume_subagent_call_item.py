# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentResumeSubagentCallItem"]


__refs__ = {"AgentFunctionCallStatus": "beta.agent_function_call_status"}


class AgentResumeSubagentCallItem(Model):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
