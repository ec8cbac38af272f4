# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .response_input_message_content_list_param import ResponseInputMessageContentListParam

__all__ = ["EasyInputMessageParam"]


__refs__ = {"ResponseInputMessageContentListParam": "responses.response_input_message_content_list_param"}


class EasyInputMessageParam(TypedDict, total=False):
    content: Required[str | ResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
