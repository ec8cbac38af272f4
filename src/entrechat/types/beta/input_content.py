# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]


class InputContentResourceInputImage(Model):
    image_url: str
    type: Literal["input_image"]


class InputContentResourceInputText(Model):
    text: str
    type: Literal["input_text"]


InputContent: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage
