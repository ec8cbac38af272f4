# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response import Response

__all__ = ["ResponseFailedEvent"]


__refs__ = {"Response": "responses.response"}


class ResponseFailedEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]

    __wraps__ = {"response": "responses.response:Response"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
