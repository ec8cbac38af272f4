# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_content import ResponseInputContent

__all__ = ["ResponseInputMessageContentList"]


__refs__ = {"ResponseInputContent": "responses.response_input_content"}

if TYPE_CHECKING:
    ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
else:
    __aliases__ = {"ResponseInputMessageContentList": "list[ResponseInputContent]"}
    __getattr__ = members(globals())
