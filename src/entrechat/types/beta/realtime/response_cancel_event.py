# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(Model):
    type: Literal["response.cancel"]
    event_id: str | None = None
    response_id: str | None = None
