# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]


__refs__ = {"ResponseOutputTextParam": "responses.response_output_text_param"}

if TYPE_CHECKING:
    OutputTextContentParam: TypeAlias = ResponseOutputTextParam
else:
    __aliases__ = {"OutputTextContentParam": "ResponseOutputTextParam"}
    __getattr__ = members(globals())
