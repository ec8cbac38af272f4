# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text_param import ResponseInputTextParam

__all__ = ["ResponseInputContentParam"]


__refs__ = {
    "ResponseInputFileParam": "responses.response_input_file_param",
    "ResponseInputImageParam": "responses.response_input_image_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}

if TYPE_CHECKING:
    ResponseInputContentParam: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
else:
    __aliases__ = {"ResponseInputContentParam": "ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam"}
    __getattr__ = members(globals())
