# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.run_tools_chat import AsyncChatTools, ChatTools
from entrechat.helpers.structured_chat import StructuredChat
from entrechat.helpers.structured_chat_async import AsyncStructuredChat

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.chat.chat_completion import ChatCompletion
    from entrechat.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from entrechat.types.chat.chat_completion_chunk import ChatCompletionChunk
    from entrechat.types.chat.chat_completion_deleted import ChatCompletionDeleted
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
    from entrechat.types.shared.chat_model import ChatModel
    from entrechat.types.shared.reasoning_effort import ReasoningEffort
    from entrechat.types.shared_params.metadata import Metadata

    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )

__all__ = ["AsyncCompletions", "Completions"]

_CREATE = Op(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    body=(
        "model",
        "stream",
        "service_tier",
        "messages",
        "audio",
        "frequency_penalty",
        "function_call",
        "functions",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "modalities",
        "moderation",
        "n",
        "parallel_tool_calls",
        "prediction",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_options",
        "prompt_cache_retention",
        "reasoning_effort",
        "response_format",
        "safety_identifier",
        "seed",
        "stop",
        "store",
        "stream_options",
        "temperature",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "user",
        "verbosity",
        "web_search_options",
    ),
    returns="chat.chat_completion:ChatCompletion",
    stream="chat.chat_completion_chunk:ChatCompletionChunk",
    slow=True,
)
_RETRIEVE = Op(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    path_params=("completion_id",),
    returns="chat.chat_completion:ChatCompletion",
)
_UPDATE = Op(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    path_params=("completion_id",),
    body=("metadata",),
    returns="chat.chat_completion:ChatCompletion",
)
_LIST = Op(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    query=("after", "limit", "metadata", "model", "order"),
    returns="chat.chat_completion:ChatCompletion",
    page="CursorPage",
)
_DELETE = Op(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    path_params=("completion_id",),
    returns="chat.chat_completion_deleted:ChatCompletionDeleted",
)


