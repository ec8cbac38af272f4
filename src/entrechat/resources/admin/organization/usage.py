# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
    from entrechat.types.admin.organization.usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
    from entrechat.types.admin.organization.usage_code_interpreter_sessions_response import UsageCodeInterpreterSessionsResponse
    from entrechat.types.admin.organization.usage_completions_response import UsageCompletionsResponse
    from entrechat.types.admin.organization.usage_costs_response import UsageCostsResponse
    from entrechat.types.admin.organization.usage_decisions_response import UsageDecisionsResponse
    from entrechat.types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
    from entrechat.types.admin.organization.usage_file_search_calls_response import UsageFileSearchCallsResponse
    from entrechat.types.admin.organization.usage_images_response import UsageImagesResponse
    from entrechat.types.admin.organization.usage_moderations_response import UsageModerationsResponse
    from entrechat.types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
    from entrechat.types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse

__all__ = ["AsyncUsage", "Usage"]

_AUDIO_SPEECHES = Op(
    "admin.organization.usage.audio_speeches",
    "GET",
    "/organization/usage/audio_speeches",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_audio_speeches_response:UsageAudioSpeechesResponse",
    admin=True,
)
_AUDIO_TRANSCRIPTIONS = Op(
    "admin.organization.usage.audio_transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_audio_transcriptions_response:UsageAudioTranscriptionsResponse",
    admin=True,
)
_CODE_INTERPRETER_SESSIONS = Op(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    query=("start_time", "bucket_width", "end_time", "group_by", "limit", "page", "project_ids"),
    returns="admin.organization.usage_code_interpreter_sessions_response:UsageCodeInterpreterSessionsResponse",
    admin=True,
)
_COMPLETIONS = Op(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    query=(
        "start_time",
        "api_key_ids",
        "batch",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_completions_response:UsageCompletionsResponse",
    admin=True,
)
_COSTS = Op(
    "admin.organization.usage.costs",
    "GET",
    "/organization/costs",
    query=("start_time", "api_key_ids", "bucket_width", "end_time", "group_by", "limit", "line_items", "page", "project_ids"),
    returns="admin.organization.usage_costs_response:UsageCostsResponse",
    admin=True,
)
_DECISIONS = Op(
    "admin.organization.usage.decisions",
    "GET",
    "/organization/usage/decisions",
    query=(
        "start_time",
        "api_key_ids",
        "batch",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_decisions_response:UsageDecisionsResponse",
    admin=True,
)
_EMBEDDINGS = Op(
    "admin.organization.usage.embeddings",
    "GET",
    "/organization/usage/embeddings",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_embeddings_response:UsageEmbeddingsResponse",
    admin=True,
)
_FILE_SEARCH_CALLS = Op(
    "admin.organization.usage.file_search_calls",
    "GET",
    "/organization/usage/file_search_calls",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "page",
        "project_ids",
        "user_ids",
        "vector_store_ids",
    ),
    returns="admin.organization.usage_file_search_calls_response:UsageFileSearchCallsResponse",
    admin=True,
)
_IMAGES = Op(
    "admin.organization.usage.images",
    "GET",
    "/organization/usage/images",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "sizes",
        "sources",
        "user_ids",
    ),
    returns="admin.organization.usage_images_response:UsageImagesResponse",
    admin=True,
)
_MODERATIONS = Op(
    "admin.organization.usage.moderations",
    "GET",
    "/organization/usage/moderations",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_moderations_response:UsageModerationsResponse",
    admin=True,
)
_VECTOR_STORES = Op(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    query=("start_time", "bucket_width", "end_time", "group_by", "limit", "page", "project_ids"),
    returns="admin.organization.usage_vector_stores_response:UsageVectorStoresResponse",
    admin=True,
)
_WEB_SEARCH_CALLS = Op(
    "admin.organization.usage.web_search_calls",
    "GET",
    "/organization/usage/web_search_calls",
    query=(
        "start_time",
        "api_key_ids",
        "bucket_width",
        "context_levels",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    returns="admin.organization.usage_web_search_calls_response:UsageWebSearchCallsResponse",
    admin=True,
)


class Usage(Resource):
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageAudioSpeechesResponse:
        """Report characters turned into speech, per time bucket.

        `GET /organization/usage/audio_speeches`

        Returns: UsageAudioSpeechesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_AUDIO_SPEECHES, locals())

    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageAudioTranscriptionsResponse:
        """Report seconds of audio transcribed, per time bucket.

        `GET /organization/usage/audio_transcriptions`

        Returns: UsageAudioTranscriptionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_AUDIO_TRANSCRIPTIONS, locals())

    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCodeInterpreterSessionsResponse:
        """Report code interpreter sessions opened, per time bucket.

        `GET /organization/usage/code_interpreter_sessions`

        Returns: UsageCodeInterpreterSessionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CODE_INTERPRETER_SESSIONS, locals())

    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCompletionsResponse:
        """Report tokens and requests of text generation, chat included, per time bucket.

        `GET /organization/usage/completions`

        Returns: UsageCompletionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_COMPLETIONS, locals())

    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCostsResponse:
        """Report money spent, per time bucket, by project, key or invoice line.

        `GET /organization/costs`

        Returns: UsageCostsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_COSTS, locals())

    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit | None = omit,
        batch: bool | Omit | None = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | None = omit,
        end_time: int | Omit | None = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit
        | None = omit,
        limit: int | Omit | None = omit,
        models: SequenceNotStr[str] | Omit | None = omit,
        page: str | Omit | None = omit,
        project_ids: SequenceNotStr[str] | Omit | None = omit,
        user_ids: SequenceNotStr[str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageDecisionsResponse:
        """Report tokens and requests of the decisions operation, per time bucket.

        `GET /organization/usage/decisions`

        Returns: UsageDecisionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_DECISIONS, locals())

    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageEmbeddingsResponse:
        """Report tokens and requests of embeddings, per time bucket.

        `GET /organization/usage/embeddings`

        Returns: UsageEmbeddingsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_EMBEDDINGS, locals())

    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageFileSearchCallsResponse:
        """Report file search calls, per time bucket, by vector store among others.

        `GET /organization/usage/file_search_calls`

        Returns: UsageFileSearchCallsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_FILE_SEARCH_CALLS, locals())

    def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: Iterable[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: Iterable[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageImagesResponse:
        """Report images made, per time bucket, by size and kind of request among others.

        `GET /organization/usage/images`

        Returns: UsageImagesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_IMAGES, locals())

    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageModerationsResponse:
        """Report tokens and requests of moderations, per time bucket.

        `GET /organization/usage/moderations`

        Returns: UsageModerationsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_MODERATIONS, locals())

    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageVectorStoresResponse:
        """Report bytes kept in vector stores, per time bucket.

        `GET /organization/usage/vector_stores`

        Returns: UsageVectorStoresResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_VECTOR_STORES, locals())

    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageWebSearchCallsResponse:
        """Report web search calls, per time bucket, by context level among others.

        `GET /organization/usage/web_search_calls`

        Returns: UsageWebSearchCallsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_WEB_SEARCH_CALLS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> UsageWithStreamingResponse: ...


class AsyncUsage(AsyncResource):
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageAudioSpeechesResponse:
        """Report characters turned into speech, per time bucket.

        `GET /organization/usage/audio_speeches`

        Returns: UsageAudioSpeechesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_AUDIO_SPEECHES, locals())

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageAudioTranscriptionsResponse:
        """Report seconds of audio transcribed, per time bucket.

        `GET /organization/usage/audio_transcriptions`

        Returns: UsageAudioTranscriptionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_AUDIO_TRANSCRIPTIONS, locals())

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCodeInterpreterSessionsResponse:
        """Report code interpreter sessions opened, per time bucket.

        `GET /organization/usage/code_interpreter_sessions`

        Returns: UsageCodeInterpreterSessionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CODE_INTERPRETER_SESSIONS, locals())

    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCompletionsResponse:
        """Report tokens and requests of text generation, chat included, per time bucket.

        `GET /organization/usage/completions`

        Returns: UsageCompletionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_COMPLETIONS, locals())

    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageCostsResponse:
        """Report money spent, per time bucket, by project, key or invoice line.

        `GET /organization/costs`

        Returns: UsageCostsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_COSTS, locals())

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit | None = omit,
        batch: bool | Omit | None = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | None = omit,
        end_time: int | Omit | None = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit
        | None = omit,
        limit: int | Omit | None = omit,
        models: SequenceNotStr[str] | Omit | None = omit,
        page: str | Omit | None = omit,
        project_ids: SequenceNotStr[str] | Omit | None = omit,
        user_ids: SequenceNotStr[str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageDecisionsResponse:
        """Report tokens and requests of the decisions operation, per time bucket.

        `GET /organization/usage/decisions`

        Returns: UsageDecisionsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_DECISIONS, locals())

    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageEmbeddingsResponse:
        """Report tokens and requests of embeddings, per time bucket.

        `GET /organization/usage/embeddings`

        Returns: UsageEmbeddingsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_EMBEDDINGS, locals())

    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageFileSearchCallsResponse:
        """Report file search calls, per time bucket, by vector store among others.

        `GET /organization/usage/file_search_calls`

        Returns: UsageFileSearchCallsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_FILE_SEARCH_CALLS, locals())

    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: Iterable[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: Iterable[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageImagesResponse:
        """Report images made, per time bucket, by size and kind of request among others.

        `GET /organization/usage/images`

        Returns: UsageImagesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_IMAGES, locals())

    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageModerationsResponse:
        """Report tokens and requests of moderations, per time bucket.

        `GET /organization/usage/moderations`

        Returns: UsageModerationsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_MODERATIONS, locals())

    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageVectorStoresResponse:
        """Report bytes kept in vector stores, per time bucket.

        `GET /organization/usage/vector_stores`

        Returns: UsageVectorStoresResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_VECTOR_STORES, locals())

    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UsageWebSearchCallsResponse:
        """Report web search calls, per time bucket, by context level among others.

        `GET /organization/usage/web_search_calls`

        Returns: UsageWebSearchCallsResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_WEB_SEARCH_CALLS, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...


if TYPE_CHECKING:

    class UsageWithRawResponse:
        def __init__(self, resource: Usage) -> None:
            self.audio_speeches = to_raw(resource.audio_speeches)
            self.audio_transcriptions = to_raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = to_raw(resource.code_interpreter_sessions)
            self.completions = to_raw(resource.completions)
            self.costs = to_raw(resource.costs)
            self.decisions = to_raw(resource.decisions)
            self.embeddings = to_raw(resource.embeddings)
            self.file_search_calls = to_raw(resource.file_search_calls)
            self.images = to_raw(resource.images)
            self.moderations = to_raw(resource.moderations)
            self.vector_stores = to_raw(resource.vector_stores)
            self.web_search_calls = to_raw(resource.web_search_calls)

    class AsyncUsageWithRawResponse:
        def __init__(self, resource: AsyncUsage) -> None:
            self.audio_speeches = async_to_raw(resource.audio_speeches)
            self.audio_transcriptions = async_to_raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_to_raw(resource.code_interpreter_sessions)
            self.completions = async_to_raw(resource.completions)
            self.costs = async_to_raw(resource.costs)
            self.decisions = async_to_raw(resource.decisions)
            self.embeddings = async_to_raw(resource.embeddings)
            self.file_search_calls = async_to_raw(resource.file_search_calls)
            self.images = async_to_raw(resource.images)
            self.moderations = async_to_raw(resource.moderations)
            self.vector_stores = async_to_raw(resource.vector_stores)
            self.web_search_calls = async_to_raw(resource.web_search_calls)

    class UsageWithStreamingResponse:
        def __init__(self, resource: Usage) -> None:
            self.audio_speeches = to_streamed(resource.audio_speeches)
            self.audio_transcriptions = to_streamed(resource.audio_transcriptions)
            self.code_interpreter_sessions = to_streamed(resource.code_interpreter_sessions)
            self.completions = to_streamed(resource.completions)
            self.costs = to_streamed(resource.costs)
            self.decisions = to_streamed(resource.decisions)
            self.embeddings = to_streamed(resource.embeddings)
            self.file_search_calls = to_streamed(resource.file_search_calls)
            self.images = to_streamed(resource.images)
            self.moderations = to_streamed(resource.moderations)
            self.vector_stores = to_streamed(resource.vector_stores)
            self.web_search_calls = to_streamed(resource.web_search_calls)

    class AsyncUsageWithStreamingResponse:
        def __init__(self, resource: AsyncUsage) -> None:
            self.audio_speeches = async_to_streamed(resource.audio_speeches)
            self.audio_transcriptions = async_to_streamed(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_to_streamed(resource.code_interpreter_sessions)
            self.completions = async_to_streamed(resource.completions)
            self.costs = async_to_streamed(resource.costs)
            self.decisions = async_to_streamed(resource.decisions)
            self.embeddings = async_to_streamed(resource.embeddings)
            self.file_search_calls = async_to_streamed(resource.file_search_calls)
            self.images = async_to_streamed(resource.images)
            self.moderations = async_to_streamed(resource.moderations)
            self.vector_stores = async_to_streamed(resource.vector_stores)
            self.web_search_calls = async_to_streamed(resource.web_search_calls)
