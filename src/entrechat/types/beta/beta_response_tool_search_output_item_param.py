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
    from .beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool
    from .beta_tool_search_tool import BetaToolSearchTool
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool

__all__ = [
    "Agent",
    "BetaResponseToolSearchOutputItemParam",
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
    "BetaApplyPatchTool": "beta.beta_apply_patch_tool",
    "BetaComputerTool": "beta.beta_computer_tool",
    "BetaComputerUsePreviewTool": "beta.beta_computer_use_preview_tool",
    "BetaContainerNetworkPolicyAllowlist": "beta.beta_container_network_policy_allowlist",
    "BetaContainerNetworkPolicyDisabled": "beta.beta_container_network_policy_disabled",
    "BetaCustomTool": "beta.beta_custom_tool",
    "BetaFileSearchTool": "beta.beta_file_search_tool",
    "BetaFunctionShellTool": "beta.beta_function_shell_tool",
    "BetaFunctionTool": "beta.beta_function_tool",
    "BetaToolSearchOutputNamespaceTool": "beta.beta_tool_search_output_namespace_tool",
    "BetaToolSearchTool": "beta.beta_tool_search_tool",
    "BetaWebSearchPreviewTool": "beta.beta_web_search_preview_tool",
    "BetaWebSearchTool": "beta.beta_web_search_tool",
}


class Agent(Model):
    agent_name: str


class BetaResponseToolSearchOutputItemParam(Model):
    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    agent: Agent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

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
                    "mcp": "beta.beta_response_tool_search_output_item_param:ToolMcp",
                    "code_interpreter": "beta.beta_response_tool_search_output_item_param:ToolCodeInterpreter",
                    "programmatic_tool_calling": "beta.beta_response_tool_search_output_item_param:ToolProgrammaticToolCalling",
                    "image_generation": "beta.beta_response_tool_search_output_item_param:ToolImageGeneration",
                    "local_shell": "beta.beta_response_tool_search_output_item_param:ToolLocalShell",
                    "shell": "beta.beta_function_shell_tool:BetaFunctionShellTool",
                    "custom": "beta.beta_custom_tool:BetaCustomTool",
                    "namespace": "beta.beta_tool_search_output_namespace_tool:BetaToolSearchOutputNamespaceTool",
                    "tool_search": "beta.beta_tool_search_tool:BetaToolSearchTool",
                    "web_search_preview": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "beta.beta_web_search_preview_tool:BetaWebSearchPreviewTool",
                    "apply_patch": "beta.beta_apply_patch_tool:BetaApplyPatchTool",
                }
            }
        ],
        "agent": "beta.beta_response_tool_search_output_item_param:Agent",
    }


class ToolCodeInterpreter(Model):
    container: ToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None

    __wraps__ = {
        "container": "beta.beta_response_tool_search_output_item_param:ToolCodeInterpreterContainerCodeInterpreterToolAuto"
    }


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None

    __wraps__ = {
        "network_policy": {
            "type": {
                "disabled": "beta.beta_container_network_policy_disabled:BetaContainerNetworkPolicyDisabled",
                "allowlist": "beta.beta_container_network_policy_allowlist:BetaContainerNetworkPolicyAllowlist",
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
        "input_image_mask": "beta.beta_response_tool_search_output_item_param:ToolImageGenerationInputImageMask",
        "svg": "beta.beta_response_tool_search_output_item_param:ToolImageGenerationSvg",
    }


class ToolImageGenerationInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvg(Model):
    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None

    __wraps__ = {"reasoning": "beta.beta_response_tool_search_output_item_param:ToolImageGenerationSvgReasoning"}


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
        "allowed_tools": "beta.beta_response_tool_search_output_item_param:ToolMcpAllowedToolsMcpToolFilter",
        "require_approval": "beta.beta_response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilter",
    }


class ToolMcpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "beta.beta_response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
        "never": "beta.beta_response_tool_search_output_item_param:ToolMcpRequireApprovalMcpToolApprovalFilterNever",
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
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | ToolMcp
        | ToolCodeInterpreter
        | ToolProgrammaticToolCalling
        | ToolImageGeneration
        | ToolLocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaToolSearchOutputNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
    )
else:
    __aliases__ = {
        "Tool": "BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool | ToolMcp | ToolCodeInterpreter | ToolProgrammaticToolCalling | ToolImageGeneration | ToolLocalShell | BetaFunctionShellTool | BetaCustomTool | BetaToolSearchOutputNamespaceTool | BetaToolSearchTool | BetaWebSearchPreviewTool | BetaApplyPatchTool",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist",
    }
    __getattr__ = members(globals())
