# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["SessionTrace"]


class SessionTrace(Model):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: dict[str, Any]
    session_id: str
