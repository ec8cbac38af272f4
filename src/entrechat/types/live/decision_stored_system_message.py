# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .decision_input_text import DecisionInputText

__all__ = ["DecisionStoredSystemMessage"]


__refs__ = {"DecisionInputText": "live.decision_input_text"}


class DecisionStoredSystemMessage(Model):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None = None

    __wraps__ = {"content": ["live.decision_input_text:DecisionInputText"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
