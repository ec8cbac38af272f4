# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.files import FileTypes
from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .part_param import PartParam

__all__ = ["BookParam", "DraftParam"]


__refs__ = {"PartParam": "part_param"}


class BookParam(TypedDict, total=False):
    title: Required[str]
    tags: SequenceNotStr[str]
    parts: SequenceNotStr[PartParam]
    scan: FileTypes


class DraftParam(BookParam, total=False):
    draft: Required[Literal[True]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
