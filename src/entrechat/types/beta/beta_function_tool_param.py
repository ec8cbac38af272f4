# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["BetaFunctionToolParam"]


__BetaFunctionToolParamReservedKeywords = TypedDict("__BetaFunctionToolParamReservedKeywords", {"async": "bool"}, total=False)


class _BetaFunctionToolParamReservedKeywords(__BetaFunctionToolParamReservedKeywords, total=False):
    pass


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[dict[str, Any] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: Required[Iterable[Literal["direct", "programmatic"]] | None]
    defer_loading: Required[bool]
    description: Required[str | None]
    output_schema: Required[dict[str, Any] | None]
