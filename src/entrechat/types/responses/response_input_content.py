# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText

__all__ = ["ResponseInputContent"]


__refs__ = {
    "ResponseInputFile": "responses.response_input_file",
    "ResponseInputImage": "responses.response_input_image",
    "ResponseInputText": "responses.response_input_text",
}

if TYPE_CHECKING:
    ResponseInputContent: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile
else:
    __aliases__ = {"ResponseInputContent": "ResponseInputText | ResponseInputImage | ResponseInputFile"}
    __getattr__ = members(globals())
