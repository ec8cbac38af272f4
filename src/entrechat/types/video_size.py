# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["VideoSize"]


VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
