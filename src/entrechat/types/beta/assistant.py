# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.metadata import Metadata
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_tool import AssistantTool

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


__refs__ = {
    "AssistantResponseFormatOption": "beta.assistant_response_format_option",
    "AssistantTool": "beta.assistant_tool",
    "Metadata": "shared.metadata",
}


class Assistant(Model):
    id: str
    created_at: int
    description: str | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    model: str
    name: str | None = None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption | None = None
    temperature: float | None = None
    tool_resources: ToolResources | None = None
    top_p: float | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "code_interpreter": "beta.code_interpreter_tool:CodeInterpreterTool",
                    "file_search": "beta.file_search_tool:FileSearchTool",
                    "function": "beta.function_tool:FunctionTool",
                }
            }
        ],
        "response_format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_object": "shared.response_format_json_object:ResponseFormatJSONObject",
                "json_schema": "shared.response_format_json_schema:ResponseFormatJSONSchema",
            }
        },
        "tool_resources": "beta.assistant:ToolResources",
    }


class ToolResources(Model):
    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None

    __wraps__ = {
        "code_interpreter": "beta.assistant:ToolResourcesCodeInterpreter",
        "file_search": "beta.assistant:ToolResourcesFileSearch",
    }


class ToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None


class ToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
