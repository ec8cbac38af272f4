# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["ToolChoiceAllowedParam"]


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, Any]]]
    type: Required[Literal["allowed_tools"]]
