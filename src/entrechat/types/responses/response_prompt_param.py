# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text_param import ResponseInputTextParam

__all__ = ["ResponsePromptParam", "Variables"]


__refs__ = {
    "ResponseInputFileParam": "responses.response_input_file_param",
    "ResponseInputImageParam": "responses.response_input_image_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}


class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


if TYPE_CHECKING:
    Variables: TypeAlias = str | ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
else:
    __aliases__ = {"Variables": "str | ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam"}
    __getattr__ = members(globals(), fill=True)
