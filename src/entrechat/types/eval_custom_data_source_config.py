# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["EvalCustomDataSourceConfig"]


class EvalCustomDataSourceConfig(Model):
    schema_: dict[str, Any] = wire("schema")
    type: Literal["custom"]
