# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_text import ResponseOutputText

__all__ = ["Part", "PartReasoningText", "ResponseContentPartAddedEvent"]


__refs__ = {
    "ResponseOutputRefusal": "responses.response_output_refusal",
    "ResponseOutputText": "responses.response_output_text",
}


class PartReasoningText(Model):
    text: str
    type: Literal["reasoning_text"]


class ResponseContentPartAddedEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]

    __wraps__ = {
        "part": {
            "type": {
                "output_text": "responses.response_output_text:ResponseOutputText",
                "refusal": "responses.response_output_refusal:ResponseOutputRefusal",
                "reasoning_text": "responses.response_content_part_added_event:PartReasoningText",
            }
        }
    }


if TYPE_CHECKING:
    Part: TypeAlias = ResponseOutputText | ResponseOutputRefusal | PartReasoningText
else:
    __aliases__ = {"Part": "ResponseOutputText | ResponseOutputRefusal | PartReasoningText"}
    __getattr__ = members(globals())
