# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["RealtimeError"]


class RealtimeError(Model):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None
