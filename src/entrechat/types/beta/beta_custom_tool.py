# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["BetaCustomTool", "Format", "FormatGrammar", "FormatText"]


class BetaCustomTool(Model):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = wire("async", None)
    defer_loading: bool | None = None
    description: str | None = None
    format: Format | None = None

    __wraps__ = {
        "format": {"type": {"text": "beta.beta_custom_tool:FormatText", "grammar": "beta.beta_custom_tool:FormatGrammar"}}
    }


class FormatGrammar(Model):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


class FormatText(Model):
    type: Literal["text"]


Format: TypeAlias = FormatText | FormatGrammar
