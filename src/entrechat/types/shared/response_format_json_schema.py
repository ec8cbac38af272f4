# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]


class JSONSchema(Model):
    name: str
    description: str | None = None
    schema_: dict[str, Any] | None = wire("schema", None)
    strict: bool | None = None


class ResponseFormatJSONSchema(Model):
    json_schema: JSONSchema
    type: Literal["json_schema"]

    __wraps__ = {"json_schema": "shared.response_format_json_schema:JSONSchema"}
