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
    from entrechat.types.admin.organization.admin_api_key import AdminAPIKey
    from entrechat.types.admin.organization.admin_api_key_create_response import AdminAPIKeyCreateResponse
    from entrechat.types.admin.organization.admin_api_key_delete_response import AdminAPIKeyDeleteResponse

__all__ = ["AdminAPIKeys", "AsyncAdminAPIKeys"]

_CREATE = Op(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    body=("name", "expires_in_seconds"),
    returns="admin.organization.admin_api_key_create_response:AdminAPIKeyCreateResponse",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    path_params=("key_id",),
    returns="admin.organization.admin_api_key:AdminAPIKey",
    admin=True,
)
_LIST = Op(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    query=("after", "limit", "order"),
    returns="admin.organization.admin_api_key:AdminAPIKey",
    page="CursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.admin_api_keys.delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    path_params=("key_id",),
    returns="admin.organization.admin_api_key_delete_response:AdminAPIKeyDeleteResponse",
    admin=True,
)


class AdminAPIKeys(Resource):
    def create(
        self, *, name: str, expires_in_seconds: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AdminAPIKeyCreateResponse:
        """Make a key for admin operations; its value is shown only in this answer.

        `POST /organization/admin_api_keys`

        Returns: AdminAPIKeyCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, key_id: str, **options: Unpack[RequestOptions]) -> AdminAPIKey:
        """Fetch an admin key's record with its value masked: owner, last use, expiry.

        `GET /organization/admin_api_keys/{key_id}`

        Returns: AdminAPIKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[AdminAPIKey]:
        """List the organization's admin keys with masked values, oldest first.

        `GET /organization/admin_api_keys`

        Returns: pages of AdminAPIKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, key_id: str, **options: Unpack[RequestOptions]) -> AdminAPIKeyDeleteResponse:
        """Revoke an admin key; requests made with it fail from then on.

        `DELETE /organization/admin_api_keys/{key_id}`

        Returns: AdminAPIKeyDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...


class AsyncAdminAPIKeys(AsyncResource):
    async def create(
        self, *, name: str, expires_in_seconds: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AdminAPIKeyCreateResponse:
        """Make a key for admin operations; its value is shown only in this answer.

        `POST /organization/admin_api_keys`

        Returns: AdminAPIKeyCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, key_id: str, **options: Unpack[RequestOptions]) -> AdminAPIKey:
        """Fetch an admin key's record with its value masked: owner, last use, expiry.

        `GET /organization/admin_api_keys/{key_id}`

        Returns: AdminAPIKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """List the organization's admin keys with masked values, oldest first.

        `GET /organization/admin_api_keys`

        Returns: pages of AdminAPIKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, key_id: str, **options: Unpack[RequestOptions]) -> AdminAPIKeyDeleteResponse:
        """Revoke an admin key; requests made with it fail from then on.

        `DELETE /organization/admin_api_keys/{key_id}`

        Returns: AdminAPIKeyDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...


if TYPE_CHECKING:

    class AdminAPIKeysWithRawResponse:
        def __init__(self, resource: AdminAPIKeys) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncAdminAPIKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminAPIKeys) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class AdminAPIKeysWithStreamingResponse:
        def __init__(self, resource: AdminAPIKeys) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncAdminAPIKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminAPIKeys) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
