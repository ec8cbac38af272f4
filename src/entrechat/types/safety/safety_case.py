# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Notice", "SafetyCase"]


class Notice(Model):
    type: Literal["warning", "deactivation"]


class SafetyCase(Model):
    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: str | None = None

    __wraps__ = {"notice": "safety.safety_case:Notice"}
