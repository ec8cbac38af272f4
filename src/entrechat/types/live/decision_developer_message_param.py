# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionDeveloperMessageParam"]


__refs__ = {"DecisionInputTextParam": "live.decision_input_text_param"}


class DecisionDeveloperMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
