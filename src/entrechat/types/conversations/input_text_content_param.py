# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = ["InputTextContentParam"]


__refs__ = {"ResponseInputTextParam": "responses.response_input_text_param"}

if TYPE_CHECKING:
    InputTextContentParam: TypeAlias = ResponseInputTextParam
else:
    __aliases__ = {"InputTextContentParam": "ResponseInputTextParam"}
    __getattr__ = members(globals())
