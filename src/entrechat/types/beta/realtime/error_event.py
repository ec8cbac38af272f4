# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Error", "ErrorEvent"]


class Error(Model):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class ErrorEvent(Model):
    error: Error
    event_id: str
    type: Literal["error"]

    __wraps__ = {"error": "beta.realtime.error_event:Error"}
