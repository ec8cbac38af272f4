# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .file_search_tool_param import FileSearchToolParam
    from .function_tool_param import FunctionToolParam

__all__ = ["AssistantToolParam"]


__refs__ = {
    "CodeInterpreterToolParam": "beta.code_interpreter_tool_param",
    "FileSearchToolParam": "beta.file_search_tool_param",
    "FunctionToolParam": "beta.function_tool_param",
}

if TYPE_CHECKING:
    AssistantToolParam: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
else:
    __aliases__ = {"AssistantToolParam": "CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam"}
    __getattr__ = members(globals())
