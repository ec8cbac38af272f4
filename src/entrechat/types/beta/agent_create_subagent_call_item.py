# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_content import AgentContent
    from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


__refs__ = {"AgentContent": "beta.agent_content", "AgentFunctionCallStatus": "beta.agent_function_call_status"}


class AgentCreateSubagentCallItem(Model):
    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]

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
