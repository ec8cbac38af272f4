# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_conversation_param import BetaResponseConversationParam
    from .beta_response_includable import BetaResponseIncludable
    from .beta_response_inject_event import BetaResponseInjectEvent
    from .beta_response_input import BetaResponseInput
    from .beta_response_prompt import BetaResponsePrompt
    from .beta_response_steer_event import BetaResponseSteerEvent
    from .beta_response_text_config import BetaResponseTextConfig
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
    "BetaResponsesClientEvent",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreateMultiAgent",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


__refs__ = {
    "BetaResponseConversationParam": "beta.beta_response_conversation_param",
    "BetaResponseIncludable": "beta.beta_response_includable",
    "BetaResponseInjectEvent": "beta.beta_response_inject_event",
    "BetaResponseInput": "beta.beta_response_input",
    "BetaResponsePrompt": "beta.beta_response_prompt",
    "BetaResponseSteerEvent": "beta.beta_response_steer_event",
    "BetaResponseTextConfig": "beta.beta_response_text_config",
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


class ResponseCreate(Model):
    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[BetaResponseIncludable] | None = None
    input: str | BetaResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
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
        | None
    ) = None
    moderation: ResponseCreateModeration | None = None
    multi_agent: ResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: ResponseCreateReasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: BetaResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[BetaTool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None

    __wraps__ = {
        "access_programs": "beta.beta_responses_client_event:ResponseCreateAccessPrograms",
        "background_options": "beta.beta_responses_client_event:ResponseCreateBackgroundOptions",
        "context_management": ["beta.beta_responses_client_event:ResponseCreateContextManagement"],
        "conversation": "beta.beta_response_conversation_param:BetaResponseConversationParam",
        "image": "beta.beta_responses_client_event:ResponseCreateImage",
        "input": [
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
        "moderation": "beta.beta_responses_client_event:ResponseCreateModeration",
        "multi_agent": "beta.beta_responses_client_event:ResponseCreateMultiAgent",
        "prompt": "beta.beta_response_prompt:BetaResponsePrompt",
        "prompt_cache_options": "beta.beta_responses_client_event:ResponseCreatePromptCacheOptions",
        "reasoning": "beta.beta_responses_client_event:ResponseCreateReasoning",
        "stream_options": "beta.beta_responses_client_event:ResponseCreateStreamOptions",
        "text": "beta.beta_response_text_config:BetaResponseTextConfig",
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
                "programmatic_tool_calling": "beta.beta_responses_client_event:ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
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
    }


class ResponseCreateAccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateBackgroundOptions(Model):
    completion_window: Literal["soonest", "2h", "8h"] | None = None
    continuation_id: str | None = None


class ResponseCreateContextManagement(Model):
    type: str
    compact_threshold: int | None = None


class ResponseCreateImage(Model):
    context_compression: Literal["auto", "enabled", "disabled"] | None = None


class ResponseCreateModeration(Model):
    model: str
    policy: ResponseCreateModerationPolicy | None = None

    __wraps__ = {"policy": "beta.beta_responses_client_event:ResponseCreateModerationPolicy"}


class ResponseCreateModerationPolicy(Model):
    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None

    __wraps__ = {
        "input": "beta.beta_responses_client_event:ResponseCreateModerationPolicyInput",
        "output": "beta.beta_responses_client_event:ResponseCreateModerationPolicyOutput",
    }


class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]


class ResponseCreateMultiAgent(Model):
    enabled: bool
    max_concurrent_subagents: int | None = None


class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateReasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


if TYPE_CHECKING:
    BetaResponsesClientEvent: TypeAlias = ResponseCreate | BetaResponseSteerEvent | BetaResponseInjectEvent
    ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParam | None
    ResponseCreateToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMcp
        | BetaToolChoiceCustom
        | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatch
        | BetaToolChoiceShell
    )
else:
    __aliases__ = {
        "BetaResponsesClientEvent": "ResponseCreate | BetaResponseSteerEvent | BetaResponseInjectEvent",
        "ResponseCreateConversation": "str | BetaResponseConversationParam | None",
        "ResponseCreateToolChoice": "BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction | BetaToolChoiceMcp | BetaToolChoiceCustom | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch | BetaToolChoiceShell",
    }
    __getattr__ = members(globals())
