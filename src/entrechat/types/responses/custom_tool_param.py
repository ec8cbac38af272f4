# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


__refs__ = {"CustomToolInputFormat": "shared_params.custom_tool_input_format"}

__CustomToolParamReservedKeywords = TypedDict("__CustomToolParamReservedKeywords", {"async": "bool"}, total=False)


class _CustomToolParamReservedKeywords(__CustomToolParamReservedKeywords, total=False):
    pass


class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Required[Iterable[Literal["direct", "programmatic"]] | None]
    defer_loading: Required[bool]
    description: Required[str]
    format: Required[CustomToolInputFormat]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
