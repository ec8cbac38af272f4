# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["ResponseEvent"]


class ResponseEvent(Model):
    event: dict[str, Any]
    event_id: str
    type: Literal["response.event"]
    client_event_id: str | None = None
    delegation_id: str | None = None
