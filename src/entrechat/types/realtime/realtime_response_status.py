# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Error", "RealtimeResponseStatus"]


class Error(Model):
    code: str | None = None
    message: str | None = None
    type: str | None = None


class RealtimeResponseStatus(Model):
    error: Error | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None

    __wraps__ = {"error": "realtime.realtime_response_status:Error"}
