# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


__refs__ = {"ResponseSteerInputParam": "responses.response_steer_input_param"}


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
