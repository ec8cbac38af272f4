# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..responses.response_prompt_param import ResponsePromptParam
    from .realtime_audio_config_param import RealtimeAudioConfigParam
    from .realtime_reasoning_param import RealtimeReasoningParam
    from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
    from .realtime_tools_config_param import RealtimeToolsConfigParam
    from .realtime_tracing_config_param import RealtimeTracingConfigParam
    from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["RealtimeSessionCreateRequestParam"]


__refs__ = {
    "RealtimeAudioConfigParam": "realtime.realtime_audio_config_param",
    "RealtimeReasoningParam": "realtime.realtime_reasoning_param",
    "RealtimeToolChoiceConfigParam": "realtime.realtime_tool_choice_config_param",
    "RealtimeToolsConfigParam": "realtime.realtime_tools_config_param",
    "RealtimeTracingConfigParam": "realtime.realtime_tracing_config_param",
    "RealtimeTruncationParam": "realtime.realtime_truncation_param",
    "ResponsePromptParam": "responses.response_prompt_param",
}


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    )
    output_modalities: Iterable[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
