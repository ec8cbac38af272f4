# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


class Grammar(Model):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


class Text(Model):
    type: Literal["text"]


CustomToolInputFormat: TypeAlias = Text | Grammar
