# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ImageFile"]


class ImageFile(Model):
    file_id: str
    detail: Literal["auto", "low", "high"] | None = None
