# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .assistant_tool_choice_param import AssistantToolChoiceParam

__all__ = ["AssistantToolChoiceOptionParam"]


__refs__ = {"AssistantToolChoiceParam": "beta.assistant_tool_choice_param"}

if TYPE_CHECKING:
    AssistantToolChoiceOptionParam: TypeAlias = Literal["none", "auto", "required"] | AssistantToolChoiceParam
else:
    __aliases__ = {"AssistantToolChoiceOptionParam": 'Literal["none", "auto", "required"] | AssistantToolChoiceParam'}
    __getattr__ = members(globals())
