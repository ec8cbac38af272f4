# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.response_format_json_object import ResponseFormatJSONObject
    from ..shared_params.response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam

__all__ = ["ResponseFormatTextConfigParam"]


__refs__ = {
    "ResponseFormatJSONObject": "shared_params.response_format_json_object",
    "ResponseFormatText": "shared_params.response_format_text",
    "ResponseFormatTextJSONSchemaConfigParam": "responses.response_format_text_json_schema_config_param",
}

if TYPE_CHECKING:
    ResponseFormatTextConfigParam: TypeAlias = (
        ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJSONObject
    )
else:
    __aliases__ = {
        "ResponseFormatTextConfigParam": "ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJSONObject"
    }
    __getattr__ = members(globals())
