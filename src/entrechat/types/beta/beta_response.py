# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_error import BetaResponseError
    from .beta_response_input_item import BetaResponseInputItem
    from .beta_response_output_item import BetaResponseOutputItem
    from .beta_response_prompt import BetaResponsePrompt
    from .beta_response_status import BetaResponseStatus
    from .beta_response_text_config import BetaResponseTextConfig
    from .beta_response_usage import BetaResponseUsage
    from .beta_service_tier import BetaServiceTier
    from .beta_tool import BetaTool
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed
    from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
    from .beta_tool_choice_custom import BetaToolChoiceCustom
    from .beta_tool_choice_function import BetaToolChoiceFunction
    from .beta_tool_choice_mcp import BetaToolChoiceMcp
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_shell import BetaToolChoiceShell
    from .beta_tool_choice_types import BetaToolChoiceTypes

__all__ = [
    "AccessPrograms",
    "BetaResponse",
    "Conversation",
    "Image",
    "IncompleteDetails",
    "InputTransformation",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Reasoning",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


__refs__ = {
    "BetaResponseError": "beta.beta_response_error",
    "BetaResponseInputItem": "beta.beta_response_input_item",
    "BetaResponseOutputItem": "beta.beta_response_output_item",
    "BetaResponsePrompt": "beta.beta_response_prompt",
    "BetaResponseStatus": "beta.beta_response_status",
    "BetaResponseTextConfig": "beta.beta_response_text_config",
    "BetaResponseUsage": "beta.beta_response_usage",
    "BetaServiceTier": "beta.beta_service_tier",
    "BetaTool": "beta.beta_tool",
    "BetaToolChoiceAllowed": "beta.beta_tool_choice_allowed",
    "BetaToolChoiceApplyPatch": "beta.beta_tool_choice_apply_patch",
    "BetaToolChoiceCustom": "beta.beta_tool_choice_custom",
    "BetaToolChoiceFunction": "beta.beta_tool_choice_function",
    "BetaToolChoiceMcp": "beta.beta_tool_choice_mcp",
    "BetaToolChoiceOptions": "beta.beta_tool_choice_options",
    "BetaToolChoiceShell": "beta.beta_tool_choice_shell",
    "BetaToolChoiceTypes": "beta.beta_tool_choice_types",
}


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BetaResponse(Model):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: float
    error: BetaResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    metadata: dict[str, str] | None = None
    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
    )
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    tool_choice: ToolChoice
    tools: list[BetaTool]
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    conversation: Conversation | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    status: BetaResponseStatus | None = None
    text: BetaResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: BetaResponseUsage | None = None
    user: str | None = None

    __wraps__ = {
        "access_programs": "beta.beta_response:AccessPrograms",
        "error": "beta.beta_response_error:BetaResponseError",
        "incomplete_details": "beta.beta_response:IncompleteDetails",
        "instructions": [
            {
                "type": {
                    "message": {
                        "role": {
                            "user": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                            "assistant": {
                                "": [
                                    (
                                        "beta.beta_response_output_message:BetaResponseOutputMessage",
                                        "id content role status type",
                                    ),
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                ]
                            },
                            "system": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                            "developer": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                        }
                    },
                    "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
                    "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
                    "computer_call_output": "beta.beta_response_input_item:ComputerCallOutput",
                    "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
                    "function_call": "beta.beta_response_function_tool_call:BetaResponseFunctionToolCall",
                    "function_call_output": "beta.beta_response_input_item:FunctionCallOutput",
                    "agent_message": "beta.beta_response_input_item:AgentMessage",
                    "multi_agent_call": "beta.beta_response_input_item:MultiAgentCall",
                    "multi_agent_call_output": "beta.beta_response_input_item:MultiAgentCallOutput",
                    "tool_search_call": "beta.beta_response_input_item:ToolSearchCall",
                    "tool_search_output": "beta.beta_response_tool_search_output_item_param:BetaResponseToolSearchOutputItemParam",
                    "additional_tools": "beta.beta_response_input_item:AdditionalTools",
                    "configuration_update": "beta.beta_response_configuration_update_item_param:BetaResponseConfigurationUpdateItemParam",
                    "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
                    "compaction": "beta.beta_response_compaction_item_param:BetaResponseCompactionItemParam",
                    "image_generation_call": "beta.beta_response_input_item:ImageGenerationCall",
                    "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "beta.beta_response_input_item:LocalShellCall",
                    "local_shell_call_output": "beta.beta_response_input_item:LocalShellCallOutput",
                    "shell_call": "beta.beta_response_input_item:ShellCall",
                    "shell_call_output": "beta.beta_response_input_item:ShellCallOutput",
                    "apply_patch_call": "beta.beta_response_input_item:ApplyPatchCall",
                    "apply_patch_call_output": "beta.beta_response_input_item:ApplyPatchCallOutput",
                    "mcp_list_tools": "beta.beta_response_input_item:McpListTools",
                    "mcp_approval_request": "beta.beta_response_input_item:McpApprovalRequest",
                    "mcp_approval_response": "beta.beta_response_input_item:McpApprovalResponse",
                    "mcp_call": "beta.beta_response_input_item:McpCall",
                    "custom_tool_call_output": "beta.beta_response_custom_tool_call_output:BetaResponseCustomToolCallOutput",
                    "custom_tool_call": "beta.beta_response_custom_tool_call:BetaResponseCustomToolCall",
                    "compaction_trigger": "beta.beta_response_input_item:CompactionTrigger",
                    "item_reference": "beta.beta_response_input_item:ItemReference",
                    "program": "beta.beta_response_input_item:Program",
                    "program_output": "beta.beta_response_input_item:ProgramOutput",
                }
            }
        ],
        "output": [
            {
                "type": {
                    "message": "beta.beta_response_output_message:BetaResponseOutputMessage",
                    "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
                    "function_call": "beta.beta_response_function_tool_call:BetaResponseFunctionToolCall",
                    "function_call_output": "beta.beta_response_function_tool_call_output_item:BetaResponseFunctionToolCallOutputItem",
                    "agent_message": "beta.beta_response_output_item:AgentMessage",
                    "multi_agent_call": "beta.beta_response_output_item:MultiAgentCall",
                    "multi_agent_call_output": "beta.beta_response_output_item:MultiAgentCallOutput",
                    "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
                    "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
                    "computer_call_output": "beta.beta_response_computer_tool_call_output_item:BetaResponseComputerToolCallOutputItem",
                    "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
                    "program": "beta.beta_response_output_item:Program",
                    "program_output": "beta.beta_response_output_item:ProgramOutput",
                    "tool_search_call": "beta.beta_response_tool_search_call:BetaResponseToolSearchCall",
                    "tool_search_output": "beta.beta_response_tool_search_output_item:BetaResponseToolSearchOutputItem",
                    "additional_tools": "beta.beta_response_output_item:AdditionalTools",
                    "compaction": "beta.beta_response_compaction_item:BetaResponseCompactionItem",
                    "image_generation_call": "beta.beta_response_output_item:ImageGenerationCall",
                    "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "beta.beta_response_output_item:LocalShellCall",
                    "local_shell_call_output": "beta.beta_response_output_item:LocalShellCallOutput",
                    "shell_call": "beta.beta_response_function_shell_tool_call:BetaResponseFunctionShellToolCall",
                    "shell_call_output": "beta.beta_response_function_shell_tool_call_output:BetaResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "beta.beta_response_apply_patch_tool_call:BetaResponseApplyPatchToolCall",
                    "apply_patch_call_output": "beta.beta_response_apply_patch_tool_call_output:BetaResponseApplyPatchToolCallOutput",
                    "mcp_call": "beta.beta_response_output_item:McpCall",
                    "mcp_list_tools": "beta.beta_response_output_item:McpListTools",
                    "mcp_approval_request": "beta.beta_response_output_item:McpApprovalRequest",
                    "mcp_approval_response": "beta.beta_response_output_item:McpApprovalResponse",
                    "custom_tool_call": "beta.beta_response_custom_tool_call:BetaResponseCustomToolCall",
                    "custom_tool_call_output": "beta.beta_response_custom_tool_call_output_item:BetaResponseCustomToolCallOutputItem",
                }
            }
        ],
        "tool_choice": {
            "type": {
                "allowed_tools": "beta.beta_tool_choice_allowed:BetaToolChoiceAllowed",
                "file_search": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "web_search_preview": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "computer": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "computer_use_preview": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "computer_use": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "web_search_preview_2025_03_11": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "image_generation": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "code_interpreter": "beta.beta_tool_choice_types:BetaToolChoiceTypes",
                "function": "beta.beta_tool_choice_function:BetaToolChoiceFunction",
                "mcp": "beta.beta_tool_choice_mcp:BetaToolChoiceMcp",
                "custom": "beta.beta_tool_choice_custom:BetaToolChoiceCustom",
                "programmatic_tool_calling": "beta.beta_response:ToolChoiceBetaSpecificProgrammaticToolCallingParam",
                "apply_patch": "beta.beta_tool_choice_apply_patch:BetaToolChoiceApplyPatch",
                "shell": "beta.beta_tool_choice_shell:BetaToolChoiceShell",
            }
        },
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
        "conversation": "beta.beta_response:Conversation",
        "image": "beta.beta_response:Image",
        "input_transformations": ["beta.beta_response:InputTransformation"],
        "moderation": "beta.beta_response:Moderation",
        "prompt": "beta.beta_response_prompt:BetaResponsePrompt",
        "prompt_cache_diagnostics": {
            "type": {
                "cache_miss": "beta.beta_response:PromptCacheDiagnosticsCacheMiss",
                "cache_hit": "beta.beta_response:PromptCacheDiagnosticsCacheHit",
                "comparison_response_not_found": "beta.beta_response:PromptCacheDiagnosticsComparisonResponseNotFound",
                "unavailable": "beta.beta_response:PromptCacheDiagnosticsUnavailable",
            }
        },
        "prompt_cache_options": "beta.beta_response:PromptCacheOptions",
        "reasoning": "beta.beta_response:Reasoning",
        "text": "beta.beta_response_text_config:BetaResponseTextConfig",
        "tool_usage": "beta.beta_response:ToolUsage",
        "usage": "beta.beta_response_usage:BetaResponseUsage",
    }


