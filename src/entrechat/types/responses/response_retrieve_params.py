# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


__refs__ = {"ResponseIncludable": "responses.response_includable"}


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: Iterable[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[False]]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
