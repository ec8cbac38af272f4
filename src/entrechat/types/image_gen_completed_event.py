# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ImageGenCompletedEvent", "Usage", "UsageInputTokensDetails"]


class ImageGenCompletedEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: str | None = None

    __wraps__ = {"usage": "image_gen_completed_event:Usage"}


class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int

    __wraps__ = {"input_tokens_details": "image_gen_completed_event:UsageInputTokensDetails"}


class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int
