# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]


class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[Custom]
    type: Required[Literal["custom"]]


class Custom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomFormat


class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


CustomFormat: TypeAlias = CustomFormatText | CustomFormatGrammar
