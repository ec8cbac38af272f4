# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]


__refs__ = {"ResponseOutputText": "responses.response_output_text"}

if TYPE_CHECKING:
    OutputTextContent: TypeAlias = ResponseOutputText
else:
    __aliases__ = {"OutputTextContent": "ResponseOutputText"}
    __getattr__ = members(globals())
