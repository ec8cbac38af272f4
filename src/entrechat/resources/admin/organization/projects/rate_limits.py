# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.projects.project_rate_limit import ProjectRateLimit

__all__ = ["AsyncRateLimits", "RateLimits"]

_LIST_RATE_LIMITS = Op(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    path_params=("project_id",),
    query=("after", "before", "limit"),
    returns="admin.organization.projects.project_rate_limit:ProjectRateLimit",
    page="ConversationCursorPage",
    admin=True,
)
_UPDATE_RATE_LIMIT = Op(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    path_params=("project_id", "rate_limit_id"),
    body=(
        "batch_1_day_max_input_tokens",
        "max_audio_megabytes_per_1_minute",
        "max_images_per_1_minute",
        "max_requests_per_1_day",
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
    ),
    returns="admin.organization.projects.project_rate_limit:ProjectRateLimit",
    admin=True,
)


class RateLimits(Resource):
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """List a project's rate limits, one entry for each model.

        `GET /organization/projects/{project_id}/rate_limits`

        Returns: pages of ProjectRateLimit; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST_RATE_LIMITS, locals())

    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectRateLimit:
        """Change a project's limits for one model: requests, tokens, images, audio.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

        Returns: ProjectRateLimit
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE_RATE_LIMIT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RateLimitsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RateLimitsWithStreamingResponse: ...


class AsyncRateLimits(AsyncResource):
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """List a project's rate limits, one entry for each model.

        `GET /organization/projects/{project_id}/rate_limits`

        Returns: pages of ProjectRateLimit; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST_RATE_LIMITS, locals())

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectRateLimit:
        """Change a project's limits for one model: requests, tokens, images, audio.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

        Returns: ProjectRateLimit
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE_RATE_LIMIT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...


if TYPE_CHECKING:

    class RateLimitsWithRawResponse:
        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = to_raw(resource.list_rate_limits)
            self.update_rate_limit = to_raw(resource.update_rate_limit)

    class AsyncRateLimitsWithRawResponse:
        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_to_raw(resource.list_rate_limits)
            self.update_rate_limit = async_to_raw(resource.update_rate_limit)

    class RateLimitsWithStreamingResponse:
        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = to_streamed(resource.list_rate_limits)
            self.update_rate_limit = to_streamed(resource.update_rate_limit)

    class AsyncRateLimitsWithStreamingResponse:
        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_to_streamed(resource.list_rate_limits)
            self.update_rate_limit = async_to_streamed(resource.update_rate_limit)
