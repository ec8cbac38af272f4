# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_content import AgentContent
    from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentSendSubagentInputCallItem"]


__refs__ = {"AgentContent": "beta.agent_content", "AgentFunctionCallStatus": "beta.agent_function_call_status"}


class AgentSendSubagentInputCallItem(Model):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]

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


if not TYPE_CHECKING:
    __getattr__ = members(globals())
