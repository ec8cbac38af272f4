# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_prompt_param import ResponsePromptParam
    from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
    from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam
    from ..responses.tool_choice_options import ToolChoiceOptions
    from ..shared_params.metadata import Metadata
    from .conversation_item_param import ConversationItemParam
    from .realtime_function_tool_param import RealtimeFunctionToolParam
    from .realtime_reasoning_param import RealtimeReasoningParam
    from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
    from .realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam
    from .response_item_reference_param import ResponseItemReferenceParam

__all__ = ["RealtimeResponseCreateParamsWithReferencesParam", "Tool", "ToolChoice"]


__refs__ = {
    "ConversationItemParam": "realtime.conversation_item_param",
    "Metadata": "shared_params.metadata",
    "RealtimeFunctionToolParam": "realtime.realtime_function_tool_param",
    "RealtimeReasoningParam": "realtime.realtime_reasoning_param",
    "RealtimeResponseCreateAudioOutputParam": "realtime.realtime_response_create_audio_output_param",
    "RealtimeResponseCreateMcpToolParam": "realtime.realtime_response_create_mcp_tool_param",
    "ResponseItemReferenceParam": "realtime.response_item_reference_param",
    "ResponsePromptParam": "responses.response_prompt_param",
    "ToolChoiceFunctionParam": "responses.tool_choice_function_param",
    "ToolChoiceMcpParam": "responses.tool_choice_mcp_param",
    "ToolChoiceOptions": "responses.tool_choice_options",
}


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: Iterable[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]


if TYPE_CHECKING:
    Tool: TypeAlias = RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam
    ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
else:
    __aliases__ = {
        "Tool": "RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam",
        "ToolChoice": "ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam",
    }
    __getattr__ = members(globals(), fill=True)
