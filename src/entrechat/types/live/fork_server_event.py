# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .commentary_appended_event import CommentaryAppendedEvent
    from .decision_event import DecisionEvent
    from .decision_item_created_event import DecisionItemCreatedEvent
    from .decision_item_deleted_event import DecisionItemDeletedEvent
    from .delegation_created_event import DelegationCreatedEvent
    from .error_event import ErrorEvent
    from .info_event import InfoEvent
    from .input_audio_muted_event import InputAudioMutedEvent
    from .input_audio_unmuted_event import InputAudioUnmutedEvent
    from .input_transcript_delta_event import InputTranscriptDeltaEvent
    from .instructions_appended_event import InstructionsAppendedEvent
    from .output_audio_delta_event import OutputAudioDeltaEvent
    from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
    from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent
    from .output_transcript_delta_event import OutputTranscriptDeltaEvent
    from .response_event import ResponseEvent
    from .session_closed_event import SessionClosedEvent
    from .session_started_event import SessionStartedEvent
    from .session_updated_event import SessionUpdatedEvent
    from .session_usage_updated_event import SessionUsageUpdatedEvent
    from .thinking_appended_event import ThinkingAppendedEvent

__all__ = [
    "ForkServerEvent",
    "SessionInputAudioAppend",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]


__refs__ = {
    "CommentaryAppendedEvent": "live.commentary_appended_event",
    "DecisionEvent": "live.decision_event",
    "DecisionItemCreatedEvent": "live.decision_item_created_event",
    "DecisionItemDeletedEvent": "live.decision_item_deleted_event",
    "DelegationCreatedEvent": "live.delegation_created_event",
    "ErrorEvent": "live.error_event",
    "InfoEvent": "live.info_event",
    "InputAudioMutedEvent": "live.input_audio_muted_event",
    "InputAudioUnmutedEvent": "live.input_audio_unmuted_event",
    "InputTranscriptDeltaEvent": "live.input_transcript_delta_event",
    "InstructionsAppendedEvent": "live.instructions_appended_event",
    "OutputAudioDeltaEvent": "live.output_audio_delta_event",
    "OutputAudioFixturePlayedEvent": "live.output_audio_fixture_played_event",
    "OutputAudioFixturePlayingEvent": "live.output_audio_fixture_playing_event",
    "OutputTranscriptDeltaEvent": "live.output_transcript_delta_event",
    "ResponseEvent": "live.response_event",
    "SessionClosedEvent": "live.session_closed_event",
    "SessionStartedEvent": "live.session_started_event",
    "SessionUpdatedEvent": "live.session_updated_event",
    "SessionUsageUpdatedEvent": "live.session_usage_updated_event",
    "ThinkingAppendedEvent": "live.thinking_appended_event",
}


class SessionInputAudioAppend(Model):
    audio: str
    type: Literal["session.input_audio.append"]


class TransportAnswered(Model):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class TransportDtmfReceived(Model):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class TransportDtmfSend(Model):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None = None


class TransportDtmfSent(Model):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None = None


class TransportFailed(Model):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]

    __wraps__ = {"error": "live.fork_server_event:TransportFailedError"}


class TransportFailedError(Model):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class TransportRinging(Model):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


if TYPE_CHECKING:
    ForkServerEvent: TypeAlias = (
        SessionStartedEvent
        | SessionUpdatedEvent
        | InputAudioMutedEvent
        | InputAudioUnmutedEvent
        | OutputAudioFixturePlayingEvent
        | OutputAudioFixturePlayedEvent
        | InstructionsAppendedEvent
        | ThinkingAppendedEvent
        | CommentaryAppendedEvent
        | SessionInputAudioAppend
        | OutputAudioDeltaEvent
        | InputTranscriptDeltaEvent
        | OutputTranscriptDeltaEvent
        | DelegationCreatedEvent
        | DecisionEvent
        | DecisionItemCreatedEvent
        | DecisionItemDeletedEvent
        | ResponseEvent
        | SessionUsageUpdatedEvent
        | SessionClosedEvent
        | ErrorEvent
        | InfoEvent
        | TransportDtmfReceived
        | TransportDtmfSend
        | TransportDtmfSent
        | TransportRinging
        | TransportAnswered
        | TransportFailed
    )
else:
    __aliases__ = {
        "ForkServerEvent": "SessionStartedEvent | SessionUpdatedEvent | InputAudioMutedEvent | InputAudioUnmutedEvent | OutputAudioFixturePlayingEvent | OutputAudioFixturePlayedEvent | InstructionsAppendedEvent | ThinkingAppendedEvent | CommentaryAppendedEvent | SessionInputAudioAppend | OutputAudioDeltaEvent | InputTranscriptDeltaEvent | OutputTranscriptDeltaEvent | DelegationCreatedEvent | DecisionEvent | DecisionItemCreatedEvent | DecisionItemDeletedEvent | ResponseEvent | SessionUsageUpdatedEvent | SessionClosedEvent | ErrorEvent | InfoEvent | TransportDtmfReceived | TransportDtmfSend | TransportDtmfSent | TransportRinging | TransportAnswered | TransportFailed"
    }
    __getattr__ = members(globals())
