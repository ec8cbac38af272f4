# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .commentary_append_event import CommentaryAppendEvent
    from .decision_create_event import DecisionCreateEvent
    from .decision_item_create_event import DecisionItemCreateEvent
    from .decision_item_delete_event import DecisionItemDeleteEvent
    from .input_audio_append_event import InputAudioAppendEvent
    from .input_audio_mute_event import InputAudioMuteEvent
    from .input_audio_unmute_event import InputAudioUnmuteEvent
    from .instructions_append_event import InstructionsAppendEvent
    from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent
    from .response_create_event import ResponseCreateEvent
    from .response_item_create_event import ResponseItemCreateEvent
    from .session_close_event import SessionCloseEvent
    from .session_start_event import SessionStartEvent
    from .session_update_event import SessionUpdateEvent
    from .thinking_append_event import ThinkingAppendEvent

__all__ = ["ClientEvent"]


__refs__ = {
    "CommentaryAppendEvent": "live.commentary_append_event",
    "DecisionCreateEvent": "live.decision_create_event",
    "DecisionItemCreateEvent": "live.decision_item_create_event",
    "DecisionItemDeleteEvent": "live.decision_item_delete_event",
    "InputAudioAppendEvent": "live.input_audio_append_event",
    "InputAudioMuteEvent": "live.input_audio_mute_event",
    "InputAudioUnmuteEvent": "live.input_audio_unmute_event",
    "InstructionsAppendEvent": "live.instructions_append_event",
    "OutputAudioFixturePlayEvent": "live.output_audio_fixture_play_event",
    "ResponseCreateEvent": "live.response_create_event",
    "ResponseItemCreateEvent": "live.response_item_create_event",
    "SessionCloseEvent": "live.session_close_event",
    "SessionStartEvent": "live.session_start_event",
    "SessionUpdateEvent": "live.session_update_event",
    "ThinkingAppendEvent": "live.thinking_append_event",
}

if TYPE_CHECKING:
    ClientEvent: TypeAlias = (
        SessionStartEvent
        | SessionUpdateEvent
        | InputAudioAppendEvent
        | InputAudioMuteEvent
        | InputAudioUnmuteEvent
        | OutputAudioFixturePlayEvent
        | InstructionsAppendEvent
        | ThinkingAppendEvent
        | CommentaryAppendEvent
        | DecisionCreateEvent
        | DecisionItemCreateEvent
        | DecisionItemDeleteEvent
        | ResponseItemCreateEvent
        | ResponseCreateEvent
        | SessionCloseEvent
    )
else:
    __aliases__ = {
        "ClientEvent": "SessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent | InputAudioMuteEvent | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent | DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent"
    }
    __getattr__ = members(globals())
