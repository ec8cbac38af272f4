# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared.response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

__all__ = ["Reasoning", "ResponseConfigurationUpdateItem", "Text", "TextFormat"]


__refs__ = {
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatText": "shared.response_format_text",
    "ResponseFormatTextJSONSchemaConfig": "responses.response_format_text_json_schema_config",
}


class Reasoning(Model):
    effort: ReasoningEffort | None = None


class ResponseConfigurationUpdateItem(Model):
    id: str
    type: Literal["configuration_update"]
    reasoning: Reasoning | None = None
    text: Text | None = None

    __wraps__ = {
        "reasoning": "responses.response_configuration_update_item:Reasoning",
        "text": "responses.response_configuration_update_item:Text",
    }


class Text(Model):
    format: TextFormat

    __wraps__ = {
        "format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_schema": "responses.response_format_text_json_schema_config:ResponseFormatTextJSONSchemaConfig",
            }
        }
    }


if TYPE_CHECKING:
    TextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig
else:
    __aliases__ = {"TextFormat": "ResponseFormatText | ResponseFormatTextJSONSchemaConfig"}
    __getattr__ = members(globals())
