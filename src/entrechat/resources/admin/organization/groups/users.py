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
    from entrechat.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from entrechat.types.admin.organization.groups.organization_group_user import OrganizationGroupUser
    from entrechat.types.admin.organization.groups.user_create_response import UserCreateResponse
    from entrechat.types.admin.organization.groups.user_delete_response import UserDeleteResponse
    from entrechat.types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse

__all__ = ["AsyncUsers", "Users"]

_CREATE = Op(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    path_params=("group_id",),
    body=("user_id",),
    returns="admin.organization.groups.user_create_response:UserCreateResponse",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    path_params=("group_id", "user_id"),
    returns="admin.organization.groups.user_retrieve_response:UserRetrieveResponse",
    admin=True,
)
_LIST = Op(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    path_params=("group_id",),
    query=("after", "limit", "order"),
    returns="admin.organization.groups.organization_group_user:OrganizationGroupUser",
    page="NextCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    path_params=("group_id", "user_id"),
    returns="admin.organization.groups.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(Resource):
    def create(self, group_id: str, *, user_id: str, **options: Unpack[RequestOptions]) -> UserCreateResponse:
        """Put a member of the organization into a group.

        `POST /organization/groups/{group_id}/users`

        Returns: UserCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> UserRetrieveResponse:
        """Fetch one member of a group; fails if they are not in it.

        `GET /organization/groups/{group_id}/users/{user_id}`

        Returns: UserRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """List the members of a group, latest first unless order says otherwise.

        `GET /organization/groups/{group_id}/users`

        Returns: pages of OrganizationGroupUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a member out of a group; they remain in the organization.

        `DELETE /organization/groups/{group_id}/users/{user_id}`

        Returns: UserDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> UsersWithStreamingResponse: ...


class AsyncUsers(AsyncResource):
    async def create(self, group_id: str, *, user_id: str, **options: Unpack[RequestOptions]) -> UserCreateResponse:
        """Put a member of the organization into a group.

        `POST /organization/groups/{group_id}/users`

        Returns: UserCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> UserRetrieveResponse:
        """Fetch one member of a group; fails if they are not in it.

        `GET /organization/groups/{group_id}/users/{user_id}`

        Returns: UserRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """List the members of a group, latest first unless order says otherwise.

        `GET /organization/groups/{group_id}/users`

        Returns: pages of OrganizationGroupUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a member out of a group; they remain in the organization.

        `DELETE /organization/groups/{group_id}/users/{user_id}`

        Returns: UserDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...


if TYPE_CHECKING:

    class UsersWithRawResponse:
        def __init__(self, resource: Users) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncUsersWithRawResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class UsersWithStreamingResponse:
        def __init__(self, resource: Users) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
