# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Part", "ResponseContentPartDoneEvent"]


class Part(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]

    __wraps__ = {"part": "realtime.response_content_part_done_event:Part"}
