# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(TypedDict, total=False):
    data: Required[dict[str, Any | None] | Iterable[dict[str, Any | None]]]
    type: Required[Literal["input_json"]]
