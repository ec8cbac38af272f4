# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


class TracingConfiguration(Model):
    group_id: str | None = None
    metadata: Any | None = None
    workflow_name: str | None = None


RealtimeTracingConfig: TypeAlias = Literal["auto"] | TracingConfiguration | None
