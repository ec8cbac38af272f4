# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_conversation_param_param import BetaResponseConversationParamParam
    from .beta_response_includable import BetaResponseIncludable
    from .beta_response_inject_event_param import BetaResponseInjectEventParam
    from .beta_response_input_param import BetaResponseInputParam
    from .beta_response_prompt_param import BetaResponsePromptParam
    from .beta_response_steer_event_param import BetaResponseSteerEventParam
    from .beta_response_text_config_param import BetaResponseTextConfigParam
    from .beta_service_tier import BetaServiceTier
    from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
    from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
    from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
    from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
    from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
    from .beta_tool_choice_types_param import BetaToolChoiceTypesParam
    from .beta_tool_param import BetaToolParam

__all__ = [
    "BetaResponsesClientEventParam",
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
    "BetaResponseConversationParamParam": "beta.beta_response_conversation_param_param",
    "BetaResponseIncludable": "beta.beta_response_includable",
    "BetaResponseInjectEventParam": "beta.beta_response_inject_event_param",
    "BetaResponseInputParam": "beta.beta_response_input_param",
    "BetaResponsePromptParam": "beta.beta_response_prompt_param",
    "BetaResponseSteerEventParam": "beta.beta_response_steer_event_param",
    "BetaResponseTextConfigParam": "beta.beta_response_text_config_param",
    "BetaServiceTier": "beta.beta_service_tier",
    "BetaToolChoiceAllowedParam": "beta.beta_tool_choice_allowed_param",
    "BetaToolChoiceApplyPatchParam": "beta.beta_tool_choice_apply_patch_param",
    "BetaToolChoiceCustomParam": "beta.beta_tool_choice_custom_param",
    "BetaToolChoiceFunctionParam": "beta.beta_tool_choice_function_param",
    "BetaToolChoiceMcpParam": "beta.beta_tool_choice_mcp_param",
    "BetaToolChoiceOptions": "beta.beta_tool_choice_options",
    "BetaToolChoiceShellParam": "beta.beta_tool_choice_shell_param",
    "BetaToolChoiceTypesParam": "beta.beta_tool_choice_types_param",
    "BetaToolParam": "beta.beta_tool_param",
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
    include: Iterable[BetaResponseIncludable] | None
    input: str | BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
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
    moderation: ResponseCreateModeration | None
    multi_agent: ResponseCreateMultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ResponseCreateReasoning | None
    safety_identifier: str | None
    service_tier: BetaServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[BetaToolParam]
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


class ResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


if TYPE_CHECKING:
    BetaResponsesClientEventParam: TypeAlias = ResponseCreate | BetaResponseSteerEventParam | BetaResponseInjectEventParam
    ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParamParam
    ResponseCreateToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowedParam
        | BetaToolChoiceTypesParam
        | BetaToolChoiceFunctionParam
        | BetaToolChoiceMcpParam
        | BetaToolChoiceCustomParam
        | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatchParam
        | BetaToolChoiceShellParam
    )
else:
    __aliases__ = {
        "BetaResponsesClientEventParam": "ResponseCreate | BetaResponseSteerEventParam | BetaResponseInjectEventParam",
        "ResponseCreateConversation": "str | BetaResponseConversationParamParam",
        "ResponseCreateToolChoice": "BetaToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam",
    }
    __getattr__ = members(globals(), fill=True)
