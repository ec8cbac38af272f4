# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model
from entrechat.helpers.models import MessageText

if TYPE_CHECKING:
    from typing import Literal

    from .agent_output_item_status import AgentOutputItemStatus
    from .agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


__refs__ = {
    "AgentOutputItemStatus": "beta.agent_output_item_status",
    "AgentSessionMessageContent": "beta.agent_session_message_content",
}


class AgentSessionMessage(MessageText, Model):
    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.agent_session_message_content:MessageContentResourceInputText",
                    "input_image": "beta.agent_session_message_content:MessageContentResourceInputImage",
                    "output_text": "beta.agent_session_message_content:MessageContentResourceOutputText",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
