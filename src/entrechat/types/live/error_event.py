# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .error import Error

__all__ = ["ErrorEvent"]


__refs__ = {"Error": "live.error"}


class ErrorEvent(Model):
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: str | None = None

    __wraps__ = {"error": "live.error:Error"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
