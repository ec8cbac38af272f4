# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ["AssistantToolChoice"]


__refs__ = {"AssistantToolChoiceFunction": "beta.assistant_tool_choice_function"}


class AssistantToolChoice(Model):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None

    __wraps__ = {"function": "beta.assistant_tool_choice_function:AssistantToolChoiceFunction"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
