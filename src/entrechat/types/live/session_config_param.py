# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .audio_format_param import AudioFormatParam
    from .built_in_voice import BuiltInVoice
    from .client_config_param import ClientConfigParam
    from .client_delegation_param import ClientDelegationParam
    from .custom_voice_param import CustomVoiceParam
    from .decision_trigger_param import DecisionTriggerParam
    from .decisions_delegation_config_param import DecisionsDelegationConfigParam
    from .initial_item_param import InitialItemParam
    from .responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfigParam",
]


__refs__ = {
    "AudioFormatParam": "live.audio_format_param",
    "BuiltInVoice": "live.built_in_voice",
    "ClientConfigParam": "live.client_config_param",
    "ClientDelegationParam": "live.client_delegation_param",
    "CustomVoiceParam": "live.custom_voice_param",
    "DecisionTriggerParam": "live.decision_trigger_param",
    "DecisionsDelegationConfigParam": "live.decisions_delegation_config_param",
    "InitialItemParam": "live.initial_item_param",
    "ResponsesDelegationConfigParam": "live.responses_delegation_config_param",
}


class Audio(TypedDict, total=False):
    format: AudioFormatParam
    output: AudioOutput


class AudioOutput(TypedDict, total=False):
    voice: AudioOutputVoice


class DelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class DelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


if TYPE_CHECKING:
    AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoiceParam
    Delegation: TypeAlias = ClientDelegationParam | DelegationResponses | DelegationDecisions
else:
    __aliases__ = {
        "AudioOutputVoice": "str | BuiltInVoice | CustomVoiceParam",
        "Delegation": "ClientDelegationParam | DelegationResponses | DelegationDecisions",
    }
    __getattr__ = members(globals(), fill=True)
