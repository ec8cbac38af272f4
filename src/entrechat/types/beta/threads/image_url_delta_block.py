# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_url_delta import ImageURLDelta

__all__ = ["ImageURLDeltaBlock"]


__refs__ = {"ImageURLDelta": "beta.threads.image_url_delta"}


class ImageURLDeltaBlock(Model):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None = None

    __wraps__ = {"image_url": "beta.threads.image_url_delta:ImageURLDelta"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
