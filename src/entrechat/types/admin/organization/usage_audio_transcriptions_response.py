# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .cost_quantity_unit import CostQuantityUnit

__all__ = [
    "Data",
    "DataResult",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "UsageAudioTranscriptionsResponse",
]


__refs__ = {"CostQuantityUnit": "admin.organization.cost_quantity_unit"}


class Data(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[DataResult]
    start_time: int

    __wraps__ = {
        "results": [
            {
                "object": {
                    "organization.usage.completions.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageCompletionsResult",
                    "organization.usage.embeddings.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageEmbeddingsResult",
                    "organization.usage.moderations.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageModerationsResult",
                    "organization.usage.images.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageImagesResult",
                    "organization.usage.audio_speeches.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageAudioSpeechesResult",
                    "organization.usage.audio_transcriptions.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageAudioTranscriptionsResult",
                    "organization.usage.vector_stores.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageVectorStoresResult",
                    "organization.usage.code_interpreter_sessions.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageCodeInterpreterSessionsResult",
                    "organization.usage.file_searches.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageFileSearchesResult",
                    "organization.usage.web_searches.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationUsageWebSearchesResult",
                    "organization.costs.result": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationCostsResult",
                }
            }
        ]
    }


class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: DataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None

    __wraps__ = {"amount": "admin.organization.usage_audio_transcriptions_response:DataResultOrganizationCostsResultAmount"}


class DataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
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


class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class DataResultOrganizationUsageImagesResult(Model):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponse(Model):
    data: list[Data]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]

    __wraps__ = {"data": ["admin.organization.usage_audio_transcriptions_response:Data"]}


DataResult: TypeAlias = (
    DataResultOrganizationUsageCompletionsResult
    | DataResultOrganizationUsageEmbeddingsResult
    | DataResultOrganizationUsageModerationsResult
    | DataResultOrganizationUsageImagesResult
    | DataResultOrganizationUsageAudioSpeechesResult
    | DataResultOrganizationUsageAudioTranscriptionsResult
    | DataResultOrganizationUsageVectorStoresResult
    | DataResultOrganizationUsageCodeInterpreterSessionsResult
    | DataResultOrganizationUsageFileSearchesResult
    | DataResultOrganizationUsageWebSearchesResult
    | DataResultOrganizationCostsResult
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
