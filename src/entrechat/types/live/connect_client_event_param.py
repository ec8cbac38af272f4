# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .commentary_append_event_param import CommentaryAppendEventParam
    from .decision_create_event_param import DecisionCreateEventParam
    from .decision_item_create_event_param import DecisionItemCreateEventParam
    from .decision_item_delete_event_param import DecisionItemDeleteEventParam
    from .input_audio_mute_event_param import InputAudioMuteEventParam
    from .input_audio_unmute_event_param import InputAudioUnmuteEventParam
    from .instructions_append_event_param import InstructionsAppendEventParam
    from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam
    from .response_create_event_param import ResponseCreateEventParam
    from .response_item_create_event_param import ResponseItemCreateEventParam
    from .session_close_event_param import SessionCloseEventParam
    from .session_update_event_param import SessionUpdateEventParam
    from .thinking_append_event_param import ThinkingAppendEventParam

__all__ = ["ConnectClientEventParam", "TransportDtmfSend"]


__refs__ = {
    "CommentaryAppendEventParam": "live.commentary_append_event_param",
    "DecisionCreateEventParam": "live.decision_create_event_param",
    "DecisionItemCreateEventParam": "live.decision_item_create_event_param",
    "DecisionItemDeleteEventParam": "live.decision_item_delete_event_param",
    "InputAudioMuteEventParam": "live.input_audio_mute_event_param",
    "InputAudioUnmuteEventParam": "live.input_audio_unmute_event_param",
    "InstructionsAppendEventParam": "live.instructions_append_event_param",
    "OutputAudioFixturePlayEventParam": "live.output_audio_fixture_play_event_param",
    "ResponseCreateEventParam": "live.response_create_event_param",
    "ResponseItemCreateEventParam": "live.response_item_create_event_param",
    "SessionCloseEventParam": "live.session_close_event_param",
    "SessionUpdateEventParam": "live.session_update_event_param",
    "ThinkingAppendEventParam": "live.thinking_append_event_param",
}


class TransportDtmfSend(TypedDict, total=False):
    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None


if TYPE_CHECKING:
    ConnectClientEventParam: TypeAlias = (
        SessionUpdateEventParam
        | InputAudioMuteEventParam
        | InputAudioUnmuteEventParam
        | OutputAudioFixturePlayEventParam
        | TransportDtmfSend
        | InstructionsAppendEventParam
        | ThinkingAppendEventParam
        | CommentaryAppendEventParam
        | DecisionCreateEventParam
        | DecisionItemCreateEventParam
        | DecisionItemDeleteEventParam
        | ResponseItemCreateEventParam
        | ResponseCreateEventParam
        | SessionCloseEventParam
    )
else:
    __aliases__ = {
        "ConnectClientEventParam": "SessionUpdateEventParam | InputAudioMuteEventParam | InputAudioUnmuteEventParam | OutputAudioFixturePlayEventParam | TransportDtmfSend | InstructionsAppendEventParam | ThinkingAppendEventParam | CommentaryAppendEventParam | DecisionCreateEventParam | DecisionItemCreateEventParam | DecisionItemDeleteEventParam | ResponseItemCreateEventParam | ResponseCreateEventParam | SessionCloseEventParam"
    }
    __getattr__ = members(globals(), fill=True)
