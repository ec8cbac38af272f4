# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]


__refs__ = {
    "ResponseInputFile": "responses.response_input_file",
    "ResponseInputImage": "responses.response_input_image",
    "ResponseInputText": "responses.response_input_text",
}


class ResponsePrompt(Model):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None

    __wraps__ = {
        "variables": {
            "*": {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "input_image": "responses.response_input_image:ResponseInputImage",
                    "input_file": "responses.response_input_file:ResponseInputFile",
                }
            }
        }
    }


if TYPE_CHECKING:
    Variables: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile
else:
    __aliases__ = {"Variables": "str | ResponseInputText | ResponseInputImage | ResponseInputFile"}
    __getattr__ = members(globals())
