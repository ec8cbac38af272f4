# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdate",
]


class Session(Model):
    client_secret: SessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: SessionTurnDetection | None = None

    __wraps__ = {
        "client_secret": "beta.realtime.transcription_session_update:SessionClientSecret",
        "input_audio_noise_reduction": "beta.realtime.transcription_session_update:SessionInputAudioNoiseReduction",
        "input_audio_transcription": "beta.realtime.transcription_session_update:SessionInputAudioTranscription",
        "turn_detection": "beta.realtime.transcription_session_update:SessionTurnDetection",
    }


class SessionClientSecret(Model):
    expires_at: SessionClientSecretExpiresAt | None = None

    __wraps__ = {"expires_at": "beta.realtime.transcription_session_update:SessionClientSecretExpiresAt"}


class SessionClientSecretExpiresAt(Model):
    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class SessionInputAudioNoiseReduction(Model):
    type: Literal["near_field", "far_field"] | None = None


class SessionInputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class SessionTurnDetection(Model):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class TranscriptionSessionUpdate(Model):
    session: Session
    type: Literal["transcription_session.update"]
    event_id: str | None = None

    __wraps__ = {"session": "beta.realtime.transcription_session_update:Session"}
