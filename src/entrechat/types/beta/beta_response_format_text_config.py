# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]


__refs__ = {"BetaResponseFormatTextJSONSchemaConfig": "beta.beta_response_format_text_json_schema_config"}


class JSONObject(Model):
    type: Literal["json_object"]


class Text(Model):
    type: Literal["text"]


if TYPE_CHECKING:
    BetaResponseFormatTextConfig: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfig | JSONObject
else:
    __aliases__ = {"BetaResponseFormatTextConfig": "Text | BetaResponseFormatTextJSONSchemaConfig | JSONObject"}
    __getattr__ = members(globals())
