# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .apply_patch_tool import ApplyPatchTool
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .custom_tool import CustomTool
    from .file_search_tool import FileSearchTool
    from .function_shell_tool import FunctionShellTool
    from .function_tool import FunctionTool
    from .tool_search_output_namespace_tool import ToolSearchOutputNamespaceTool
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool

__all__ = [
    "ResponseToolSearchOutputItemParam",
    "Tool",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
]


__refs__ = {
    "ApplyPatchTool": "responses.apply_patch_tool",
    "ComputerTool": "responses.computer_tool",
    "ComputerUsePreviewTool": "responses.computer_use_preview_tool",
    "ContainerNetworkPolicyAllowlist": "responses.container_network_policy_allowlist",
    "ContainerNetworkPolicyDisabled": "responses.container_network_policy_disabled",
    "CustomTool": "responses.custom_tool",
    "FileSearchTool": "responses.file_search_tool",
    "FunctionShellTool": "responses.function_shell_tool",
    "FunctionTool": "responses.function_tool",
    "ToolSearchOutputNamespaceTool": "responses.tool_search_output_namespace_tool",
    "ToolSearchTool": "responses.tool_search_tool",
    "WebSearchPreviewTool": "responses.web_search_preview_tool",
    "WebSearchTool": "responses.web_search_tool",
}


class ResponseToolSearchOutputItemParam(Model):
    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

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
                    "mcp": "responses.response_tool_search_output_item_param:ToolMcp",
                    "code_interpreter": "responses.response_tool_search_output_item_param:ToolCodeInterpreter",
                    "programmatic_tool_calling": "responses.response_tool_search_output_item_param:ToolProgrammaticToolCalling",
                    "image_generation": "responses.response_tool_search_output_item_param:ToolImageGeneration",
                    "local_shell": "responses.response_tool_search_output_item_param:ToolLocalShell",
                    "shell": "responses.function_shell_tool:FunctionShellTool",
                    "custom": "responses.custom_tool:CustomTool",
                    "namespace": "responses.tool_search_output_namespace_tool:ToolSearchOutputNamespaceTool",
                    "tool_search": "responses.tool_search_tool:ToolSearchTool",
                    "web_search_preview": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "apply_patch": "responses.apply_patch_tool:ApplyPatchTool",
                }
            }
        ]
    }


class ToolCodeInterpreter(Model):
    container: ToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None

    __wraps__ = {
        "container": "responses.response_tool_search_output_item_param:ToolCodeInterpreterContainerCodeInterpreterToolAuto"
    }


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "responses.container_network_policy_disabled:ContainerNetworkPolicyDisabled",
                "allowlist": "responses.container_network_policy_allowlist:ContainerNetworkPolicyAllowlist",
            }
        }
    }


class ToolImageGeneration(Model):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ToolImageGenerationSvg | None = None

    __wraps__ = {
        "input_image_mask": "responses.response_tool_search_output_item_param:ToolImageGenerationInputImageMask",
        "svg": "responses.response_tool_search_output_item_param:ToolImageGenerationSvg",
    }


class ToolImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None

    __wraps__ = {"reasoning": "responses.response_tool_search_output_item_param:ToolImageGenerationSvgReasoning"}


class ToolImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ToolLocalShell(Model):
    type: Literal["local_shell"]


class ToolMcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None

    __wraps__ = {
        "allowed_tools": "responses.response_tool_search_output_item_param:ToolMcpAllowedToolsMcpToolFilter",
        "require_approval": "responses.response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilter",
    }


class ToolMcpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "responses.response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
        "never": "responses.response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    }


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerCodeInterpreterToolAuto
ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpAllowedToolsMcpToolFilter | None
ToolMcpRequireApproval: TypeAlias = ToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
if TYPE_CHECKING:
    Tool: TypeAlias = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | ToolMcp
        | ToolCodeInterpreter
        | ToolProgrammaticToolCalling
        | ToolImageGeneration
        | ToolLocalShell
        | FunctionShellTool
        | CustomTool
        | ToolSearchOutputNamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
    )
else:
    __aliases__ = {
        "Tool": "FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | ToolMcp | ToolCodeInterpreter | ToolProgrammaticToolCalling | ToolImageGeneration | ToolLocalShell | FunctionShellTool | CustomTool | ToolSearchOutputNamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist",
    }
    __getattr__ = members(globals())
