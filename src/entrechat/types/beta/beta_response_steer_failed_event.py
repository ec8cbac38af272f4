# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_steer_error_code import BetaResponseSteerErrorCode
    from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]


__refs__ = {
    "BetaResponseSteerErrorCode": "beta.beta_response_steer_error_code",
    "BetaResponseSteerInput": "beta.beta_response_steer_input",
}


class BetaResponseSteerFailedEvent(Model):
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None

    __wraps__ = {"error": "beta.beta_response_steer_failed_event:Error", "steer": "beta.beta_response_steer_failed_event:Steer"}


class Error(Model):
    code: BetaResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None

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
