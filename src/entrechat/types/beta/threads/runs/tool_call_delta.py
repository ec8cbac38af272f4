# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from .file_search_tool_call_delta import FileSearchToolCallDelta
    from .function_tool_call_delta import FunctionToolCallDelta

__all__ = ["ToolCallDelta"]


__refs__ = {
    "CodeInterpreterToolCallDelta": "beta.threads.runs.code_interpreter_tool_call_delta",
    "FileSearchToolCallDelta": "beta.threads.runs.file_search_tool_call_delta",
    "FunctionToolCallDelta": "beta.threads.runs.function_tool_call_delta",
}

if TYPE_CHECKING:
    ToolCallDelta: TypeAlias = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta
else:
    __aliases__ = {"ToolCallDelta": "CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta"}
    __getattr__ = members(globals())
