# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_file import ResponseInputFile

__all__ = ["InputFileContent"]


__refs__ = {"ResponseInputFile": "responses.response_input_file"}

if TYPE_CHECKING:
    InputFileContent: TypeAlias = ResponseInputFile
else:
    __aliases__ = {"InputFileContent": "ResponseInputFile"}
    __getattr__ = members(globals())
