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
    from .namespace_tool import NamespaceTool
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import Filters, UserLocation
    from .web_search_tool import WebSearchTool as WebSearchToolWebSearchTool

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "ProgrammaticToolCalling",
    "Tool",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]


__refs__ = {
    "ApplyPatchTool": "responses.apply_patch_tool",
    "ComputerTool": "responses.computer_tool",
    "ComputerUsePreviewTool": "responses.computer_use_preview_tool",
    "ContainerNetworkPolicyAllowlist": "responses.container_network_policy_allowlist",
    "ContainerNetworkPolicyDisabled": "responses.container_network_policy_disabled",
    "CustomTool": "responses.custom_tool",
    "FileSearchTool": "responses.file_search_tool",
    "Filters": "responses.web_search_tool",
    "FunctionShellTool": "responses.function_shell_tool",
    "FunctionTool": "responses.function_tool",
    "NamespaceTool": "responses.namespace_tool",
    "ToolSearchTool": "responses.tool_search_tool",
    "UserLocation": "responses.web_search_tool",
    "WebSearchPreviewTool": "responses.web_search_preview_tool",
    "WebSearchToolWebSearchTool": "responses.web_search_tool:WebSearchTool",
}


class CodeInterpreter(Model):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None

    __wraps__ = {"container": "responses.tool:CodeInterpreterContainerCodeInterpreterToolAuto"}


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "responses.container_network_policy_disabled:ContainerNetworkPolicyDisabled",
                "allowlist": "responses.container_network_policy_allowlist:ContainerNetworkPolicyAllowlist",
            }
        }
    }


class ImageGeneration(Model):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
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
    svg: ImageGenerationSvg | None = None

    __wraps__ = {"input_image_mask": "responses.tool:ImageGenerationInputImageMask", "svg": "responses.tool:ImageGenerationSvg"}


class ImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None

    __wraps__ = {"reasoning": "responses.tool:ImageGenerationSvgReasoning"}


class ImageGenerationSvgReasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class LocalShell(Model):
    type: Literal["local_shell"]


class Mcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
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
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None

    __wraps__ = {
        "allowed_tools": "responses.tool:McpAllowedToolsMcpToolFilter",
        "require_approval": "responses.tool:McpRequireApprovalMcpToolApprovalFilter",
    }


class McpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "responses.tool:McpRequireApprovalMcpToolApprovalFilterAlways",
        "never": "responses.tool:McpRequireApprovalMcpToolApprovalFilterNever",
    }


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]


CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto
McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None
McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
if TYPE_CHECKING:
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
    )
    Tool: TypeAlias = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchToolWebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | FunctionShellTool
        | CustomTool
        | NamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )
    WebSearchToolFilters: TypeAlias = Filters
    WebSearchToolUserLocation: TypeAlias = UserLocation
    WebSearchTool: TypeAlias = WebSearchToolWebSearchTool
else:
    __aliases__ = {
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist",
        "Tool": "FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchToolWebSearchTool | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | FunctionShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool",
        "WebSearchTool": "WebSearchToolWebSearchTool",
        "WebSearchToolFilters": "Filters",
        "WebSearchToolUserLocation": "UserLocation",
    }
    __getattr__ = members(globals())
