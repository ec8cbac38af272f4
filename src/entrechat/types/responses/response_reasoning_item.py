# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Content", "ResponseReasoningItem", "Summary"]


class Content(Model):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(Model):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "summary": ["responses.response_reasoning_item:Summary"],
        "content": ["responses.response_reasoning_item:Content"],
    }


class Summary(Model):
    text: str
    type: Literal["summary_text"]
