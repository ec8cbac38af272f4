"""Parameters of `run_tools`: those that it hands on to `create`, and those of the loop. For type checkers and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat.types.chat import completion_create_params as chat
    from entrechat.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from entrechat.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from entrechat.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from entrechat.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from entrechat.types.responses import response_create_params as responses
    from entrechat.types.responses.response_includable import ResponseIncludable
    from entrechat.types.responses.response_prompt_param import ResponsePromptParam
    from entrechat.types.responses.response_text_config_param import ResponseTextConfigParam
    from entrechat.types.responses.service_tier import ServiceTier
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.shared_params.reasoning import Reasoning

    from .run_tools_loop import Hook, Price

    class _LoopParams(RequestOptions, total=False):
        """Of the loop itself; what they mean is said at `run_tools`."""

        max_turns: int
        max_time: float | None
        max_total_tokens: int | None
        max_cost: float | None
        price: Price | None
        parallel: bool | int
        raise_errors: bool
        on_message: Hook
        on_tool_call: Hook
        on_tool_result: Hook

    class ChatRunParams(_LoopParams, total=False):
        """Of `chat.completions.create`."""

        audio: ChatCompletionAudioParam | None
        frequency_penalty: float | None
        logit_bias: dict[str, int] | None
        logprobs: bool | None
        max_completion_tokens: int | None
        max_tokens: int | None
        metadata: Metadata | None
        modalities: Iterable[Literal["text", "audio"]] | None
        moderation: chat.Moderation | None
        parallel_tool_calls: bool
        prediction: ChatCompletionPredictionContentParam | None
        presence_penalty: float | None
        prompt_cache_key: str | None
        prompt_cache_options: chat.PromptCacheOptions
        prompt_cache_retention: Literal["in_memory", "24h"] | None
        reasoning_effort: ReasoningEffort | None
        safety_identifier: str | None
        seed: int | None
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
        stop: str | SequenceNotStr[str] | None
        store: bool | None
        stream_options: ChatCompletionStreamOptionsParam | None
        temperature: float | None
        tool_choice: ChatCompletionToolChoiceOptionParam
        top_logprobs: int | None
        top_p: float | None
        user: str
        verbosity: Literal["low", "medium", "high"] | None
        web_search_options: chat.WebSearchOptions

    class ResponseRunParams(_LoopParams, total=False):
        """Of `responses.create`."""

        access_programs: responses.AccessPrograms
        context_management: Iterable[responses.ContextManagement | Mapping[str, Any]] | None
        conversation: responses.Conversation | None
        image: responses.Image
        include: Iterable[ResponseIncludable] | None
        instructions: str | None
        max_output_tokens: int | None
        max_tool_calls: int | None
        metadata: Metadata | None
        moderation: responses.Moderation | None
        parallel_tool_calls: bool | None
        previous_response_id: str | None
        prompt: ResponsePromptParam | None
        prompt_cache_key: str | None
        prompt_cache_options: responses.PromptCacheOptions
        prompt_cache_retention: Literal["in_memory", "24h"] | None
        reasoning: Reasoning | None
        safety_identifier: str | None
        service_tier: ServiceTier | None
        store: bool | None
        stream_options: responses.StreamOptions | None
        temperature: float | None
        text: ResponseTextConfigParam
        tool_choice: responses.ToolChoice
        top_logprobs: int | None
        top_p: float | None
        truncation: Literal["auto", "disabled"] | None
        user: str


__all__: list[str] = []  # nothing is there at run time
