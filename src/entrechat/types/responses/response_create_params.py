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
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
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


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | None


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class PromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessPrograms
    background: bool | None
    background_options: BackgroundOptions
    context_management: Iterable[ContextManagement] | None
    conversation: Conversation | None
    image: Image
    include: Iterable[ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel
    moderation: Moderation | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream_options: StreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[False] | None]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
if TYPE_CHECKING:
    Conversation: TypeAlias = str | ResponseConversationParamParam
    ToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowedParam
        | ToolChoiceTypesParam
        | ToolChoiceFunctionParam
        | ToolChoiceMcpParam
        | ToolChoiceCustomParam
        | ToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatchParam
        | ToolChoiceShellParam
    )
else:
    __aliases__ = {
        "Conversation": "str | ResponseConversationParamParam",
        "ToolChoice": "ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam",
    }
    __getattr__ = members(globals(), fill=True)
