# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseContentPartDoneEvent", "Part", "PartReasoningText"]


__refs__ = {
    "BetaResponseOutputRefusal": "beta.beta_response_output_refusal",
    "BetaResponseOutputText": "beta.beta_response_output_text",
}


class Agent(Model):
    agent_name: str


class BetaResponseContentPartDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Agent | None = None

    __wraps__ = {
        "part": {
            "type": {
                "output_text": "beta.beta_response_output_text:BetaResponseOutputText",
                "refusal": "beta.beta_response_output_refusal:BetaResponseOutputRefusal",
                "reasoning_text": "beta.beta_response_content_part_done_event:PartReasoningText",
            }
        },
        "agent": "beta.beta_response_content_part_done_event:Agent",
    }


class PartReasoningText(Model):
    text: str
    type: Literal["reasoning_text"]


if TYPE_CHECKING:
    Part: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText
else:
    __aliases__ = {"Part": "BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText"}
    __getattr__ = members(globals())
