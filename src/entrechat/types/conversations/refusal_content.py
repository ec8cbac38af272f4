# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]


__refs__ = {"ResponseOutputRefusal": "responses.response_output_refusal"}

if TYPE_CHECKING:
    RefusalContent: TypeAlias = ResponseOutputRefusal
else:
    __aliases__ = {"RefusalContent": "ResponseOutputRefusal"}
    __getattr__ = members(globals())
