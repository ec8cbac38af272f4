# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.tool_choice_function import ToolChoiceFunction
    from ..responses.tool_choice_mcp import ToolChoiceMcp
    from ..responses.tool_choice_options import ToolChoiceOptions

__all__ = ["RealtimeToolChoiceConfig"]


__refs__ = {
    "ToolChoiceFunction": "responses.tool_choice_function",
    "ToolChoiceMcp": "responses.tool_choice_mcp",
    "ToolChoiceOptions": "responses.tool_choice_options",
}

if TYPE_CHECKING:
    RealtimeToolChoiceConfig: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp
else:
    __aliases__ = {"RealtimeToolChoiceConfig": "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp"}
    __getattr__ = members(globals())
