# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.metadata import Metadata
    from ..shared_params.reasoning import Reasoning
    from ..shared_params.responses_model import ResponsesModel
    from .response_conversation_param_param import ResponseConversationParamParam
    from .response_includable import ResponseIncludable
    from .response_input_param import ResponseInputParam
    from .response_prompt_param import ResponsePromptParam
    from .response_steer_event_param import ResponseSteerEventParam
    from .response_text_config_param import ResponseTextConfigParam
    from .service_tier import ServiceTier
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_types_param import ToolChoiceTypesParam
    from .tool_param import ToolParam

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
    "ResponsesClientEventParam",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


__refs__ = {
    "Metadata": "shared_params.metadata",
    "Reasoning": "shared_params.reasoning",
    "ResponseConversationParamParam": "responses.response_conversation_param_param",
    "ResponseIncludable": "responses.response_includable",
    "ResponseInputParam": "responses.response_input_param",
    "ResponsePromptParam": "responses.response_prompt_param",
    "ResponseSteerEventParam": "responses.response_steer_event_param",
    "ResponseTextConfigParam": "responses.response_text_config_param",
    "ResponsesModel": "shared_params.responses_model",
    "ServiceTier": "responses.service_tier",
    "ToolChoiceAllowedParam": "responses.tool_choice_allowed_param",
    "ToolChoiceApplyPatchParam": "responses.tool_choice_apply_patch_param",
    "ToolChoiceCustomParam": "responses.tool_choice_custom_param",
    "ToolChoiceFunctionParam": "responses.tool_choice_function_param",
    "ToolChoiceMcpParam": "responses.tool_choice_mcp_param",
    "ToolChoiceOptions": "responses.tool_choice_options",
    "ToolChoiceShellParam": "responses.tool_choice_shell_param",
    "ToolChoiceTypesParam": "responses.tool_choice_types_param",
    "ToolParam": "responses.tool_param",
}


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateAccessPrograms
    background: bool | None
    background_options: ResponseCreateBackgroundOptions
    context_management: Iterable[ResponseCreateContextManagement] | None
    conversation: ResponseCreateConversation | None
    generate: bool
    image: ResponseCreateImage
    include: Iterable[ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: ResponseCreateModeration | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateModerationPolicy | None


class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: ResponseCreateModerationPolicyInput | None
    output: ResponseCreateModerationPolicyOutput | None


class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ContextManagement: TypeAlias = ResponseCreateContextManagement
Moderation: TypeAlias = ResponseCreateModeration
ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy
ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput
ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput
PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions
StreamOptions: TypeAlias = ResponseCreateStreamOptions
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
if TYPE_CHECKING:
    ResponseCreateConversation: TypeAlias = str | ResponseConversationParamParam
    Conversation: TypeAlias = ResponseCreateConversation
    ResponseCreateToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowedParam
        | ToolChoiceTypesParam
        | ToolChoiceFunctionParam
        | ToolChoiceMcpParam
        | ToolChoiceCustomParam
        | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatchParam
        | ToolChoiceShellParam
    )
    ResponsesClientEventParam: TypeAlias = ResponseCreate | ResponseSteerEventParam
    ToolChoice: TypeAlias = ResponseCreateToolChoice
else:
    __aliases__ = {
        "Conversation": "ResponseCreateConversation",
        "ResponseCreateConversation": "str | ResponseConversationParamParam",
        "ResponseCreateToolChoice": "ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam",
        "ResponsesClientEventParam": "ResponseCreate | ResponseSteerEventParam",
        "ToolChoice": "ResponseCreateToolChoice",
    }
    __getattr__ = members(globals(), fill=True)
