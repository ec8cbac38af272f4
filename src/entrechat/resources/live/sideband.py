# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime_live import AsyncSidebandSessions, SidebandSessions

__all__ = ["AsyncSideband", "Sideband"]

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
        "session.input_audio.append": "live.connect_server_event:SessionInputAudioAppend",
        "session.output_audio.delta": "live.output_audio_delta_event:OutputAudioDeltaEvent",
        "transport.dtmf.received": "live.connect_server_event:TransportDtmfReceived",
        "transport.dtmf.send": "live.connect_server_event:TransportDtmfSend",
        "transport.dtmf.sent": "live.connect_server_event:TransportDtmfSent",
        "transport.ringing": "live.connect_server_event:TransportRinging",
        "transport.answered": "live.connect_server_event:TransportAnswered",
        "transport.failed": "live.connect_server_event:TransportFailed",
    }
}


class Sideband(SidebandSessions, Resource):
    _event = _EVENT

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SidebandWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SidebandWithStreamingResponse: ...


class AsyncSideband(AsyncSidebandSessions, AsyncResource):
    _event = _EVENT

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.sideband import *  # noqa: F403  # as at run time

    class SidebandWithRawResponse: ...

    class AsyncSidebandWithRawResponse: ...

    class SidebandWithStreamingResponse: ...

    class AsyncSidebandWithStreamingResponse: ...

else:
    __getattr__ = borrowed(globals(), "realtime.sideband")
