# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Part", "ResponseReasoningSummaryPartAddedEvent"]


class Part(Model):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEvent(Model):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

    __wraps__ = {"part": "responses.response_reasoning_summary_part_added_event:Part"}
