# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_format_text_config import ResponseFormatTextConfig

__all__ = ["ResponseTextConfig"]


__refs__ = {"ResponseFormatTextConfig": "responses.response_format_text_config"}


class ResponseTextConfig(Model):
    format: ResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None

    __wraps__ = {
        "format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_schema": "responses.response_format_text_json_schema_config:ResponseFormatTextJSONSchemaConfig",
                "json_object": "shared.response_format_json_object:ResponseFormatJSONObject",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
