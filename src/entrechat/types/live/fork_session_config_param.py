# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .audio_format_param import AudioFormatParam
    from .client_config_param import ClientConfigParam
    from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Audio", "Delegation", "ForkSessionConfigParam"]


__refs__ = {
    "AudioFormatParam": "live.audio_format_param",
    "ClientConfigParam": "live.client_config_param",
    "ResponsesDelegationUpdateConfigParam": "live.responses_delegation_update_config_param",
}


class Audio(TypedDict, total=False):
    format: AudioFormatParam


class Delegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class ForkSessionConfigParam(TypedDict, total=False):
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation
    store: bool


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
