# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model
from entrechat.helpers.models import OutputText

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.metadata import Metadata
    from ..shared.reasoning import Reasoning
    from ..shared.responses_model import ResponsesModel
    from .response_error import ResponseError
    from .response_input_item import ResponseInputItem
    from .response_output_item import ResponseOutputItem
    from .response_prompt import ResponsePrompt
    from .response_status import ResponseStatus
    from .response_text_config import ResponseTextConfig
    from .response_usage import ResponseUsage
    from .service_tier import ServiceTier
    from .tool import Tool
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_apply_patch import ToolChoiceApplyPatch
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMcp
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_shell import ToolChoiceShell
    from .tool_choice_types import ToolChoiceTypes

__all__ = [
    "AccessPrograms",
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
    "Response",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


__refs__ = {
    "Metadata": "shared.metadata",
    "Reasoning": "shared.reasoning",
    "ResponseError": "responses.response_error",
    "ResponseInputItem": "responses.response_input_item",
    "ResponseOutputItem": "responses.response_output_item",
    "ResponsePrompt": "responses.response_prompt",
    "ResponseStatus": "responses.response_status",
    "ResponseTextConfig": "responses.response_text_config",
    "ResponseUsage": "responses.response_usage",
    "ResponsesModel": "shared.responses_model",
    "ServiceTier": "responses.service_tier",
    "Tool": "responses.tool",
    "ToolChoiceAllowed": "responses.tool_choice_allowed",
    "ToolChoiceApplyPatch": "responses.tool_choice_apply_patch",
    "ToolChoiceCustom": "responses.tool_choice_custom",
    "ToolChoiceFunction": "responses.tool_choice_function",
    "ToolChoiceMcp": "responses.tool_choice_mcp",
    "ToolChoiceOptions": "responses.tool_choice_options",
    "ToolChoiceShell": "responses.tool_choice_shell",
    "ToolChoiceTypes": "responses.tool_choice_types",
}


class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


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
                "moderation_result": "responses.response:ModerationInputModerationResult",
                "error": "responses.response:ModerationInputError",
            }
        },
        "output": {
            "type": {
                "moderation_result": "responses.response:ModerationOutputModerationResult",
                "error": "responses.response:ModerationOutputError",
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


class Response(OutputText, Model):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: float
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: Metadata | None = None
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    tool_choice: ToolChoice
    tools: list[Tool]
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
    prompt: ResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    status: ResponseStatus | None = None
    text: ResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None

    __wraps__ = {
        "access_programs": "responses.response:AccessPrograms",
        "error": "responses.response_error:ResponseError",
        "incomplete_details": "responses.response:IncompleteDetails",
        "instructions": [
            {
                "type": {
                    "message": {
                        "role": {
                            "user": {
                                "": [
                                    ("responses.easy_input_message:EasyInputMessage", "content role"),
                                    ("responses.response_input_item:Message", "content role"),
                                ]
                            },
                            "assistant": {
                                "": [
                                    ("responses.response_output_message:ResponseOutputMessage", "id content role status type"),
                                    ("responses.easy_input_message:EasyInputMessage", "content role"),
                                ]
                            },
                            "system": {
                                "": [
                                    ("responses.easy_input_message:EasyInputMessage", "content role"),
                                    ("responses.response_input_item:Message", "content role"),
                                ]
                            },
                            "developer": {
                                "": [
                                    ("responses.easy_input_message:EasyInputMessage", "content role"),
                                    ("responses.response_input_item:Message", "content role"),
                                ]
                            },
                        }
                    },
                    "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                    "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                    "computer_call_output": "responses.response_input_item:ComputerCallOutput",
                    "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                    "function_call": "responses.response_function_tool_call:ResponseFunctionToolCall",
                    "function_call_output": "responses.response_input_item:FunctionCallOutput",
                    "tool_search_call": "responses.response_input_item:ToolSearchCall",
                    "tool_search_output": "responses.response_tool_search_output_item_param:ResponseToolSearchOutputItemParam",
                    "additional_tools": "responses.response_input_item:AdditionalTools",
                    "configuration_update": "responses.response_configuration_update_item_param:ResponseConfigurationUpdateItemParam",
                    "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                    "compaction": "responses.response_compaction_item_param:ResponseCompactionItemParam",
                    "image_generation_call": "responses.response_input_item:ImageGenerationCall",
                    "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                    "local_shell_call": "responses.response_input_item:LocalShellCall",
                    "local_shell_call_output": "responses.response_input_item:LocalShellCallOutput",
                    "shell_call": "responses.response_input_item:ShellCall",
                    "shell_call_output": "responses.response_input_item:ShellCallOutput",
                    "apply_patch_call": "responses.response_input_item:ApplyPatchCall",
                    "apply_patch_call_output": "responses.response_input_item:ApplyPatchCallOutput",
                    "mcp_list_tools": "responses.response_input_item:McpListTools",
                    "mcp_approval_request": "responses.response_input_item:McpApprovalRequest",
                    "mcp_approval_response": "responses.response_input_item:McpApprovalResponse",
                    "mcp_call": "responses.response_input_item:McpCall",
                    "custom_tool_call_output": "responses.response_custom_tool_call_output:ResponseCustomToolCallOutput",
                    "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                    "compaction_trigger": "responses.response_input_item:CompactionTrigger",
                    "item_reference": "responses.response_input_item:ItemReference",
                    "program": "responses.response_input_item:Program",
                    "program_output": "responses.response_input_item:ProgramOutput",
                }
            }
        ],
        "output": [
            {
                "type": {
                    "message": "responses.response_output_message:ResponseOutputMessage",
                    "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                    "function_call": "responses.response_function_tool_call:ResponseFunctionToolCall",
                    "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
                    "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                    "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                    "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
                    "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                    "program": "responses.response_output_item:Program",
                    "program_output": "responses.response_output_item:ProgramOutput",
                    "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
                    "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
                    "additional_tools": "responses.response_output_item:AdditionalTools",
                    "compaction": "responses.response_compaction_item:ResponseCompactionItem",
                    "image_generation_call": "responses.response_output_item:ImageGenerationCall",
                    "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                    "local_shell_call": "responses.response_output_item:LocalShellCall",
                    "local_shell_call_output": "responses.response_output_item:LocalShellCallOutput",
                    "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
                    "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
                    "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
                    "mcp_call": "responses.response_output_item:McpCall",
                    "mcp_list_tools": "responses.response_output_item:McpListTools",
                    "mcp_approval_request": "responses.response_output_item:McpApprovalRequest",
                    "mcp_approval_response": "responses.response_output_item:McpApprovalResponse",
                    "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                    "custom_tool_call_output": "responses.response_custom_tool_call_output_item:ResponseCustomToolCallOutputItem",
                }
            }
        ],
        "tool_choice": {
            "type": {
                "allowed_tools": "responses.tool_choice_allowed:ToolChoiceAllowed",
                "file_search": "responses.tool_choice_types:ToolChoiceTypes",
                "web_search_preview": "responses.tool_choice_types:ToolChoiceTypes",
                "computer": "responses.tool_choice_types:ToolChoiceTypes",
                "computer_use_preview": "responses.tool_choice_types:ToolChoiceTypes",
                "computer_use": "responses.tool_choice_types:ToolChoiceTypes",
                "web_search_preview_2025_03_11": "responses.tool_choice_types:ToolChoiceTypes",
                "image_generation": "responses.tool_choice_types:ToolChoiceTypes",
                "code_interpreter": "responses.tool_choice_types:ToolChoiceTypes",
                "function": "responses.tool_choice_function:ToolChoiceFunction",
                "mcp": "responses.tool_choice_mcp:ToolChoiceMcp",
                "custom": "responses.tool_choice_custom:ToolChoiceCustom",
                "programmatic_tool_calling": "responses.response:ToolChoiceSpecificProgrammaticToolCallingParam",
                "apply_patch": "responses.tool_choice_apply_patch:ToolChoiceApplyPatch",
                "shell": "responses.tool_choice_shell:ToolChoiceShell",
            }
        },
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
        ],
        "conversation": "responses.response:Conversation",
        "image": "responses.response:Image",
        "input_transformations": ["responses.response:InputTransformation"],
        "moderation": "responses.response:Moderation",
        "prompt": "responses.response_prompt:ResponsePrompt",
        "prompt_cache_diagnostics": {
            "type": {
                "cache_miss": "responses.response:PromptCacheDiagnosticsCacheMiss",
                "cache_hit": "responses.response:PromptCacheDiagnosticsCacheHit",
                "comparison_response_not_found": "responses.response:PromptCacheDiagnosticsComparisonResponseNotFound",
                "unavailable": "responses.response:PromptCacheDiagnosticsUnavailable",
            }
        },
        "prompt_cache_options": "responses.response:PromptCacheOptions",
        "reasoning": "shared.reasoning:Reasoning",
        "text": "responses.response_text_config:ResponseTextConfig",
        "tool_usage": "responses.response:ToolUsage",
        "usage": "responses.response_usage:ResponseUsage",
    }


class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch

    __wraps__ = {"image_gen": "responses.response:ToolUsageImageGen", "web_search": "responses.response:ToolUsageWebSearch"}


class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None

    __wraps__ = {
        "input_tokens_details": "responses.response:ToolUsageImageGenInputTokensDetails",
        "cached_tokens_details": "responses.response:ToolUsageImageGenCachedTokensDetails",
        "output_tokens_details": "responses.response:ToolUsageImageGenOutputTokensDetails",
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
        ToolChoiceOptions
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMcp
        | ToolChoiceCustom
        | ToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatch
        | ToolChoiceShell
    )
else:
    __aliases__ = {
        "ToolChoice": "ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch | ToolChoiceShell"
    }
    __getattr__ = members(globals())