class Completions(StructuredChat, ChatTools, Resource):
    @lazy
    def messages(self) -> Messages:
        from .messages import Messages

        return Messages(self._client)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
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
        ) -> ChatCompletion: ...

        @overload
        def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[True],
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
        ) -> Stream[ChatCompletionChunk]: ...

        @overload
        def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: bool | Omit | None = omit,
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
        ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
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
        response_format: ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
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
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Generate a reply to a conversation; with stream=True, piece by piece.

        `POST /chat/completions`

        Args:
            messages: The conversation so far, oldest first, at least one message; each has a role and content.
            model: Name of the model that writes the reply, e.g. "gpt-5.4-mini".
            audio: Voice and file format of spoken output; needed when modalities contains "audio".
            frequency_penalty: -2 to 2, default 0; positive values make words less likely the more often they have already appeared.
            function_call: Older form of tool_choice, for functions: "none", "auto" or the name of one function.
            functions: Older form of tools: 1 to 128 functions the model may ask to have called.
            logit_bias: Token id → number from -100 (never) to 100 (always), added to that token's likelihood.
            logprobs: Whether to return the log probability of each output token; default False.
            max_completion_tokens: Most tokens to generate, hidden reasoning included; when reached, finish_reason is "length".
            max_tokens: Older form of max_completion_tokens; not accepted by reasoning models.
            metadata: Up to 16 text pairs kept with a stored completion; keys ≤ 64, values ≤ 512 characters.
            modalities: Kinds of output wanted: "text" (default) or "text" and "audio", if the model can speak.
            moderation: Checks input and output with the given moderation model; its policy is to score only or to block.
            n: How many alternative replies to write, 1 to 128, default 1; each of them is paid for.
            parallel_tool_calls: Whether the model may ask for several tool calls in one reply; default True.
            prediction: Text the reply will mostly repeat, such as a file being edited; matching parts come faster.
            presence_penalty: -2 to 2, default 0; positive values make any word that has already appeared less likely.
            prompt_cache_key: A name shared by requests with the same beginning, so that they find the same prompt cache.
            prompt_cache_options: How prompts are cached: mode "implicit" or "explicit", and ttl, the time to keep them ("30m").
            prompt_cache_retention: Older setting for how long cached prompts are kept: "in_memory" or "24h"; use prompt_cache_options.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of the reply: plain text (default), any JSON object, or JSON that follows a given schema.
            safety_identifier: A stable, hashed id of your end user, ≤ 64 characters, by which misuse can be traced.
            seed: A whole number; the same seed and settings give similar replies as far as possible.
            service_tier: Speed and price class: auto (default, as the project is set), default, flex, scale, priority or fast.
            stop: Text, or up to 4 texts, at which writing ends; the text itself is left out of the reply.
            store: Whether to keep the completion so that it can be retrieved and listed later; default False.
            stream: True: return chunks as they are written; False (default): return the whole reply at the end.
            stream_options: For streams only: include_usage adds a last chunk with token counts; include_obfuscation pads chunks.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_choice: "none", "auto", "required", certain tools, or one tool by name; default auto if there are tools.
            tools: The functions and custom tools that the model may ask to have called.
            top_logprobs: How many of the likeliest tokens to return at each position, 0 to 20; needs logprobs=True.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            user: Older id of your end user; use safety_identifier and prompt_cache_key instead.
            verbosity: How long the reply tends to be: "low", "medium" (default) or "high".
            web_search_options: Lets the model search the web: search_context_size low, medium or high, and the user's rough location.

        Returns: ChatCompletion; a stream of ChatCompletionChunk when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, completion_id: str, **options: Unpack[RequestOptions]) -> ChatCompletion:
        """Fetch one stored chat completion; only those made with store=True can be found.

        `GET /chat/completions/{completion_id}`

        Args:
            completion_id: Id of a completion that was made with store=True (chatcmpl-…).

        Returns: ChatCompletion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, completion_id: str, *, metadata: Metadata | None, **options: Unpack[RequestOptions]) -> ChatCompletion:
        """Replace the metadata of a stored chat completion; its messages cannot be changed.

        `POST /chat/completions/{completion_id}`

        Args:
            completion_id: Id of the stored completion to change (chatcmpl-…).
            metadata: The new metadata, which replaces the old: up to 16 pairs; keys ≤ 64, values ≤ 512 characters.

        Returns: ChatCompletion
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ChatCompletion]:
        """List stored chat completions, oldest first, filtered by model or metadata.

        `GET /chat/completions`

        Args:
            after: Id of the last completion of the previous page; the list goes on behind it.
            limit: How many completions a page holds, default 20.
            metadata: Only completions whose metadata contains these pairs.
            model: Only completions that this model wrote.
            order: By time of creation: "asc", oldest first (default), or "desc".

        Returns: pages of ChatCompletion; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, completion_id: str, **options: Unpack[RequestOptions]) -> ChatCompletionDeleted:
        """Remove a stored chat completion for good; afterwards it can no longer be retrieved.

        `DELETE /chat/completions/{completion_id}`

        Args:
            completion_id: Id of the stored completion to remove (chatcmpl-…).

        Returns: ChatCompletionDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...


