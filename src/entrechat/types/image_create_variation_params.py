# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


__refs__ = {"ImageModel": "image_model"}


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    model: str | ImageModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    size: Literal["256x256", "512x512", "1024x1024"] | None
    user: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
