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
    from .transcription_sessions import (
        AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(Resource):
    @lazy
    def sessions(self) -> Sessions:
        from .sessions import Sessions

        return Sessions(self._client)

    @lazy
    def transcription_sessions(self) -> TranscriptionSessions:
        from .transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...


class AsyncRealtime(AsyncResource):
    @lazy
    def sessions(self) -> AsyncSessions:
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @lazy
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        from .transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...


if TYPE_CHECKING:

    class RealtimeWithRawResponse:
        @property
        def sessions(self) -> SessionsWithRawResponse: ...

        @property
        def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

    class AsyncRealtimeWithRawResponse:
        @property
        def sessions(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

    class RealtimeWithStreamingResponse:
        @property
        def sessions(self) -> SessionsWithStreamingResponse: ...

        @property
        def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

    class AsyncRealtimeWithStreamingResponse:
        @property
        def sessions(self) -> AsyncSessionsWithStreamingResponse: ...

        @property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
