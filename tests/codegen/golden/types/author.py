# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Author", "Style"]


class Author(Model):
    name: str
    style: Style | None = None


Style: TypeAlias = Literal["dry", "florid"]
