# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ProjectRateLimit"]


class ProjectRateLimit(Model):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
