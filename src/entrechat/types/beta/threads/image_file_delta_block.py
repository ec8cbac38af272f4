# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_file_delta import ImageFileDelta

__all__ = ["ImageFileDeltaBlock"]


__refs__ = {"ImageFileDelta": "beta.threads.image_file_delta"}


class ImageFileDeltaBlock(Model):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None = None

    __wraps__ = {"image_file": "beta.threads.image_file_delta:ImageFileDelta"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
