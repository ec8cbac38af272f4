# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..beta_response_conversation_param_param import BetaResponseConversationParamParam
    from ..beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
    from ..beta_response_input_item_param import BetaResponseInputItemParam
    from ..beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
    from ..beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
    from ..beta_tool_choice_custom_param import BetaToolChoiceCustomParam
    from ..beta_tool_choice_function_param import BetaToolChoiceFunctionParam
    from ..beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
    from ..beta_tool_choice_options import BetaToolChoiceOptions
    from ..beta_tool_choice_shell_param import BetaToolChoiceShellParam
    from ..beta_tool_choice_types_param import BetaToolChoiceTypesParam
    from ..beta_tool_param import BetaToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


__refs__ = {
    "BetaResponseConversationParamParam": "beta.beta_response_conversation_param_param",
    "BetaResponseFormatTextConfigParam": "beta.beta_response_format_text_config_param",
    "BetaResponseInputItemParam": "beta.beta_response_input_item_param",
    "BetaToolChoiceAllowedParam": "beta.beta_tool_choice_allowed_param",
    "BetaToolChoiceApplyPatchParam": "beta.beta_tool_choice_apply_patch_param",
    "BetaToolChoiceCustomParam": "beta.beta_tool_choice_custom_param",
    "BetaToolChoiceFunctionParam": "beta.beta_tool_choice_function_param",
    "BetaToolChoiceMcpParam": "beta.beta_tool_choice_mcp_param",
    "BetaToolChoiceOptions": "beta.beta_tool_choice_options",
    "BetaToolChoiceShellParam": "beta.beta_tool_choice_shell_param",
    "BetaToolChoiceTypesParam": "beta.beta_tool_choice_types_param",
    "BetaToolParam": "beta.beta_tool_param",
}


class InputTokenCountParams(TypedDict, total=False):
    conversation: Conversation | None
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[BetaToolParam] | None
    truncation: Literal["auto", "disabled"]
    betas: Iterable[Literal["responses_multi_agent=v1"]]


class Reasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


if TYPE_CHECKING:
    Conversation: TypeAlias = str | BetaResponseConversationParamParam
    ToolChoice: TypeAlias = (
        BetaToolChoiceOptions
        | BetaToolChoiceAllowedParam
        | BetaToolChoiceTypesParam
        | BetaToolChoiceFunctionParam
        | BetaToolChoiceMcpParam
        | BetaToolChoiceCustomParam
        | ToolChoiceBetaSpecificProgrammaticToolCallingParam
        | BetaToolChoiceApplyPatchParam
        | BetaToolChoiceShellParam
    )
else:
    __aliases__ = {
        "Conversation": "str | BetaResponseConversationParamParam",
        "ToolChoice": "BetaToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | ToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam",
    }
    __getattr__ = members(globals(), fill=True)
