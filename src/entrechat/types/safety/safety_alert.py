# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SafetyAlert"]


class SafetyAlert(Model):
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None
