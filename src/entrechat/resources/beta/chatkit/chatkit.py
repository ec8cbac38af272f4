# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )

__all__ = ["AsyncChatKit", "ChatKit"]


class ChatKit(Resource):
    @lazy
    def sessions(self) -> Sessions:
        from .sessions import Sessions

        return Sessions(self._client)

    @lazy
    def threads(self) -> Threads:
        from .threads import Threads

        return Threads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ChatKitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ChatKitWithStreamingResponse: ...


class AsyncChatKit(AsyncResource):
    @lazy
    def sessions(self) -> AsyncSessions:
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @lazy
    def threads(self) -> AsyncThreads:
        from .threads import AsyncThreads

        return AsyncThreads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...


if TYPE_CHECKING:

    class ChatKitWithRawResponse:
        @property
        def sessions(self) -> SessionsWithRawResponse: ...

        @property
        def threads(self) -> ThreadsWithRawResponse: ...

    class AsyncChatKitWithRawResponse:
        @property
        def sessions(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def threads(self) -> AsyncThreadsWithRawResponse: ...

    class ChatKitWithStreamingResponse:
        @property
        def sessions(self) -> SessionsWithStreamingResponse: ...

        @property
        def threads(self) -> ThreadsWithStreamingResponse: ...

    class AsyncChatKitWithStreamingResponse:
        @property
        def sessions(self) -> AsyncSessionsWithStreamingResponse: ...

        @property
        def threads(self) -> AsyncThreadsWithStreamingResponse: ...
