# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .audio_format import AudioFormat
    from .client_config import ClientConfig
    from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Audio", "Delegation", "ForkSessionConfig"]


__refs__ = {
    "AudioFormat": "live.audio_format",
    "ClientConfig": "live.client_config",
    "ResponsesDelegationUpdateConfig": "live.responses_delegation_update_config",
}


class Audio(Model):
    format: AudioFormat | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "live.audio_format:AudioPCM",
                "audio/pcmu": "live.audio_format:AudioPCMU",
                "audio/pcma": "live.audio_format:AudioPCMA",
            }
        }
    }


class Delegation(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None

    __wraps__ = {"responses": "live.responses_delegation_update_config:ResponsesDelegationUpdateConfig"}


class ForkSessionConfig(Model):
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    store: bool | None = None

    __wraps__ = {
        "audio": "live.fork_session_config:Audio",
        "client": "live.client_config:ClientConfig",
        "delegation": "live.fork_session_config:Delegation",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
