# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["ClientDelegationParam"]


class ClientDelegationParam(TypedDict, total=False):
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int
