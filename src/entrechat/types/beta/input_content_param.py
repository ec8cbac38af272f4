# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["InputContentParam", "InputContentParamInputImage", "InputContentParamInputText"]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


InputContentParam: TypeAlias = InputContentParamInputText | InputContentParamInputImage
