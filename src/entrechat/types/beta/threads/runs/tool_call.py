# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .file_search_tool_call import FileSearchToolCall
    from .function_tool_call import FunctionToolCall

__all__ = ["ToolCall"]


__refs__ = {
    "CodeInterpreterToolCall": "beta.threads.runs.code_interpreter_tool_call",
    "FileSearchToolCall": "beta.threads.runs.file_search_tool_call",
    "FunctionToolCall": "beta.threads.runs.function_tool_call",
}

if TYPE_CHECKING:
    ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
else:
    __aliases__ = {"ToolCall": "CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall"}
    __getattr__ = members(globals())
