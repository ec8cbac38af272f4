# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_prompt import ResponsePrompt
    from ..responses.tool_choice_function import ToolChoiceFunction
    from ..responses.tool_choice_mcp import ToolChoiceMcp
    from ..responses.tool_choice_options import ToolChoiceOptions
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_truncation import RealtimeTruncation

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetection",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetectionServerVad",
    "AudioOutput",
    "RealtimeSessionCreateResponse",
    "Tool",
    "ToolChoice",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "Tracing",
    "TracingTracingConfiguration",
]


__refs__ = {
    "AudioTranscription": "realtime.audio_transcription",
    "NoiseReductionType": "realtime.noise_reduction_type",
    "RealtimeAudioFormats": "realtime.realtime_audio_formats",
    "RealtimeFunctionTool": "realtime.realtime_function_tool",
    "RealtimeReasoning": "realtime.realtime_reasoning",
    "RealtimeTruncation": "realtime.realtime_truncation",
    "ResponsePrompt": "responses.response_prompt",
    "ToolChoiceFunction": "responses.tool_choice_function",
    "ToolChoiceMcp": "responses.tool_choice_mcp",
    "ToolChoiceOptions": "responses.tool_choice_options",
}


class Audio(Model):
    input: AudioInput | None = None
    output: AudioOutput | None = None

    __wraps__ = {
        "input": "realtime.realtime_session_create_response:AudioInput",
        "output": "realtime.realtime_session_create_response:AudioOutput",
    }


class AudioInput(Model):
    format: RealtimeAudioFormats | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: AudioInputTurnDetection | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        },
        "noise_reduction": "realtime.realtime_session_create_response:AudioInputNoiseReduction",
        "transcription": "realtime.audio_transcription:AudioTranscription",
        "turn_detection": {
            "type": {
                "server_vad": "realtime.realtime_session_create_response:AudioInputTurnDetectionServerVad",
                "semantic_vad": "realtime.realtime_session_create_response:AudioInputTurnDetectionSemanticVad",
            }
        },
    }


class AudioInputNoiseReduction(Model):
    strength: float | None = None
    type: NoiseReductionType | None = None


class AudioInputTurnDetectionSemanticVad(Model):
    type: Literal["semantic_vad"]
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class AudioInputTurnDetectionServerVad(Model):
    type: Literal["server_vad"]
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None


class AudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        }
    }


class RealtimeSessionCreateResponse(Model):
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Audio | None = None
    expires_at: int | None = None
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
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    truncation: RealtimeTruncation | None = None

    __wraps__ = {
        "audio": "realtime.realtime_session_create_response:Audio",
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
                    "mcp": "realtime.realtime_session_create_response:ToolMcpTool",
                }
            }
        ],
        "tracing": "realtime.realtime_session_create_response:TracingTracingConfiguration",
        "truncation": "realtime.realtime_truncation_retention_ratio:RealtimeTruncationRetentionRatio",
    }


class ToolMcpTool(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpToolAllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpToolRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None

    __wraps__ = {
        "allowed_tools": "realtime.realtime_session_create_response:ToolMcpToolAllowedToolsMcpToolFilter",
        "require_approval": "realtime.realtime_session_create_response:ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    }


class ToolMcpToolAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(Model):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "realtime.realtime_session_create_response:ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
        "never": "realtime.realtime_session_create_response:ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    }


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class TracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: Any | None = None
    workflow_name: str | None = None


AudioInputTurnDetection: TypeAlias = AudioInputTurnDetectionServerVad | AudioInputTurnDetectionSemanticVad | None
ToolMcpToolAllowedTools: TypeAlias = list[str] | ToolMcpToolAllowedToolsMcpToolFilter | None
ToolMcpToolRequireApproval: TypeAlias = ToolMcpToolRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration | None
if TYPE_CHECKING:
    Tool: TypeAlias = RealtimeFunctionTool | ToolMcpTool
    ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp
else:
    __aliases__ = {
        "Tool": "RealtimeFunctionTool | ToolMcpTool",
        "ToolChoice": "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp",
    }
    __getattr__ = members(globals())
