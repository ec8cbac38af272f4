# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Model"]


class Model(_Model):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None
