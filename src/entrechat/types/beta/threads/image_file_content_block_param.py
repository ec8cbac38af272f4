# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .image_file_param import ImageFileParam

__all__ = ["ImageFileContentBlockParam"]


__refs__ = {"ImageFileParam": "beta.threads.image_file_param"}


class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
