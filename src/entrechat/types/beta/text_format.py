# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText"]


class TextFormatResourceJSONSchema(Model):
    schema_: dict[str, Any] = wire("schema")
    type: Literal["json_schema"]


class TextFormatResourceText(Model):
    type: Literal["text"]


TextFormat: TypeAlias = TextFormatResourceText | TextFormatResourceJSONSchema
