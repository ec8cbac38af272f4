# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.response_format_json_object import ResponseFormatJSONObject
    from ..shared.response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

__all__ = ["ResponseFormatTextConfig"]


__refs__ = {
    "ResponseFormatJSONObject": "shared.response_format_json_object",
    "ResponseFormatText": "shared.response_format_text",
    "ResponseFormatTextJSONSchemaConfig": "responses.response_format_text_json_schema_config",
}

if TYPE_CHECKING:
    ResponseFormatTextConfig: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject
else:
    __aliases__ = {
        "ResponseFormatTextConfig": "ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject"
    }
    __getattr__ = members(globals())
