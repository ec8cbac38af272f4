# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.chat_model import ChatModel
    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared_params.function_parameters import FunctionParameters
    from ..shared_params.metadata import Metadata
    from ..shared_params.response_format_json_object import ResponseFormatJSONObject
    from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
    from ..shared_params.response_format_text import ResponseFormatText
    from .chat_completion_audio_param import ChatCompletionAudioParam
    from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from .chat_completion_tool_union_param import ChatCompletionToolUnionParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]


__refs__ = {
    "ChatCompletionAudioParam": "chat.chat_completion_audio_param",
    "ChatCompletionFunctionCallOptionParam": "chat.chat_completion_function_call_option_param",
    "ChatCompletionMessageParam": "chat.chat_completion_message_param",
    "ChatCompletionPredictionContentParam": "chat.chat_completion_prediction_content_param",
    "ChatCompletionStreamOptionsParam": "chat.chat_completion_stream_options_param",
    "ChatCompletionToolChoiceOptionParam": "chat.chat_completion_tool_choice_option_param",
    "ChatCompletionToolUnionParam": "chat.chat_completion_tool_union_param",
    "ChatModel": "shared.chat_model",
    "FunctionParameters": "shared_params.function_parameters",
    "Metadata": "shared_params.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatJSONObject": "shared_params.response_format_json_object",
    "ResponseFormatJSONSchema": "shared_params.response_format_json_schema",
    "ResponseFormatText": "shared_params.response_format_text",
}


class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | None
    frequency_penalty: float | None
    function_call: FunctionCall
    functions: Iterable[Function]
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: Metadata | None
    modalities: Iterable[Literal["text", "audio"]] | None
    moderation: Moderation | None
    n: int | None
    parallel_tool_calls: bool
    prediction: ChatCompletionPredictionContentParam | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    safety_identifier: str | None
    seed: int | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    stop: str | SequenceNotStr[str] | None
    store: bool | None
    stream_options: ChatCompletionStreamOptionsParam | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Literal["low", "medium", "high"] | None
    web_search_options: WebSearchOptions


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[False] | None]


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class Function(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters


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
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchOptionsUserLocation | None


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
if TYPE_CHECKING:
    FunctionCall: TypeAlias = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
    ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
else:
    __aliases__ = {
        "FunctionCall": 'Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam',
        "ResponseFormat": "ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject",
    }
    __getattr__ = members(globals(), fill=True)
