# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


class Grammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


CustomToolInputFormat: TypeAlias = Text | Grammar
