# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_output_refusal_param import ResponseOutputRefusalParam

__all__ = ["RefusalContentParam"]


__refs__ = {"ResponseOutputRefusalParam": "responses.response_output_refusal_param"}

if TYPE_CHECKING:
    RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
else:
    __aliases__ = {"RefusalContentParam": "ResponseOutputRefusalParam"}
    __getattr__ = members(globals())
