# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["BetaResponseUsage", "InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails"]


class BetaResponseUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    __wraps__ = {
        "input_tokens_details": "beta.beta_response_usage:InputTokensDetails",
        "output_tokens_details": "beta.beta_response_usage:OutputTokensDetails",
    }


class InputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None

    __wraps__ = {"cache_write_tokens_details": "beta.beta_response_usage:InputTokensDetailsCacheWriteTokensDetails"}


class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class OutputTokensDetails(Model):
    reasoning_tokens: int
