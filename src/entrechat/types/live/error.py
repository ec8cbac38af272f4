# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["Error"]


class Error(Model):
    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None
