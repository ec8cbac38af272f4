# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["EasyInputMessage"]


__refs__ = {"ResponseInputMessageContentList": "responses.response_input_message_content_list"}


class EasyInputMessage(Model):
    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "input_image": "responses.response_input_image:ResponseInputImage",
                    "input_file": "responses.response_input_file:ResponseInputFile",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
