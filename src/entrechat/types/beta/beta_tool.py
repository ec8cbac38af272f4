# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_apply_patch_tool import BetaApplyPatchTool
    from .beta_computer_tool import BetaComputerTool
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
    from .beta_custom_tool import BetaCustomTool
    from .beta_file_search_tool import BetaFileSearchTool
    from .beta_function_shell_tool import BetaFunctionShellTool
    from .beta_function_tool import BetaFunctionTool
    from .beta_namespace_tool import BetaNamespaceTool
    from .beta_tool_search_tool import BetaToolSearchTool
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool

__all__ = [
    "BetaTool",
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
]


__refs__ = {
    "BetaApplyPatchTool": "beta.beta_apply_patch_tool",
    "BetaComputerTool": "beta.beta_computer_tool",
    "BetaComputerUsePreviewTool": "beta.beta_computer_use_preview_tool",
    "BetaContainerNetworkPolicyAllowlist": "beta.beta_container_network_policy_allowlist",
    "BetaContainerNetworkPolicyDisabled": "beta.beta_container_network_policy_disabled",
    "BetaCustomTool": "beta.beta_custom_tool",
    "BetaFileSearchTool": "beta.beta_file_search_tool",
    "BetaFunctionShellTool": "beta.beta_function_shell_tool",
    "BetaFunctionTool": "beta.beta_function_tool",
    "BetaNamespaceTool": "beta.beta_namespace_tool",
    "BetaToolSearchTool": "beta.beta_tool_search_tool",
    "BetaWebSearchPreviewTool": "beta.beta_web_search_preview_tool",
    "BetaWebSearchTool": "beta.beta_web_search_tool",
}


class CodeInterpreter(Model):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None

    __wraps__ = {"container": "beta.beta_tool:CodeInterpreterContainerCodeInterpreterToolAuto"}


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "beta.beta_container_network_policy_disabled:BetaContainerNetworkPolicyDisabled",
                "allowlist": "beta.beta_container_network_policy_allowlist:BetaContainerNetworkPolicyAllowlist",
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

    __wraps__ = {"input_image_mask": "beta.beta_tool:ImageGenerationInputImageMask", "svg": "beta.beta_tool:ImageGenerationSvg"}


class ImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None

    __wraps__ = {"reasoning": "beta.beta_tool:ImageGenerationSvgReasoning"}


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
        "allowed_tools": "beta.beta_tool:McpAllowedToolsMcpToolFilter",
        "require_approval": "beta.beta_tool:McpRequireApprovalMcpToolApprovalFilter",
    }


class McpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "beta.beta_tool:McpRequireApprovalMcpToolApprovalFilterAlways",
        "never": "beta.beta_tool:McpRequireApprovalMcpToolApprovalFilterNever",
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
    BetaTool: TypeAlias = (
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
    )
else:
    __aliases__ = {
        "BetaTool": "BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | BetaFunctionShellTool | BetaCustomTool | BetaNamespaceTool | BetaToolSearchTool | BetaWebSearchPreviewTool | BetaApplyPatchTool",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist",
    }
    __getattr__ = members(globals())
