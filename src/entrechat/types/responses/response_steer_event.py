# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_steer_input import ResponseSteerInput

__all__ = ["ResponseSteerEvent"]


__refs__ = {"ResponseSteerInput": "responses.response_steer_input"}


class ResponseSteerEvent(Model):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]

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
