# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image import Image

__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]


__refs__ = {"Image": "image"}


class ImagesResponse(Model):
    created: int
    background: Literal["transparent", "opaque"] | None = None
    data: list[Image] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    safety_identifier: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: SvgUsage | None = None
    usage: Usage | None = None

    __wraps__ = {"data": ["image:Image"], "svg_usage": "images_response:SvgUsage", "usage": "images_response:Usage"}


class SvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: UsageOutputTokensDetails | None = None

    __wraps__ = {
        "input_tokens_details": "images_response:UsageInputTokensDetails",
        "output_tokens_details": "images_response:UsageOutputTokensDetails",
    }


class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


class UsageOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


if not TYPE_CHECKING:
    __getattr__ = members(globals())
