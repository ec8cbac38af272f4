# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Any

from entrechat._core.model import Model
from entrechat._core.typed import TypedDict

__all__ = ["ReconnectingEvent", "ReconnectingOverrides"]


class ReconnectingEvent(Model):
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: dict[str, Any]
    extra_headers: dict[str, Any]


class ReconnectingOverrides(TypedDict, total=False):
    extra_query: Any
    extra_headers: Any
    abort: bool
