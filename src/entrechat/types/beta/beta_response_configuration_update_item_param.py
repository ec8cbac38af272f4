# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["Agent", "BetaResponseConfigurationUpdateItemParam", "Reasoning", "Text", "TextFormat", "TextFormatText"]


__refs__ = {"BetaResponseFormatTextJSONSchemaConfig": "beta.beta_response_format_text_json_schema_config"}


class Agent(Model):
    agent_name: str


class BetaResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: str | None = None
    agent: Agent | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None

    __wraps__ = {
        "agent": "beta.beta_response_configuration_update_item_param:Agent",
        "reasoning": "beta.beta_response_configuration_update_item_param:Reasoning",
        "text": "beta.beta_response_configuration_update_item_param:Text",
    }


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class Text(Model):
    format: TextFormat

    __wraps__ = {
        "format": {
            "type": {
                "text": "beta.beta_response_configuration_update_item_param:TextFormatText",
                "json_schema": "beta.beta_response_format_text_json_schema_config:BetaResponseFormatTextJSONSchemaConfig",
            }
        }
    }


class TextFormatText(Model):
    type: Literal["text"]


if TYPE_CHECKING:
    TextFormat: TypeAlias = TextFormatText | BetaResponseFormatTextJSONSchemaConfig
else:
    __aliases__ = {"TextFormat": "TextFormatText | BetaResponseFormatTextJSONSchemaConfig"}
    __getattr__ = members(globals())
