# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.admin.organization.external_storage_configuration import ExternalStorageConfiguration
    from entrechat.types.admin.organization.external_storage_create_params import Provider
    from entrechat.types.admin.organization.external_storage_deleted import ExternalStorageDeleted

__all__ = ["AsyncExternalStorage", "ExternalStorage"]

_CREATE = Op(
    "admin.organization.external_storage.create",
    "POST",
    "/organization/external_storage",
    body=("project_id", "provider"),
    returns="admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.external_storage.retrieve",
    "GET",
    "/organization/external_storage/{external_storage_id}",
    path_params=("external_storage_id",),
    returns="admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)
_LIST = Op(
    "admin.organization.external_storage.list",
    "GET",
    "/organization/external_storage",
    query=("after", "limit", "order", "project_id"),
    returns="admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    page="CursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.external_storage.delete",
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    path_params=("external_storage_id",),
    returns="admin.organization.external_storage_deleted:ExternalStorageDeleted",
    admin=True,
)
_VALIDATE = Op(
    "admin.organization.external_storage.validate",
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    path_params=("external_storage_id",),
    returns="admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    admin=True,
)


class ExternalStorage(Resource):
    def create(self, *, project_id: str, provider: Provider, **options: Unpack[RequestOptions]) -> ExternalStorageConfiguration:
        """Connect storage of your own to a project, to hold its data.

        `POST /organization/external_storage`

        Returns: ExternalStorageConfiguration
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageConfiguration:
        """Fetch one external storage connection and whether it is healthy.

        `GET /organization/external_storage/{external_storage_id}`

        Returns: ExternalStorageConfiguration
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """List external storage connections, optionally only those of one project.

        `GET /organization/external_storage`

        Returns: pages of ExternalStorageConfiguration; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageDeleted:
        """Disconnect a project's external storage; what is stored there is yours to clear.

        `DELETE /organization/external_storage/{external_storage_id}`

        Returns: ExternalStorageDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def validate(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageConfiguration:
        """Test an external storage connection and return it with its new status.

        `POST /organization/external_storage/{external_storage_id}/validate`

        Returns: ExternalStorageConfiguration
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ExternalStorageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ExternalStorageWithStreamingResponse: ...


class AsyncExternalStorage(AsyncResource):
    async def create(
        self, *, project_id: str, provider: Provider, **options: Unpack[RequestOptions]
    ) -> ExternalStorageConfiguration:
        """Connect storage of your own to a project, to hold its data.

        `POST /organization/external_storage`

        Returns: ExternalStorageConfiguration
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageConfiguration:
        """Fetch one external storage connection and whether it is healthy.

        `GET /organization/external_storage/{external_storage_id}`

        Returns: ExternalStorageConfiguration
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """List external storage connections, optionally only those of one project.

        `GET /organization/external_storage`

        Returns: pages of ExternalStorageConfiguration; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageDeleted:
        """Disconnect a project's external storage; what is stored there is yours to clear.

        `DELETE /organization/external_storage/{external_storage_id}`

        Returns: ExternalStorageDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def validate(self, external_storage_id: str, **options: Unpack[RequestOptions]) -> ExternalStorageConfiguration:
        """Test an external storage connection and return it with its new status.

        `POST /organization/external_storage/{external_storage_id}/validate`

        Returns: ExternalStorageConfiguration
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_VALIDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncExternalStorageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse: ...


if TYPE_CHECKING:

    class ExternalStorageWithRawResponse:
        def __init__(self, resource: ExternalStorage) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.validate = to_raw(resource.validate)

    class AsyncExternalStorageWithRawResponse:
        def __init__(self, resource: AsyncExternalStorage) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.validate = async_to_raw(resource.validate)

    class ExternalStorageWithStreamingResponse:
        def __init__(self, resource: ExternalStorage) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.validate = to_streamed(resource.validate)

    class AsyncExternalStorageWithStreamingResponse:
        def __init__(self, resource: AsyncExternalStorage) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.validate = async_to_streamed(resource.validate)
