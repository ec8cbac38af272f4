"""Parameters that `parse`, `stream` and `run_tools` hand on to `create`. For type checkers and editors: overloads have them by
`Unpack`, what stands below the overloads writes them out, for `help`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required, TypedDict

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat.types.chat import completion_create_params as chat
    from entrechat.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from entrechat.types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from entrechat.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from entrechat.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from entrechat.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from entrechat.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from entrechat.types.responses import response_create_params as responses
    from entrechat.types.responses.response_includable import ResponseIncludable
    from entrechat.types.responses.response_input_param import ResponseInputParam
    from entrechat.types.responses.response_prompt_param import ResponsePromptParam
    from entrechat.types.responses.response_text_config_param import ResponseTextConfigParam
    from entrechat.types.responses.service_tier import ServiceTier
    from entrechat.types.responses.tool_param import ParseableToolParam
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.shared_params.reasoning import Reasoning
    from entrechat.types.shared_params.responses_model import ResponsesModel

    class ChatParams(TypedDict, total=False):
        """Of every helper of `chat.completions.create`."""

        messages: Required[Iterable[ChatCompletionMessageParam | Mapping[str, Any]]]
        model: Required[str | ChatModel]
        audio: ChatCompletionAudioParam | Omit | None
        frequency_penalty: float | Omit | None
        logit_bias: dict[str, int] | Omit | None
        logprobs: bool | Omit | None
        max_completion_tokens: int | Omit | None
        max_tokens: int | Omit | None
        metadata: Metadata | Omit | None
        modalities: Iterable[Literal["text", "audio"]] | Omit | None
        moderation: chat.Moderation | Omit | None
        parallel_tool_calls: bool | Omit
        prediction: ChatCompletionPredictionContentParam | Omit | None
        presence_penalty: float | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_options: chat.PromptCacheOptions | Omit
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
        reasoning_effort: ReasoningEffort | Omit | None
        safety_identifier: str | Omit | None
        seed: int | Omit | None
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None
        stop: str | SequenceNotStr[str] | Omit | None
        store: bool | Omit | None
        stream_options: ChatCompletionStreamOptionsParam | Omit | None
        temperature: float | Omit | None
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit
        top_logprobs: int | Omit | None
        top_p: float | Omit | None
        user: str | Omit
        verbosity: Literal["low", "medium", "high"] | Omit | None
        web_search_options: chat.WebSearchOptions | Omit

    class ChatParseParams(ChatParams, RequestOptions, total=False):
        """Of its `parse` and `stream` besides."""

        function_call: chat.FunctionCall | Omit
        functions: Iterable[chat.Function | Mapping[str, Any]] | Omit
        n: int | Omit | None
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Omit

    class ResponseParams(TypedDict, total=False):
        """Of every helper of `responses.create`."""

        input: str | ResponseInputParam | Omit
        model: ResponsesModel | Omit
        access_programs: responses.AccessPrograms | Omit
        context_management: Iterable[responses.ContextManagement | Mapping[str, Any]] | Omit | None
        conversation: responses.Conversation | Omit | None
        image: responses.Image | Omit
        include: Iterable[ResponseIncludable] | Omit | None
        instructions: str | Omit | None
        max_output_tokens: int | Omit | None
        max_tool_calls: int | Omit | None
        metadata: Metadata | Omit | None
        moderation: responses.Moderation | Omit | None
        parallel_tool_calls: bool | Omit | None
        previous_response_id: str | Omit | None
        prompt: ResponsePromptParam | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_options: responses.PromptCacheOptions | Omit
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
        reasoning: Reasoning | Omit | None
        safety_identifier: str | Omit | None
        service_tier: ServiceTier | Omit | None
        store: bool | Omit | None
        stream_options: responses.StreamOptions | Omit | None
        temperature: float | Omit | None
        text: ResponseTextConfigParam | Omit
        tool_choice: responses.ToolChoice | Omit
        top_logprobs: int | Omit | None
        top_p: float | Omit | None
        truncation: Literal["auto", "disabled"] | Omit | None
        user: str | Omit

    class _TypedResponseParams(ResponseParams, RequestOptions, total=False):
        """Of its `parse` and `stream` besides."""

        background: bool | Omit | None
        background_options: responses.BackgroundOptions | Omit
        tools: Iterable[ParseableToolParam | Mapping[str, Any]] | Omit

    class ResponseParseParams(_TypedResponseParams, total=False):
        """Of `parse` alone."""

        stream: Literal[False, True] | Omit | None
        verbosity: Literal["low", "medium", "high"] | Omit | None

    class ResponseStreamParams(_TypedResponseParams, total=False):
        """Of `stream` alone."""

        response_id: str | Omit
        resume: bool
        starting_after: int | Omit


__all__: list[str] = []  # nothing is there at run time
