# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.metadata import Metadata
    from ..shared.reasoning import Reasoning
    from ..shared.responses_model import ResponsesModel
    from .response_conversation_param import ResponseConversationParam
    from .response_includable import ResponseIncludable
    from .response_input import ResponseInput
    from .response_prompt import ResponsePrompt
    from .response_steer_event import ResponseSteerEvent
    from .response_text_config import ResponseTextConfig
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
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
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
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponsesClientEvent",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


__refs__ = {
    "Metadata": "shared.metadata",
    "Reasoning": "shared.reasoning",
    "ResponseConversationParam": "responses.response_conversation_param",
    "ResponseIncludable": "responses.response_includable",
    "ResponseInput": "responses.response_input",
    "ResponsePrompt": "responses.response_prompt",
    "ResponseSteerEvent": "responses.response_steer_event",
    "ResponseTextConfig": "responses.response_text_config",
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


class ResponseCreate(Model):
    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateBackgroundOptions | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[ResponseIncludable] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    model: ResponsesModel | None = None
    moderation: ResponseCreateModeration | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None

    __wraps__ = {
        "access_programs": "responses.responses_client_event:ResponseCreateAccessPrograms",
        "background_options": "responses.responses_client_event:ResponseCreateBackgroundOptions",
        "context_management": ["responses.responses_client_event:ResponseCreateContextManagement"],
        "conversation": "responses.response_conversation_param:ResponseConversationParam",
        "image": "responses.responses_client_event:ResponseCreateImage",
        "input": [
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
        "moderation": "responses.responses_client_event:ResponseCreateModeration",
        "prompt": "responses.response_prompt:ResponsePrompt",
        "prompt_cache_options": "responses.responses_client_event:ResponseCreatePromptCacheOptions",
        "reasoning": "shared.reasoning:Reasoning",
        "stream_options": "responses.responses_client_event:ResponseCreateStreamOptions",
        "text": "responses.response_text_config:ResponseTextConfig",
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
                "programmatic_tool_calling": "responses.responses_client_event:ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
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

    __wraps__ = {"policy": "responses.responses_client_event:ResponseCreateModerationPolicy"}


class ResponseCreateModerationPolicy(Model):
    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None

    __wraps__ = {
        "input": "responses.responses_client_event:ResponseCreateModerationPolicyInput",
        "output": "responses.responses_client_event:ResponseCreateModerationPolicyOutput",
    }


class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]


class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateStreamOptions(Model):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


ContextManagement: TypeAlias = ResponseCreateContextManagement
Moderation: TypeAlias = ResponseCreateModeration
ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy
ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput
ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput
PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions
StreamOptions: TypeAlias = ResponseCreateStreamOptions
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
if TYPE_CHECKING:
    ResponseCreateConversation: TypeAlias = str | ResponseConversationParam | None
    Conversation: TypeAlias = ResponseCreateConversation
    ResponseCreateToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMcp
        | ToolChoiceCustom
        | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatch
        | ToolChoiceShell
    )
    ResponsesClientEvent: TypeAlias = ResponseCreate | ResponseSteerEvent
    ToolChoice: TypeAlias = ResponseCreateToolChoice
else:
    __aliases__ = {
        "Conversation": "ResponseCreateConversation",
        "ResponseCreateConversation": "str | ResponseConversationParam | None",
        "ResponseCreateToolChoice": "ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch | ToolChoiceShell",
        "ResponsesClientEvent": "ResponseCreate | ResponseSteerEvent",
        "ToolChoice": "ResponseCreateToolChoice",
    }
    __getattr__ = members(globals())
