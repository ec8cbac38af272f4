# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.response_format_json_object import ResponseFormatJSONObject
    from ..shared.response_format_json_schema import ResponseFormatJSONSchema
    from ..shared.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOption"]


__refs__ = {
    "ResponseFormatJSONObject": "shared.response_format_json_object",
    "ResponseFormatJSONSchema": "shared.response_format_json_schema",
    "ResponseFormatText": "shared.response_format_text",
}

if TYPE_CHECKING:
    AssistantResponseFormatOption: TypeAlias = (
        Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
    )
else:
    __aliases__ = {
        "AssistantResponseFormatOption": 'Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema'
    }
    __getattr__ = members(globals())
