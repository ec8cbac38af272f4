"""`parse` and `stream` of chat completions, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Unpack, overload

    from typing_extensions import TypeVar

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from entrechat.types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from entrechat.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from entrechat.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from entrechat.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from entrechat.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from entrechat.types.chat.completion_create_params import (
        Function,
        FunctionCall,
        Moderation,
        PromptCacheOptions,
        ResponseFormat,
        WebSearchOptions,
    )
    from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

    from .chat_stream import AsyncChatCompletionStreamManager
    from .structured_params import ChatParseParams

    ResponseFormatT = TypeVar("ResponseFormatT", default=None)

__all__ = ["AsyncStructuredChat"]


class AsyncStructuredChat:
    """What `client.chat.completions` does besides the plain operations."""

    if TYPE_CHECKING:
        # the resource that this is mixed into has them
        _call: Any
        _mode: str

    if TYPE_CHECKING:

        @overload
        async def parse(
            self,
            *,
            response_format: type[ResponseFormatT] | Omit = omit,
            **params: Unpack[ChatParseParams],
        ) -> ParsedChatCompletion[ResponseFormatT]: ...

        @overload
        async def parse(
            self,
            *,
            response_format: Mapping[str, Any],
            **params: Unpack[ChatParseParams],
        ) -> ParsedChatCompletion[dict[str, Any]]: ...

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        response_format: type[ResponseFormatT] | Mapping[str, Any] | Omit = omit,
        audio: ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: FunctionCall | Omit = omit,
        functions: Iterable[Function | Mapping[str, Any]] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit | None = omit,
        moderation: Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: WebSearchOptions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Generate a reply to a conversation, and make a value of the type `response_format` of its text.

        Args:
            messages: The conversation so far, oldest first.
            model: Name of the model that writes the reply.
            response_format: A type with members (a pydantic model, dataclass, TypedDict, NamedTuple, a class of attrs, a struct
                of msgspec) or a JSON Schema. The reply is `.choices[0].message.parsed`.
            tools: As in `create`. Of calls to a strict function `.function.parsed_arguments` holds the arguments, and an
                instance of the type where `pydantic_function_tool` made the tool.

        The other parameters are those of `create`.

        Returns: the completion; `.parsed` is None for a refusal
        Raises: LengthFinishReasonError, ContentFilterFinishReasonError: the reply was cut off; ValueError: it does not fit
        """
        given = dict(locals())
        from .structured_calls import chat_parsed, chat_request

        wanted = chat_request(given)
        found = await self._call(wanted.op, given)
        return chat_parsed(found, wanted, self._mode)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @overload
        def stream(
            self,
            *,
            response_format: type[ResponseFormatT] | Omit = omit,
            **params: Unpack[ChatParseParams],
        ) -> AsyncChatCompletionStreamManager[ResponseFormatT]: ...

        @overload
        def stream(
            self,
            *,
            response_format: ResponseFormat | Mapping[str, Any],
            **params: Unpack[ChatParseParams],
        ) -> AsyncChatCompletionStreamManager[dict[str, Any]]: ...

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        response_format: type[ResponseFormatT] | ResponseFormat | Mapping[str, Any] | Omit = omit,
        audio: ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: FunctionCall | Omit = omit,
        functions: Iterable[Function | Mapping[str, Any]] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit | None = omit,
        moderation: Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: WebSearchOptions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Generate a reply piece by piece: `async with client.chat.completions.stream(…) as stream`, and iterate over its events.

        Args:
            messages: The conversation so far, oldest first.
            model: Name of the model that writes the reply.
            response_format: As in `parse`; or one of the API's own, as in `create`.
            tools: As in `parse`.

        The other parameters are those of `create`.

        Returns: what gives the stream when it is entered; the request is sent then
        """
        given = dict(locals())
        from .chat_stream import AsyncChatCompletionStreamManager
        from .structured_calls import chat_streamed

        request, kind, functions = chat_streamed(given)
        return AsyncChatCompletionStreamManager(request, response_format=kind, input_tools=functions)
