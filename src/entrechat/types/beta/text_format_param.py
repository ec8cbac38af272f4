# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText"]


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[dict[str, Any]]
    type: Required[Literal["json_schema"]]


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


TextFormatParam: TypeAlias = TextFormatParamText | TextFormatParamJSONSchema
