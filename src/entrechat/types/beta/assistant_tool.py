# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .code_interpreter_tool import CodeInterpreterTool
    from .file_search_tool import FileSearchTool
    from .function_tool import FunctionTool

__all__ = ["AssistantTool"]


__refs__ = {
    "CodeInterpreterTool": "beta.code_interpreter_tool",
    "FileSearchTool": "beta.file_search_tool",
    "FunctionTool": "beta.function_tool",
}

if TYPE_CHECKING:
    AssistantTool: TypeAlias = CodeInterpreterTool | FileSearchTool | FunctionTool
else:
    __aliases__ = {"AssistantTool": "CodeInterpreterTool | FileSearchTool | FunctionTool"}
    __getattr__ = members(globals())
