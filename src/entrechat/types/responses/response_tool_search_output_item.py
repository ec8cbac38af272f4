# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .tool import Tool

__all__ = ["ResponseToolSearchOutputItem"]


__refs__ = {"Tool": "responses.tool"}


class ResponseToolSearchOutputItem(Model):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "function": "responses.function_tool:FunctionTool",
                    "file_search": "responses.file_search_tool:FileSearchTool",
                    "computer": "responses.computer_tool:ComputerTool",
                    "computer_use_preview": "responses.computer_use_preview_tool:ComputerUsePreviewTool",
                    "web_search": "responses.web_search_tool:WebSearchTool",
                    "web_search_2025_08_26": "responses.web_search_tool:WebSearchTool",
                    "mcp": "responses.tool:Mcp",
                    "code_interpreter": "responses.tool:CodeInterpreter",
                    "programmatic_tool_calling": "responses.tool:ProgrammaticToolCalling",
                    "image_generation": "responses.tool:ImageGeneration",
                    "local_shell": "responses.tool:LocalShell",
                    "shell": "responses.function_shell_tool:FunctionShellTool",
                    "custom": "responses.custom_tool:CustomTool",
                    "namespace": "responses.namespace_tool:NamespaceTool",
                    "tool_search": "responses.tool_search_tool:ToolSearchTool",
                    "web_search_preview": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "apply_patch": "responses.apply_patch_tool:ApplyPatchTool",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
