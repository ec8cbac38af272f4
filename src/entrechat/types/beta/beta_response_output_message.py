# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseOutputMessage", "Content"]


__refs__ = {
    "BetaResponseOutputRefusal": "beta.beta_response_output_refusal",
    "BetaResponseOutputText": "beta.beta_response_output_text",
}


class Agent(Model):
    agent_name: str


class BetaResponseOutputMessage(Model):
    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Agent | None = None
    phase: Literal["commentary", "final_answer"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "output_text": "beta.beta_response_output_text:BetaResponseOutputText",
                    "refusal": "beta.beta_response_output_refusal:BetaResponseOutputRefusal",
                }
            }
        ],
        "agent": "beta.beta_response_output_message:Agent",
    }


if TYPE_CHECKING:
    Content: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal
else:
    __aliases__ = {"Content": "BetaResponseOutputText | BetaResponseOutputRefusal"}
    __getattr__ = members(globals())
