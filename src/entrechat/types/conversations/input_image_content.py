# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]


__refs__ = {"ResponseInputImage": "responses.response_input_image"}

if TYPE_CHECKING:
    InputImageContent: TypeAlias = ResponseInputImage
else:
    __aliases__ = {"InputImageContent": "ResponseInputImage"}
    __getattr__ = members(globals())
