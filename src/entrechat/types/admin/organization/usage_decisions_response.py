# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "DataResult", "UsageDecisionsResponse"]


class Data(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[DataResult]
    start_time: int

    __wraps__ = {"results": ["admin.organization.usage_decisions_response:DataResult"]}


class DataResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageDecisionsResponse(Model):
    data: list[Data]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]

    __wraps__ = {"data": ["admin.organization.usage_decisions_response:Data"]}
