# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from entrechat.types.completion import Completion

__all__ = ["AsyncCompletions", "Completions"]

_CREATE = Op(
    "completions.create",
    "POST",
    "/completions",
    body=(
        "model",
        "stream",
        "prompt",
        "best_of",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "seed",
        "stop",
        "stream_options",
        "suffix",
        "temperature",
        "top_p",
        "user",
    ),
    returns="completion:Completion",
    stream="completion:Completion",
    slow=True,
)


class Completions(Resource):
    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Completion: ...

        @overload
        def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: Literal[True],
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[Completion]: ...

        @overload
        def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: bool | Omit | None = omit,
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Completion | Stream[Completion]: ...

    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | Stream[Completion]:
        """Continue a plain prompt in the older, non-chat style; with stream=True, piece by piece.

        `POST /completions`

        Returns: Completion; a stream of Completion when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...


class AsyncCompletions(AsyncResource):
    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Completion: ...

        @overload
        async def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: Literal[True],
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[Completion]: ...

        @overload
        async def create(
            self,
            *,
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
            prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
            best_of: int | Omit | None = omit,
            echo: bool | Omit | None = omit,
            frequency_penalty: float | Omit | None = omit,
            logit_bias: dict[str, int] | Omit | None = omit,
            logprobs: int | Omit | None = omit,
            max_tokens: int | Omit | None = omit,
            n: int | Omit | None = omit,
            presence_penalty: float | Omit | None = omit,
            seed: int | Omit | None = omit,
            stop: str | SequenceNotStr[str] | Omit | None = omit,
            stream: bool | Omit | None = omit,
            stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
            suffix: str | Omit | None = omit,
            temperature: float | Omit | None = omit,
            top_p: float | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Completion | AsyncStream[Completion]: ...

    async def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | AsyncStream[Completion]:
        """Continue a plain prompt in the older, non-chat style; with stream=True, piece by piece.

        `POST /completions`

        Returns: Completion; a stream of Completion when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_raw(resource.create)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_raw(resource.create)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_streamed(resource.create)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_streamed(resource.create)
