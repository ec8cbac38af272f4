# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "ClientSecret",
    "InputAudioTranscription",
    "SessionCreateResponse",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class ClientSecret(Model):
    expires_at: int
    value: str


class InputAudioTranscription(Model):
    model: str | None = None


class SessionCreateResponse(Model):
    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None

    __wraps__ = {
        "client_secret": "beta.realtime.session_create_response:ClientSecret",
        "input_audio_transcription": "beta.realtime.session_create_response:InputAudioTranscription",
        "tools": ["beta.realtime.session_create_response:Tool"],
        "tracing": "beta.realtime.session_create_response:TracingTracingConfiguration",
        "turn_detection": "beta.realtime.session_create_response:TurnDetection",
    }


class Tool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Any | None = None
    type: Literal["function"] | None = None


class TracingTracingConfiguration(Model):
    group_id: str | None = None
    metadata: Any | None = None
    workflow_name: str | None = None


class TurnDetection(Model):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration
