# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_response_steer_input_param import BetaResponseSteerInputParam

__all__ = ["BetaResponseSteerEventParam"]


__refs__ = {"BetaResponseSteerInputParam": "beta.beta_response_steer_input_param"}


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
