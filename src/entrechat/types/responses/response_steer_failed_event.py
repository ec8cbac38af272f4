# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_steer_error_code import ResponseSteerErrorCode
    from .response_steer_input import ResponseSteerInput

__all__ = ["Error", "ResponseSteerFailedEvent", "Steer"]


__refs__ = {
    "ResponseSteerErrorCode": "responses.response_steer_error_code",
    "ResponseSteerInput": "responses.response_steer_input",
}


class Error(Model):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class ResponseSteerFailedEvent(Model):
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None

    __wraps__ = {"error": "responses.response_steer_failed_event:Error", "steer": "responses.response_steer_failed_event:Steer"}


class Steer(Model):
    input: ResponseSteerInput
    previous_response_id: str
    id: str | None = None

    __wraps__ = {
        "input": [
            {
                "type": {
                    "message": "responses.response_steer_input:ResponseSteerInputItemListMessage",
                    "function_call_output": "responses.response_steer_input:ResponseSteerInputItemListFunctionCallOutput",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
