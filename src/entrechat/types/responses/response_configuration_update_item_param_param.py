# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared_params.response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam

__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParamParam", "Text", "TextFormat"]


__refs__ = {
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatText": "shared_params.response_format_text",
    "ResponseFormatTextJSONSchemaConfigParam": "responses.response_format_text_json_schema_config_param",
}


class Reasoning(TypedDict, total=False):
    effort: ReasoningEffort | None


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: Reasoning
    text: Text


class Text(TypedDict, total=False):
    format: Required[TextFormat]


if TYPE_CHECKING:
    TextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam
else:
    __aliases__ = {"TextFormat": "ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam"}
    __getattr__ = members(globals(), fill=True)
