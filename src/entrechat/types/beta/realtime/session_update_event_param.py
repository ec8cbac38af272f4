# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracing",
    "SessionTracingTracingConfiguration",
    "SessionTurnDetection",
    "SessionUpdateEventParam",
]


class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: Iterable[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionTool]
    tracing: SessionTracing
    turn_detection: SessionTurnDetection
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class SessionClientSecret(TypedDict, total=False):
    expires_after: SessionClientSecretExpiresAfter


class SessionClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionTool(TypedDict, total=False):
    description: str
    name: str
    parameters: Any
    type: Literal["function"]


class SessionTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: Any
    workflow_name: str


class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str


SessionTracing: TypeAlias = Literal["auto"] | SessionTracingTracingConfiguration
