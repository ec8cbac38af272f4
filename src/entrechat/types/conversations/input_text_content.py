# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_text import ResponseInputText

__all__ = ["InputTextContent"]


__refs__ = {"ResponseInputText": "responses.response_input_text"}

if TYPE_CHECKING:
    InputTextContent: TypeAlias = ResponseInputText
else:
    __aliases__ = {"InputTextContent": "ResponseInputText"}
    __getattr__ = members(globals())