class Conversation(Model):
    id: str


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


class IncompleteDetails(Model):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class InputTransformation(Model):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]


class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput

    __wraps__ = {
        "input": {
            "type": {
                "moderation_result": "beta.beta_response:ModerationInputModerationResult",
                "error": "beta.beta_response:ModerationInputError",
            }
        },
        "output": {
            "type": {
                "moderation_result": "beta.beta_response:ModerationOutputModerationResult",
                "error": "beta.beta_response:ModerationOutputError",
            }
        },
    }


class ModerationInputError(Model):
    code: str
    message: str
    type: Literal["error"]


class ModerationInputModerationResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationOutputError(Model):
    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class PromptCacheDiagnosticsCacheHit(Model):
    type: Literal["cache_hit"]


class PromptCacheDiagnosticsCacheMiss(Model):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    type: Literal["comparison_response_not_found"]


class PromptCacheDiagnosticsUnavailable(Model):
    type: Literal["unavailable"]


class PromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class Reasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch

    __wraps__ = {"image_gen": "beta.beta_response:ToolUsageImageGen", "web_search": "beta.beta_response:ToolUsageWebSearch"}


class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None

    __wraps__ = {
        "input_tokens_details": "beta.beta_response:ToolUsageImageGenInputTokensDetails",
        "cached_tokens_details": "beta.beta_response:ToolUsageImageGenCachedTokensDetails",
        "output_tokens_details": "beta.beta_response:ToolUsageImageGenOutputTokensDetails",
    }


class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGenOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class ToolUsageWebSearch(Model):
    num_requests: int


ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError
ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError
PromptCacheDiagnostics: TypeAlias = (
    PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
)
if TYPE_CHECKING:
    ToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMcp
        | BetaToolChoiceCustom
        | ToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatch
        | BetaToolChoiceShell
    )
else:
    __aliases__ = {
        "ToolChoice": "BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction | BetaToolChoiceMcp | BetaToolChoiceCustom | ToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch | BetaToolChoiceShell"
    }
    __getattr__ = members(globals())
