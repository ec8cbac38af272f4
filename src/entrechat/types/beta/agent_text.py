# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .text_format import TextFormat

__all__ = ["AgentText"]


__refs__ = {"TextFormat": "beta.text_format"}


class AgentText(Model):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]

    __wraps__ = {
        "format": {
            "type": {
                "text": "beta.text_format:TextFormatResourceText",
                "json_schema": "beta.text_format:TextFormatResourceJSONSchema",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
