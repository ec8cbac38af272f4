# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from entrechat.types.admin.organization.group import Group
    from entrechat.types.admin.organization.group_delete_response import GroupDeleteResponse
    from entrechat.types.admin.organization.group_update_response import GroupUpdateResponse

    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )

__all__ = ["AsyncGroups", "Groups"]

_CREATE = Op(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    body=("name",),
    returns="admin.organization.group:Group",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    path_params=("group_id",),
    returns="admin.organization.group:Group",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    path_params=("group_id",),
    body=("name",),
    returns="admin.organization.group_update_response:GroupUpdateResponse",
    admin=True,
)
_LIST = Op(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    query=("after", "limit", "order"),
    returns="admin.organization.group:Group",
    page="NextCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    path_params=("group_id",),
    returns="admin.organization.group_delete_response:GroupDeleteResponse",
    admin=True,
)


class Groups(Resource):
    @lazy
    def users(self) -> Users:
        from .users import Users

        return Users(self._client)

    @lazy
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Group:
        """Make an empty group of members, to which roles can be given.

        `POST /organization/groups`

        Returns: Group
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, group_id: str, **options: Unpack[RequestOptions]) -> Group:
        """Fetch one group of the organization by its id.

        `GET /organization/groups/{group_id}`

        Returns: Group
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, group_id: str, *, name: str, **options: Unpack[RequestOptions]) -> GroupUpdateResponse:
        """Rename a group; its members and roles stay.

        `POST /organization/groups/{group_id}`

        Returns: GroupUpdateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncNextCursorPage[Group]:
        """List the organization's groups, oldest first unless order says otherwise.

        `GET /organization/groups`

        Returns: pages of Group; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> GroupDeleteResponse:
        """Delete a group; its members stay but lose the roles it gave them.

        `DELETE /organization/groups/{group_id}`

        Returns: GroupDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> GroupsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> GroupsWithStreamingResponse: ...


class AsyncGroups(AsyncResource):
    @lazy
    def users(self) -> AsyncUsers:
        from .users import AsyncUsers

        return AsyncUsers(self._client)

    @lazy
    def roles(self) -> AsyncRoles:
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Group:
        """Make an empty group of members, to which roles can be given.

        `POST /organization/groups`

        Returns: Group
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, group_id: str, **options: Unpack[RequestOptions]) -> Group:
        """Fetch one group of the organization by its id.

        `GET /organization/groups/{group_id}`

        Returns: Group
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(self, group_id: str, *, name: str, **options: Unpack[RequestOptions]) -> GroupUpdateResponse:
        """Rename a group; its members and roles stay.

        `POST /organization/groups/{group_id}`

        Returns: GroupUpdateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """List the organization's groups, oldest first unless order says otherwise.

        `GET /organization/groups`

        Returns: pages of Group; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> GroupDeleteResponse:
        """Delete a group; its members stay but lose the roles it gave them.

        `DELETE /organization/groups/{group_id}`

        Returns: GroupDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...


if TYPE_CHECKING:

    class GroupsWithRawResponse:
        def __init__(self, resource: Groups) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def users(self) -> UsersWithRawResponse: ...

        @property
        def roles(self) -> RolesWithRawResponse: ...

    class AsyncGroupsWithRawResponse:
        def __init__(self, resource: AsyncGroups) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def users(self) -> AsyncUsersWithRawResponse: ...

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

    class GroupsWithStreamingResponse:
        def __init__(self, resource: Groups) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def users(self) -> UsersWithStreamingResponse: ...

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

    class AsyncGroupsWithStreamingResponse:
        def __init__(self, resource: AsyncGroups) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def users(self) -> AsyncUsersWithStreamingResponse: ...

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...
