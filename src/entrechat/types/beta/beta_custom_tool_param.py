# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["BetaCustomToolParam", "Format", "FormatGrammar", "FormatText"]


__BetaCustomToolParamReservedKeywords = TypedDict("__BetaCustomToolParamReservedKeywords", {"async": "bool"}, total=False)


class _BetaCustomToolParamReservedKeywords(__BetaCustomToolParamReservedKeywords, total=False):
    pass


class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Required[Iterable[Literal["direct", "programmatic"]] | None]
    defer_loading: Required[bool]
    description: Required[str]
    format: Required[Format]


class FormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


Format: TypeAlias = FormatText | FormatGrammar
