# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_file import ImageFile

__all__ = ["ImageFileContentBlock"]


__refs__ = {"ImageFile": "beta.threads.image_file"}


class ImageFileContentBlock(Model):
    image_file: ImageFile
    type: Literal["image_file"]

    __wraps__ = {"image_file": "beta.threads.image_file:ImageFile"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
