# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .image_url_param import ImageURLParam

__all__ = ["ImageURLContentBlockParam"]


__refs__ = {"ImageURLParam": "beta.threads.image_url_param"}


class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
