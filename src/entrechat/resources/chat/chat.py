# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .completions.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )

__all__ = ["AsyncChat", "Chat"]


class Chat(Resource):
    @lazy
    def completions(self) -> Completions:
        from .completions.completions import Completions

        return Completions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ChatWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ChatWithStreamingResponse: ...


class AsyncChat(AsyncResource):
    @lazy
    def completions(self) -> AsyncCompletions:
        from .completions.completions import AsyncCompletions

        return AsyncCompletions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncChatWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...


if TYPE_CHECKING:

    class ChatWithRawResponse:
        @property
        def completions(self) -> CompletionsWithRawResponse: ...

    class AsyncChatWithRawResponse:
        @property
        def completions(self) -> AsyncCompletionsWithRawResponse: ...

    class ChatWithStreamingResponse:
        @property
        def completions(self) -> CompletionsWithStreamingResponse: ...

    class AsyncChatWithStreamingResponse:
        @property
        def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
