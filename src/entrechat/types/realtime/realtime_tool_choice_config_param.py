# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
    from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam
    from ..responses.tool_choice_options import ToolChoiceOptions

__all__ = ["RealtimeToolChoiceConfigParam"]


__refs__ = {
    "ToolChoiceFunctionParam": "responses.tool_choice_function_param",
    "ToolChoiceMcpParam": "responses.tool_choice_mcp_param",
    "ToolChoiceOptions": "responses.tool_choice_options",
}

if TYPE_CHECKING:
    RealtimeToolChoiceConfigParam: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
else:
    __aliases__ = {"RealtimeToolChoiceConfigParam": "ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam"}
    __getattr__ = members(globals())
