# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
    from .realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails

__all__ = ["RealtimeResponseUsage"]


__refs__ = {
    "RealtimeResponseUsageInputTokenDetails": "realtime.realtime_response_usage_input_token_details",
    "RealtimeResponseUsageOutputTokenDetails": "realtime.realtime_response_usage_output_token_details",
}


class RealtimeResponseUsage(Model):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None

    __wraps__ = {
        "input_token_details": "realtime.realtime_response_usage_input_token_details:RealtimeResponseUsageInputTokenDetails",
        "output_token_details": "realtime.realtime_response_usage_output_token_details:RealtimeResponseUsageOutputTokenDetails",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
