# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


__refs__ = {"ImageURL": "beta.threads.image_url"}


class ImageURLContentBlock(Model):
    image_url: ImageURL
    type: Literal["image_url"]

    __wraps__ = {"image_url": "beta.threads.image_url:ImageURL"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
