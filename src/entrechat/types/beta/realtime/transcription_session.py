# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ClientSecret", "InputAudioTranscription", "TranscriptionSession", "TurnDetection"]


class ClientSecret(Model):
    expires_at: int
    value: str


class InputAudioTranscription(Model):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSession(Model):
    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TurnDetection | None = None

    __wraps__ = {
        "client_secret": "beta.realtime.transcription_session:ClientSecret",
        "input_audio_transcription": "beta.realtime.transcription_session:InputAudioTranscription",
        "turn_detection": "beta.realtime.transcription_session:TurnDetection",
    }


class TurnDetection(Model):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None
