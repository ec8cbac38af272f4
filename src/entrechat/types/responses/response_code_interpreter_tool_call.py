# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCall"]


class OutputImage(Model):
    type: Literal["image"]
    url: str


class OutputLogs(Model):
    logs: str
    type: Literal["logs"]


class ResponseCodeInterpreterToolCall(Model):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[Output] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

    __wraps__ = {
        "outputs": [
            {
                "type": {
                    "logs": "responses.response_code_interpreter_tool_call:OutputLogs",
                    "image": "responses.response_code_interpreter_tool_call:OutputImage",
                }
            }
        ]
    }


Output: TypeAlias = OutputLogs | OutputImage
