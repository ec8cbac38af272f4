# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Block", "Drawing", "Media", "Picture", "Text"]


class Text(Model):
    type: Literal["text", "quote"]
    text: str


class Picture(Model):
    type: Literal["media"]
    role: Literal["photo"]


class Drawing(Model):
    type: Literal["media"]
    role: Literal["sketch"]


Media: TypeAlias = Picture | Drawing
Block: TypeAlias = Text | Media
