# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_tool import BetaTool

__all__ = ["Agent", "BetaResponseToolSearchOutputItem"]


__refs__ = {"BetaTool": "beta.beta_tool"}


class Agent(Model):
    agent_name: str


class BetaResponseToolSearchOutputItem(Model):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: Agent | None = None
    created_by: str | None = None

    __wraps__ = {
        "tools": [
            {
                "type": {
                    "function": "beta.beta_function_tool:BetaFunctionTool",
                    "file_search": "beta.beta_file_search_tool:BetaFileSearchTool",
                    "computer": "beta.beta_computer_tool:BetaComputerTool",
                    "computer_use_preview": "beta.beta_computer_use_preview_tool:BetaComputerUsePreviewTool",
                    "web_search": "beta.beta_web_search_tool:BetaWebSearchTool",
                    "web_search_2025_08_26": "beta.beta_web_search_tool:BetaWebSearchTool",
                    "mcp": "beta.beta_tool:Mcp",
                    "code_interpreter": "beta.beta_tool:CodeInterpreter",
                    "programmatic_tool_calling": "beta.beta_tool:ProgrammaticToolCalling",
                    "image_generation": "beta.beta_tool:ImageGeneration",
                    "local_shell": "beta.beta_tool:LocalShell",
                    "shell": "beta.beta_function_shell_tool:BetaFunctionShellTool",
                    "custom": "beta.beta_custom_tool:BetaCustomTool",
                    "namespace": "beta.beta_namespace_tool:BetaNamespaceTool",
                    "tool_search": "beta.beta_tool_search_tool:BetaToolSearchTool",
                    "web_search_preview": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "apply_patch": "beta.beta_apply_patch_tool:BetaApplyPatchTool",
                }
            }
        ],
        "agent": "beta.beta_response_tool_search_output_item:Agent",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
