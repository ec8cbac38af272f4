# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["CachedTokensDetails", "RealtimeResponseUsageInputTokenDetails"]


class CachedTokensDetails(Model):
    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageInputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None

    __wraps__ = {"cached_tokens_details": "realtime.realtime_response_usage_input_token_details:CachedTokensDetails"}
