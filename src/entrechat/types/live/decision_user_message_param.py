# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_json_object import DecisionJSONObject

__all__ = ["ContentPart", "ContentPartInputImage", "ContentPartInputJSON", "ContentPartInputText", "DecisionUserMessageParam"]


__refs__ = {"DecisionJSONObject": "live.decision_json_object"}


class ContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ContentPartInputJSON(TypedDict, total=False):
    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class ContentPartInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


ContentPart: TypeAlias = ContentPartInputText | ContentPartInputImage | ContentPartInputJSON

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
