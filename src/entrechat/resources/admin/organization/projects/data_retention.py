# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.project_data_retention import ProjectDataRetention

__all__ = ["AsyncDataRetention", "DataRetention"]

_RETRIEVE = Op(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    path_params=("project_id",),
    returns="admin.organization.projects.project_data_retention:ProjectDataRetention",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    path_params=("project_id",),
    body=("retention_type",),
    returns="admin.organization.projects.project_data_retention:ProjectDataRetention",
    admin=True,
)


class DataRetention(Resource):
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectDataRetention:
        """Fetch a project's data retention: its own or the organization's.

        `GET /organization/projects/{project_id}/data_retention`

        Returns: ProjectDataRetention
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> ProjectDataRetention:
        """Set how a project's data is kept, or follow the organization again.

        `POST /organization/projects/{project_id}/data_retention`

        Returns: ProjectDataRetention
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DataRetentionWithRawResponse: ...

        @property
        def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...


class AsyncDataRetention(AsyncResource):
    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectDataRetention:
        """Fetch a project's data retention: its own or the organization's.

        `GET /organization/projects/{project_id}/data_retention`

        Returns: ProjectDataRetention
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> ProjectDataRetention:
        """Set how a project's data is kept, or follow the organization again.

        `POST /organization/projects/{project_id}/data_retention`

        Returns: ProjectDataRetention
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...


if TYPE_CHECKING:

    class DataRetentionWithRawResponse:
        def __init__(self, resource: DataRetention) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)

    class AsyncDataRetentionWithRawResponse:
        def __init__(self, resource: AsyncDataRetention) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)

    class DataRetentionWithStreamingResponse:
        def __init__(self, resource: DataRetention) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)

    class AsyncDataRetentionWithStreamingResponse:
        def __init__(self, resource: AsyncDataRetention) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
