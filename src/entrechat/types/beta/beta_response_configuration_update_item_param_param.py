# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ["Agent", "BetaResponseConfigurationUpdateItemParamParam", "Reasoning", "Text", "TextFormat", "TextFormatText"]


__refs__ = {"BetaResponseFormatTextJSONSchemaConfigParam": "beta.beta_response_format_text_json_schema_config_param"}


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: Agent | None
    reasoning: Reasoning
    text: Text


class Reasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class Text(TypedDict, total=False):
    format: Required[TextFormat]


class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


if TYPE_CHECKING:
    TextFormat: TypeAlias = TextFormatText | BetaResponseFormatTextJSONSchemaConfigParam
else:
    __aliases__ = {"TextFormat": "TextFormatText | BetaResponseFormatTextJSONSchemaConfigParam"}
    __getattr__ = members(globals(), fill=True)
