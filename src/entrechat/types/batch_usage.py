# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]


class BatchUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    __wraps__ = {
        "input_tokens_details": "batch_usage:InputTokensDetails",
        "output_tokens_details": "batch_usage:OutputTokensDetails",
    }


class InputTokensDetails(Model):
    cached_tokens: int


class OutputTokensDetails(Model):
    reasoning_tokens: int
