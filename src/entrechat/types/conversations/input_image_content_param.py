# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_image_param import ResponseInputImageParam

__all__ = ["InputImageContentParam"]


__refs__ = {"ResponseInputImageParam": "responses.response_input_image_param"}

if TYPE_CHECKING:
    InputImageContentParam: TypeAlias = ResponseInputImageParam
else:
    __aliases__ = {"InputImageContentParam": "ResponseInputImageParam"}
    __getattr__ = members(globals())
