# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


__refs__ = {"BetaResponseFormatTextConfig": "beta.beta_response_format_text_config"}


class BetaResponseTextConfig(Model):
    format: BetaResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None

    __wraps__ = {
        "format": {
            "type": {
                "text": "beta.beta_response_format_text_config:Text",
                "json_schema": "beta.beta_response_format_text_json_schema_config:BetaResponseFormatTextJSONSchemaConfig",
                "json_object": "beta.beta_response_format_text_config:JSONObject",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
