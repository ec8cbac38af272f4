# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]


__refs__ = {"ToolCallDelta": "beta.threads.runs.tool_call_delta"}


class ToolCallDeltaObject(Model):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None = None

    __wraps__ = {
        "tool_calls": [
            {
                "type": {
                    "code_interpreter": "beta.threads.runs.code_interpreter_tool_call_delta:CodeInterpreterToolCallDelta",
                    "file_search": "beta.threads.runs.file_search_tool_call_delta:FileSearchToolCallDelta",
                    "function": "beta.threads.runs.function_tool_call_delta:FunctionToolCallDelta",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
