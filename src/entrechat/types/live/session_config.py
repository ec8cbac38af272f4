# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .audio_format import AudioFormat
    from .built_in_voice import BuiltInVoice
    from .client_config import ClientConfig
    from .client_delegation import ClientDelegation
    from .custom_voice import CustomVoice
    from .decision_trigger import DecisionTrigger
    from .decisions_delegation_config import DecisionsDelegationConfig
    from .initial_item import InitialItem
    from .responses_delegation_config import ResponsesDelegationConfig

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfig",
]


__refs__ = {
    "AudioFormat": "live.audio_format",
    "BuiltInVoice": "live.built_in_voice",
    "ClientConfig": "live.client_config",
    "ClientDelegation": "live.client_delegation",
    "CustomVoice": "live.custom_voice",
    "DecisionTrigger": "live.decision_trigger",
    "DecisionsDelegationConfig": "live.decisions_delegation_config",
    "InitialItem": "live.initial_item",
    "ResponsesDelegationConfig": "live.responses_delegation_config",
}


class Audio(Model):
    format: AudioFormat | None = None
    output: AudioOutput | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "live.audio_format:AudioPCM",
                "audio/pcmu": "live.audio_format:AudioPCMU",
                "audio/pcma": "live.audio_format:AudioPCMA",
            }
        },
        "output": "live.session_config:AudioOutput",
    }


class AudioOutput(Model):
    voice: AudioOutputVoice | None = None

    __wraps__ = {"voice": "live.custom_voice:CustomVoice"}


class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None

    __wraps__ = {"decisions": "live.decisions_delegation_config:DecisionsDelegationConfig"}


class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None

    __wraps__ = {"responses": "live.responses_delegation_config:ResponsesDelegationConfig"}


class SessionConfig(Model):
    model: str | Literal["gpt-live-1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None

    __wraps__ = {
        "audio": "live.session_config:Audio",
        "client": "live.client_config:ClientConfig",
        "delegation": {
            "type": {
                "client": "live.client_delegation:ClientDelegation",
                "responses": "live.session_config:DelegationResponses",
                "decisions": "live.session_config:DelegationDecisions",
            }
        },
        "input": [
            {
                "role": {
                    "developer": "live.initial_item:Developer",
                    "user": "live.initial_item:User",
                    "assistant": "live.initial_item:Assistant",
                }
            }
        ],
        "triggers": ["live.decision_trigger:DecisionTrigger"],
    }


if TYPE_CHECKING:
    AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoice
    Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions | None
else:
    __aliases__ = {
        "AudioOutputVoice": "str | BuiltInVoice | CustomVoice",
        "Delegation": "ClientDelegation | DelegationResponses | DelegationDecisions | None",
    }
    __getattr__ = members(globals())
