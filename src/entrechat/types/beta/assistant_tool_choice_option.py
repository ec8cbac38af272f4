# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .assistant_tool_choice import AssistantToolChoice

__all__ = ["AssistantToolChoiceOption"]


__refs__ = {"AssistantToolChoice": "beta.assistant_tool_choice"}

if TYPE_CHECKING:
    AssistantToolChoiceOption: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoice
else:
    __aliases__ = {"AssistantToolChoiceOption": 'Literal["none", "auto", "required"] | AssistantToolChoice'}
    __getattr__ = members(globals())
