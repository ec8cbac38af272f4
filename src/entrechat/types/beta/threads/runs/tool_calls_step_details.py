# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


__refs__ = {"ToolCall": "beta.threads.runs.tool_call"}


class ToolCallsStepDetails(Model):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]

    __wraps__ = {
        "tool_calls": [
            {
                "type": {
                    "code_interpreter": "beta.threads.runs.code_interpreter_tool_call:CodeInterpreterToolCall",
                    "file_search": "beta.threads.runs.file_search_tool_call:FileSearchToolCall",
                    "function": "beta.threads.runs.function_tool_call:FunctionToolCall",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
