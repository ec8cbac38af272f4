# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .client_config_param import ClientConfigParam
    from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "MediaSessionForkConfigParam"]


__refs__ = {
    "ClientConfigParam": "live.client_config_param",
    "ResponsesDelegationUpdateConfigParam": "live.responses_delegation_update_config_param",
}


class Delegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam
    delegation: Delegation
    store: bool


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