class AsyncCompletions(AsyncStructuredChat, AsyncChatTools, AsyncResource):
    @lazy
    def messages(self) -> AsyncMessages:
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
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
        ) -> ChatCompletion: ...

        @overload
        async def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: Literal[True],
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
        ) -> AsyncStream[ChatCompletionChunk]: ...

        @overload
        async def create(
            self,
            *,
            messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
            model: str | ChatModel,
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
            response_format: ResponseFormat | Omit = omit,
            safety_identifier: str | Omit | None = omit,
            seed: int | Omit | None = omit,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            store: bool | Omit | None = omit,
            stream: bool | Omit | None = omit,
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
        ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
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
        response_format: ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
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
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Generate a reply to a conversation; with stream=True, piece by piece.

        `POST /chat/completions`

        Args:
            messages: The conversation so far, oldest first, at least one message; each has a role and content.
            model: Name of the model that writes the reply, e.g. "gpt-5.4-mini".
            audio: Voice and file format of spoken output; needed when modalities contains "audio".
            frequency_penalty: -2 to 2, default 0; positive values make words less likely the more often they have already appeared.
            function_call: Older form of tool_choice, for functions: "none", "auto" or the name of one function.
            functions: Older form of tools: 1 to 128 functions the model may ask to have called.
            logit_bias: Token id → number from -100 (never) to 100 (always), added to that token's likelihood.
            logprobs: Whether to return the log probability of each output token; default False.
            max_completion_tokens: Most tokens to generate, hidden reasoning included; when reached, finish_reason is "length".
            max_tokens: Older form of max_completion_tokens; not accepted by reasoning models.
            metadata: Up to 16 text pairs kept with a stored completion; keys ≤ 64, values ≤ 512 characters.
            modalities: Kinds of output wanted: "text" (default) or "text" and "audio", if the model can speak.
            moderation: Checks input and output with the given moderation model; its policy is to score only or to block.
            n: How many alternative replies to write, 1 to 128, default 1; each of them is paid for.
            parallel_tool_calls: Whether the model may ask for several tool calls in one reply; default True.
            prediction: Text the reply will mostly repeat, such as a file being edited; matching parts come faster.
            presence_penalty: -2 to 2, default 0; positive values make any word that has already appeared less likely.
            prompt_cache_key: A name shared by requests with the same beginning, so that they find the same prompt cache.
            prompt_cache_options: How prompts are cached: mode "implicit" or "explicit", and ttl, the time to keep them ("30m").
            prompt_cache_retention: Older setting for how long cached prompts are kept: "in_memory" or "24h"; use prompt_cache_options.
            reasoning_effort: How much to think first: none, minimal, low, medium (default), high, xhigh or max; more is slower.
            response_format: Form of the reply: plain text (default), any JSON object, or JSON that follows a given schema.
            safety_identifier: A stable, hashed id of your end user, ≤ 64 characters, by which misuse can be traced.
            seed: A whole number; the same seed and settings give similar replies as far as possible.
            service_tier: Speed and price class: auto (default, as the project is set), default, flex, scale, priority or fast.
            stop: Text, or up to 4 texts, at which writing ends; the text itself is left out of the reply.
            store: Whether to keep the completion so that it can be retrieved and listed later; default False.
            stream: True: return chunks as they are written; False (default): return the whole reply at the end.
            stream_options: For streams only: include_usage adds a last chunk with token counts; include_obfuscation pads chunks.
            temperature: Randomness, 0 to 2, default 1; near 0 is focused, high is varied. Change this or top_p, not both.
            tool_choice: "none", "auto", "required", certain tools, or one tool by name; default auto if there are tools.
            tools: The functions and custom tools that the model may ask to have called.
            top_logprobs: How many of the likeliest tokens to return at each position, 0 to 20; needs logprobs=True.
            top_p: 0 to 1, default 1; only the likeliest tokens that together reach this probability are considered.
            user: Older id of your end user; use safety_identifier and prompt_cache_key instead.
            verbosity: How long the reply tends to be: "low", "medium" (default) or "high".
            web_search_options: Lets the model search the web: search_context_size low, medium or high, and the user's rough location.

        Returns: ChatCompletion; a stream of ChatCompletionChunk when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, completion_id: str, **options: Unpack[RequestOptions]) -> ChatCompletion:
        """Fetch one stored chat completion; only those made with store=True can be found.

        `GET /chat/completions/{completion_id}`

        Args:
            completion_id: Id of a completion that was made with store=True (chatcmpl-…).

        Returns: ChatCompletion
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self, completion_id: str, *, metadata: Metadata | None, **options: Unpack[RequestOptions]
    ) -> ChatCompletion:
        """Replace the metadata of a stored chat completion; its messages cannot be changed.

        `POST /chat/completions/{completion_id}`

        Args:
            completion_id: Id of the stored completion to change (chatcmpl-…).
            metadata: The new metadata, which replaces the old: up to 16 pairs; keys ≤ 64, values ≤ 512 characters.

        Returns: ChatCompletion
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """List stored chat completions, oldest first, filtered by model or metadata.

        `GET /chat/completions`

        Args:
            after: Id of the last completion of the previous page; the list goes on behind it.
            limit: How many completions a page holds, default 20.
            metadata: Only completions whose metadata contains these pairs.
            model: Only completions that this model wrote.
            order: By time of creation: "asc", oldest first (default), or "desc".

        Returns: pages of ChatCompletion; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, completion_id: str, **options: Unpack[RequestOptions]) -> ChatCompletionDeleted:
        """Remove a stored chat completion for good; afterwards it can no longer be retrieved.

        `DELETE /chat/completions/{completion_id}`

        Args:
            completion_id: Id of the stored completion to remove (chatcmpl-…).

        Returns: ChatCompletionDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.parse = to_raw(resource.parse)

        @property
        def messages(self) -> MessagesWithRawResponse: ...

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.parse = async_to_raw(resource.parse)

        @property
        def messages(self) -> AsyncMessagesWithRawResponse: ...

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.parse = to_streamed(resource.parse)

        @property
        def messages(self) -> MessagesWithStreamingResponse: ...

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.parse = async_to_streamed(resource.parse)

        @property
        def messages(self) -> AsyncMessagesWithStreamingResponse: ...
