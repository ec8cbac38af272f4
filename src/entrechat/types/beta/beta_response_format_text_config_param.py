# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]


__refs__ = {"BetaResponseFormatTextJSONSchemaConfigParam": "beta.beta_response_format_text_json_schema_config_param"}


class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


if TYPE_CHECKING:
    BetaResponseFormatTextConfigParam: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfigParam | JSONObject
else:
    __aliases__ = {"BetaResponseFormatTextConfigParam": "Text | BetaResponseFormatTextJSONSchemaConfigParam | JSONObject"}
    __getattr__ = members(globals(), fill=True)
