# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_text import ResponseOutputText

__all__ = ["Content", "ResponseOutputMessage"]


__refs__ = {
    "ResponseOutputRefusal": "responses.response_output_refusal",
    "ResponseOutputText": "responses.response_output_text",
}


class ResponseOutputMessage(Model):
    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "output_text": "responses.response_output_text:ResponseOutputText",
                    "refusal": "responses.response_output_refusal:ResponseOutputRefusal",
                }
            }
        ]
    }


if TYPE_CHECKING:
    Content: TypeAlias = ResponseOutputText | ResponseOutputRefusal
else:
    __aliases__ = {"Content": "ResponseOutputText | ResponseOutputRefusal"}
    __getattr__ = members(globals())
