# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent

__all__ = ["ResponseFunctionCallOutputItem"]


__refs__ = {
    "ResponseInputFileContent": "responses.response_input_file_content",
    "ResponseInputImageContent": "responses.response_input_image_content",
    "ResponseInputTextContent": "responses.response_input_text_content",
}

if TYPE_CHECKING:
    ResponseFunctionCallOutputItem: TypeAlias = ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
else:
    __aliases__ = {
        "ResponseFunctionCallOutputItem": "ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent"
    }
    __getattr__ = members(globals())
