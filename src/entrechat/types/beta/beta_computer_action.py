# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "BetaComputerAction",
    "Click",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]


class Click(Model):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model):
    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


class Drag(Model):
    path: list[DragPath]
    type: Literal["drag"]
    keys: list[str] | None = None

    __wraps__ = {"path": ["beta.beta_computer_action:DragPath"]}


class DragPath(Model):
    x: int
    y: int


class Keypress(Model):
    keys: list[str]
    type: Literal["keypress"]


class Move(Model):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model):
    type: Literal["screenshot"]


class Scroll(Model):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model):
    text: str
    type: Literal["type"]


class Wait(Model):
    type: Literal["wait"]


BetaComputerAction: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
