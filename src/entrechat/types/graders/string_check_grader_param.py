# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["StringCheckGraderParam"]


class StringCheckGraderParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]
