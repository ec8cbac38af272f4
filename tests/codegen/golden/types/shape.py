# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Box", "Circle", "Holder", "Shape"]


class Circle(Model):
    radius: float
    name: str | None = None


class Box(Model):
    width: float
    height: float


class Holder(Model):
    shape: Shape
    shapes: list[Shape]

    __wraps__ = {
        "shape": {"": [("shape:Box", "width height"), ("shape:Circle", "radius")]},
        "shapes": [{"": [("shape:Box", "width height"), ("shape:Circle", "radius")]}],
    }


Shape: TypeAlias = Circle | Box
