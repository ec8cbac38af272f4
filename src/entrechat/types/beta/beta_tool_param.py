# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam
    from .beta_computer_tool_param import BetaComputerToolParam
    from .beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_file_search_tool_param import BetaFileSearchToolParam
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam
    from .beta_function_tool_param import BetaFunctionToolParam
    from .beta_namespace_tool_param import BetaNamespaceToolParam
    from .beta_tool_search_tool_param import BetaToolSearchToolParam
    from .beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
    from .beta_web_search_tool_param import BetaWebSearchToolParam

__all__ = [
    "BetaToolParam",
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
    "BetaApplyPatchToolParam": "beta.beta_apply_patch_tool_param",
    "BetaComputerToolParam": "beta.beta_computer_tool_param",
    "BetaComputerUsePreviewToolParam": "beta.beta_computer_use_preview_tool_param",
    "BetaContainerNetworkPolicyAllowlistParam": "beta.beta_container_network_policy_allowlist_param",
    "BetaContainerNetworkPolicyDisabledParam": "beta.beta_container_network_policy_disabled_param",
    "BetaCustomToolParam": "beta.beta_custom_tool_param",
    "BetaFileSearchToolParam": "beta.beta_file_search_tool_param",
    "BetaFunctionShellToolParam": "beta.beta_function_shell_tool_param",
    "BetaFunctionToolParam": "beta.beta_function_tool_param",
    "BetaNamespaceToolParam": "beta.beta_namespace_tool_param",
    "BetaToolSearchToolParam": "beta.beta_tool_search_tool_param",
    "BetaWebSearchPreviewToolParam": "beta.beta_web_search_preview_tool_param",
    "BetaWebSearchToolParam": "beta.beta_web_search_tool_param",
}


class CodeInterpreter(TypedDict, total=False):
    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


class ImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask
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
    )
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ImageGenerationSvg


class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: ImageGenerationSvgReasoning | None


class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class LocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class Mcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto
McpAllowedTools: TypeAlias = SequenceNotStr[str] | McpAllowedToolsMcpToolFilter
McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]
if TYPE_CHECKING:
    BetaToolParam: TypeAlias = (
        BetaFunctionToolParam
        | BetaFileSearchToolParam
        | BetaComputerToolParam
        | BetaComputerUsePreviewToolParam
        | BetaWebSearchToolParam
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | BetaFunctionShellToolParam
        | BetaCustomToolParam
        | BetaNamespaceToolParam
        | BetaToolSearchToolParam
        | BetaWebSearchPreviewToolParam
        | BetaApplyPatchToolParam
    )
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )
else:
    __aliases__ = {
        "BetaToolParam": "BetaFunctionToolParam | BetaFileSearchToolParam | BetaComputerToolParam | BetaComputerUsePreviewToolParam | BetaWebSearchToolParam | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam | BetaToolSearchToolParam | BetaWebSearchPreviewToolParam | BetaApplyPatchToolParam",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam",
    }
    __getattr__ = members(globals(), fill=True)
