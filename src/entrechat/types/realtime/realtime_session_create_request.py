# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..responses.response_prompt import ResponsePrompt
    from .realtime_audio_config import RealtimeAudioConfig
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_tool_choice_config import RealtimeToolChoiceConfig
    from .realtime_tools_config import RealtimeToolsConfig
    from .realtime_tracing_config import RealtimeTracingConfig
    from .realtime_truncation import RealtimeTruncation

__all__ = ["RealtimeSessionCreateRequest"]


__refs__ = {
    "RealtimeAudioConfig": "realtime.realtime_audio_config",
    "RealtimeReasoning": "realtime.realtime_reasoning",
    "RealtimeToolChoiceConfig": "realtime.realtime_tool_choice_config",
    "RealtimeToolsConfig": "realtime.realtime_tools_config",
    "RealtimeTracingConfig": "realtime.realtime_tracing_config",
    "RealtimeTruncation": "realtime.realtime_truncation",
    "ResponsePrompt": "responses.response_prompt",
}


class RealtimeSessionCreateRequest(Model):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
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
        | None
    ) = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    tools: RealtimeToolsConfig | None = None
    tracing: RealtimeTracingConfig | None = None
    truncation: RealtimeTruncation | None = None

    __wraps__ = {
        "audio": "realtime.realtime_audio_config:RealtimeAudioConfig",
        "prompt": "responses.response_prompt:ResponsePrompt",
        "reasoning": "realtime.realtime_reasoning:RealtimeReasoning",
        "tool_choice": {
            "type": {
                "function": "responses.tool_choice_function:ToolChoiceFunction",
                "mcp": "responses.tool_choice_mcp:ToolChoiceMcp",
            }
        },
        "tools": [
            {
                "type": {
                    "function": "realtime.realtime_function_tool:RealtimeFunctionTool",
                    "mcp": "realtime.realtime_tools_config_union:Mcp",
                }
            }
        ],
        "tracing": "realtime.realtime_tracing_config:TracingConfiguration",
        "truncation": "realtime.realtime_truncation_retention_ratio:RealtimeTruncationRetentionRatio",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
