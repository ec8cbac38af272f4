# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .built_in_voice import BuiltInVoice
    from .client_delegation_param import ClientDelegationParam
    from .custom_voice_param import CustomVoiceParam
    from .decision_trigger_param import DecisionTriggerParam
    from .decisions_delegation_config_param import DecisionsDelegationConfigParam
    from .initial_item_param import InitialItemParam
    from .responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Session",
    "SessionAcceptParams",
    "SessionAudio",
    "SessionAudioOutput",
    "SessionAudioOutputVoice",
    "SessionDelegation",
    "SessionDelegationDecisions",
    "SessionDelegationResponses",
]


__refs__ = {
    "BuiltInVoice": "live.built_in_voice",
    "ClientDelegationParam": "live.client_delegation_param",
    "CustomVoiceParam": "live.custom_voice_param",
    "DecisionTriggerParam": "live.decision_trigger_param",
    "DecisionsDelegationConfigParam": "live.decisions_delegation_config_param",
    "InitialItemParam": "live.initial_item_param",
    "ResponsesDelegationConfigParam": "live.responses_delegation_config_param",
}


class Session(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    type: Required[Literal["live"]]
    audio: SessionAudio
    delegation: SessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionAcceptParams(TypedDict, total=False):
    session: Required[Session]


class SessionAudio(TypedDict, total=False):
    output: SessionAudioOutput


class SessionAudioOutput(TypedDict, total=False):
    voice: SessionAudioOutputVoice


class SessionDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class SessionDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


if TYPE_CHECKING:
    SessionAudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoiceParam
    SessionDelegation: TypeAlias = ClientDelegationParam | SessionDelegationResponses | SessionDelegationDecisions
else:
    __aliases__ = {
        "SessionAudioOutputVoice": "str | BuiltInVoice | CustomVoiceParam",
        "SessionDelegation": "ClientDelegationParam | SessionDelegationResponses | SessionDelegationDecisions",
    }
    __getattr__ = members(globals(), fill=True)
