# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed, lazy
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime_live import AsyncLiveSessions, LiveSessions

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.live.live_create_params import Transport
    from entrechat.types.live.live_create_response import LiveCreateResponse
    from entrechat.types.live.media_session_config_param import MediaSessionConfigParam

    from .forks import (
        AsyncForks,
        AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse,
        Forks,
        ForksWithRawResponse,
        ForksWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .sideband import (
        AsyncSideband,
        AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse,
        Sideband,
        SidebandWithRawResponse,
        SidebandWithStreamingResponse,
    )

__all__ = ["AsyncLive", "Live"]

_CREATE = Op(
    "live.create",
    "POST",
    "/live/sessions",
    body=("session", "transport"),
    returns="live.live_create_response:LiveCreateResponse",
)
_EVENT = {
    "type": {
        "session.started": "live.session_started_event:SessionStartedEvent",
        "session.updated": "live.session_updated_event:SessionUpdatedEvent",
        "session.input_audio.muted": "live.input_audio_muted_event:InputAudioMutedEvent",
        "session.input_audio.unmuted": "live.input_audio_unmuted_event:InputAudioUnmutedEvent",
        "session.output_audio.fixture.playing": "live.output_audio_fixture_playing_event:OutputAudioFixturePlayingEvent",
        "session.output_audio.fixture.played": "live.output_audio_fixture_played_event:OutputAudioFixturePlayedEvent",
        "session.instructions.appended": "live.instructions_appended_event:InstructionsAppendedEvent",
        "session.thinking.appended": "live.thinking_appended_event:ThinkingAppendedEvent",
        "session.commentary.appended": "live.commentary_appended_event:CommentaryAppendedEvent",
        "session.input_audio.append": "live.server_event:SessionInputAudioAppend",
        "session.output_audio.delta": "live.output_audio_delta_event:OutputAudioDeltaEvent",
        "session.input_transcript.delta": "live.input_transcript_delta_event:InputTranscriptDeltaEvent",
        "session.output_transcript.delta": "live.output_transcript_delta_event:OutputTranscriptDeltaEvent",
        "session.delegation.created": "live.delegation_created_event:DelegationCreatedEvent",
        "decision.event": "live.decision_event:DecisionEvent",
        "decision.item.created": "live.decision_item_created_event:DecisionItemCreatedEvent",
        "decision.item.deleted": "live.decision_item_deleted_event:DecisionItemDeletedEvent",
        "response.event": "live.response_event:ResponseEvent",
        "session.usage.updated": "live.session_usage_updated_event:SessionUsageUpdatedEvent",
        "session.closed": "live.session_closed_event:SessionClosedEvent",
        "error": "live.error_event:ErrorEvent",
        "info": "live.info_event:InfoEvent",
        "transport.dtmf.received": "live.server_event:TransportDtmfReceived",
        "transport.dtmf.send": "live.server_event:TransportDtmfSend",
        "transport.dtmf.sent": "live.server_event:TransportDtmfSent",
        "transport.ringing": "live.server_event:TransportRinging",
        "transport.answered": "live.server_event:TransportAnswered",
        "transport.failed": "live.server_event:TransportFailed",
    }
}


class Live(LiveSessions, Resource):
    _event = _EVENT

    @lazy
    def sideband(self) -> Sideband:
        from .sideband import Sideband

        return Sideband(self._client)

    @lazy
    def forks(self) -> Forks:
        from .forks import Forks

        return Forks(self._client)

    @lazy
    def sessions(self) -> Sessions:
        from .sessions import Sessions

        return Sessions(self._client)

    def create(
        self, *, session: MediaSessionConfigParam, transport: Transport, **options: Unpack[RequestOptions]
    ) -> LiveCreateResponse:
        """Open a live media session and get back what is needed to connect to it.

        `POST /live/sessions`

        Returns: LiveCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> LiveWithRawResponse: ...

        @property
        def with_streaming_response(self) -> LiveWithStreamingResponse: ...


class AsyncLive(AsyncLiveSessions, AsyncResource):
    _event = _EVENT

    @lazy
    def sideband(self) -> AsyncSideband:
        from .sideband import AsyncSideband

        return AsyncSideband(self._client)

    @lazy
    def forks(self) -> AsyncForks:
        from .forks import AsyncForks

        return AsyncForks(self._client)

    @lazy
    def sessions(self) -> AsyncSessions:
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    async def create(
        self, *, session: MediaSessionConfigParam, transport: Transport, **options: Unpack[RequestOptions]
    ) -> LiveCreateResponse:
        """Open a live media session and get back what is needed to connect to it.

        `POST /live/sessions`

        Returns: LiveCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLiveWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncLiveWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.live import *  # noqa: F403  # as at run time

    class LiveWithRawResponse:
        def __init__(self, resource: Live) -> None:
            self.create = to_raw(resource.create)

        @property
        def sideband(self) -> SidebandWithRawResponse: ...

        @property
        def forks(self) -> ForksWithRawResponse: ...

        @property
        def sessions(self) -> SessionsWithRawResponse: ...

    class AsyncLiveWithRawResponse:
        def __init__(self, resource: AsyncLive) -> None:
            self.create = async_to_raw(resource.create)

        @property
        def sideband(self) -> AsyncSidebandWithRawResponse: ...

        @property
        def forks(self) -> AsyncForksWithRawResponse: ...

        @property
        def sessions(self) -> AsyncSessionsWithRawResponse: ...

    class LiveWithStreamingResponse:
        def __init__(self, resource: Live) -> None:
            self.create = to_streamed(resource.create)

        @property
        def sideband(self) -> SidebandWithStreamingResponse: ...

        @property
        def forks(self) -> ForksWithStreamingResponse: ...

        @property
        def sessions(self) -> SessionsWithStreamingResponse: ...

    class AsyncLiveWithStreamingResponse:
        def __init__(self, resource: AsyncLive) -> None:
            self.create = async_to_streamed(resource.create)

        @property
        def sideband(self) -> AsyncSidebandWithStreamingResponse: ...

        @property
        def forks(self) -> AsyncForksWithStreamingResponse: ...

        @property
        def sessions(self) -> AsyncSessionsWithStreamingResponse: ...


else:
    __getattr__ = borrowed(globals(), "realtime.live")
