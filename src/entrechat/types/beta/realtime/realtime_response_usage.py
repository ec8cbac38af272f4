# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["InputTokenDetails", "OutputTokenDetails", "RealtimeResponseUsage"]


class InputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class OutputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsage(Model):
    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: OutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None

    __wraps__ = {
        "input_token_details": "beta.realtime.realtime_response_usage:InputTokenDetails",
        "output_token_details": "beta.realtime.realtime_response_usage:OutputTokenDetails",
    }
