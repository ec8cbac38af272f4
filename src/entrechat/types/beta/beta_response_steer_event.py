# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


__refs__ = {"BetaResponseSteerInput": "beta.beta_response_steer_input"}


class BetaResponseSteerEvent(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]

    __wraps__ = {
        "input": [
            {
                "type": {
                    "message": "beta.beta_response_steer_input:ResponseSteerInputItemListMessage",
                    "function_call_output": "beta.beta_response_steer_input:ResponseSteerInputItemListFunctionCallOutput",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
