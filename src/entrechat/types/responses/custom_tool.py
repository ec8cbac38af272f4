# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomTool"]


__refs__ = {"CustomToolInputFormat": "shared.custom_tool_input_format"}


class CustomTool(Model):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = wire("async", None)
    defer_loading: bool | None = None
    description: str | None = None
    format: CustomToolInputFormat | None = None

    __wraps__ = {
        "format": {
            "type": {"text": "shared.custom_tool_input_format:Text", "grammar": "shared.custom_tool_input_format:Grammar"}
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
