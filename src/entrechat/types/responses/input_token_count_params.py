# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.reasoning import Reasoning
    from .response_conversation_param_param import ResponseConversationParamParam
    from .response_format_text_config_param import ResponseFormatTextConfigParam
    from .response_input_item_param import ResponseInputItemParam
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_types_param import ToolChoiceTypesParam
    from .tool_param import ToolParam

__all__ = ["Conversation", "InputTokenCountParams", "Text", "ToolChoice", "ToolChoiceSpecificProgrammaticToolCallingParam"]


__refs__ = {
    "Reasoning": "shared_params.reasoning",
    "ResponseConversationParamParam": "responses.response_conversation_param_param",
    "ResponseFormatTextConfigParam": "responses.response_format_text_config_param",
    "ResponseInputItemParam": "responses.response_input_item_param",
    "ToolChoiceAllowedParam": "responses.tool_choice_allowed_param",
    "ToolChoiceApplyPatchParam": "responses.tool_choice_apply_patch_param",
    "ToolChoiceCustomParam": "responses.tool_choice_custom_param",
    "ToolChoiceFunctionParam": "responses.tool_choice_function_param",
    "ToolChoiceMcpParam": "responses.tool_choice_mcp_param",
    "ToolChoiceOptions": "responses.tool_choice_options",
    "ToolChoiceShellParam": "responses.tool_choice_shell_param",
    "ToolChoiceTypesParam": "responses.tool_choice_types_param",
    "ToolParam": "responses.tool_param",
}


class InputTokenCountParams(TypedDict, total=False):
    conversation: Conversation | None
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[ToolParam] | None
    truncation: Literal["auto", "disabled"]


class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


if TYPE_CHECKING:
    Conversation: TypeAlias = str | ResponseConversationParamParam
    ToolChoice: TypeAlias = (
        ToolChoiceOptions
        | ToolChoiceAllowedParam
        | ToolChoiceTypesParam
        | ToolChoiceFunctionParam
        | ToolChoiceMcpParam
        | ToolChoiceCustomParam
        | ToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatchParam
        | ToolChoiceShellParam
    )
else:
    __aliases__ = {
        "Conversation": "str | ResponseConversationParamParam",
        "ToolChoice": "ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam",
    }
    __getattr__ = members(globals(), fill=True)
