# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_file_param import ResponseInputFileParam

__all__ = ["InputFileContentParam"]


__refs__ = {"ResponseInputFileParam": "responses.response_input_file_param"}

if TYPE_CHECKING:
    InputFileContentParam: TypeAlias = ResponseInputFileParam
else:
    __aliases__ = {"InputFileContentParam": "ResponseInputFileParam"}
    __getattr__ = members(globals())
