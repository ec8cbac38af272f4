# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Any, Literal

    from .shared.metadata import Metadata

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


__refs__ = {"Metadata": "shared.metadata"}


class EvalStoredCompletionsDataSourceConfig(Model):
    schema_: dict[str, Any] = wire("schema")
    type: Literal["stored_completions"]
    metadata: Metadata | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
