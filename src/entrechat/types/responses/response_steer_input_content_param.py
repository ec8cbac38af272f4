# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file_content_param import ResponseInputFileContentParam
    from .response_input_image_content_param import ResponseInputImageContentParam
    from .response_input_text_content_param import ResponseInputTextContentParam

__all__ = ["ResponseSteerInputContentParam"]


__refs__ = {
    "ResponseInputFileContentParam": "responses.response_input_file_content_param",
    "ResponseInputImageContentParam": "responses.response_input_image_content_param",
    "ResponseInputTextContentParam": "responses.response_input_text_content_param",
}

if TYPE_CHECKING:
    ResponseSteerInputContentParam: TypeAlias = (
        ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam
    )
else:
    __aliases__ = {
        "ResponseSteerInputContentParam": "ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam"
    }
    __getattr__ = members(globals())
