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
    from entrechat.types.admin.organization.organization_data_retention import OrganizationDataRetention

__all__ = ["AsyncDataRetention", "DataRetention"]

_RETRIEVE = Op(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    returns="admin.organization.organization_data_retention:OrganizationDataRetention",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    body=("retention_type",),
    returns="admin.organization.organization_data_retention:OrganizationDataRetention",
    admin=True,
)


class DataRetention(Resource):
    def retrieve(self, **options: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Fetch how the organization's data is kept by default.

        `GET /organization/data_retention`

        Returns: OrganizationDataRetention
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> OrganizationDataRetention:
        """Set the organization's data retention, which projects inherit unless they differ.

        `POST /organization/data_retention`

        Returns: OrganizationDataRetention
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DataRetentionWithRawResponse: ...

        @property
        def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...


class AsyncDataRetention(AsyncResource):
    async def retrieve(self, **options: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Fetch how the organization's data is kept by default.

        `GET /organization/data_retention`

        Returns: OrganizationDataRetention
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> OrganizationDataRetention:
        """Set the organization's data retention, which projects inherit unless they differ.

        `POST /organization/data_retention`

        Returns: OrganizationDataRetention
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
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
