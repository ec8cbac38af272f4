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
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.projects.project_user import ProjectUser
    from entrechat.types.admin.organization.projects.user_delete_response import UserDeleteResponse

    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )

__all__ = ["AsyncUsers", "Users"]

_CREATE = Op(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    path_params=("project_id",),
    body=("role", "email", "user_id"),
    returns="admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    path_params=("project_id", "user_id"),
    returns="admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    path_params=("project_id", "user_id"),
    body=("role",),
    returns="admin.organization.projects.project_user:ProjectUser",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    path_params=("project_id",),
    query=("after", "limit"),
    returns="admin.organization.projects.project_user:ProjectUser",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    path_params=("project_id", "user_id"),
    returns="admin.organization.projects.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(Resource):
    @lazy
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | Omit | None = omit,
        user_id: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Add a member of the organization to a project with a role.

        `POST /organization/projects/{project_id}/users`

        Returns: ProjectUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectUser:
        """Fetch one member of a project with their role in it.

        `GET /organization/projects/{project_id}/users/{user_id}`

        Returns: ProjectUser
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, user_id: str, *, project_id: str, role: str | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Change a member's role in a project.

        `POST /organization/projects/{project_id}/users/{user_id}`

        Returns: ProjectUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self, project_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List the members of a project and their roles.

        `GET /organization/projects/{project_id}/users`

        Returns: pages of ProjectUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a member out of a project; they remain in the organization.

        `DELETE /organization/projects/{project_id}/users/{user_id}`

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
    @lazy
    def roles(self) -> AsyncRoles:
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | Omit | None = omit,
        user_id: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectUser:
        """Add a member of the organization to a project with a role.

        `POST /organization/projects/{project_id}/users`

        Returns: ProjectUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectUser:
        """Fetch one member of a project with their role in it.

        `GET /organization/projects/{project_id}/users/{user_id}`

        Returns: ProjectUser
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self, user_id: str, *, project_id: str, role: str | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> ProjectUser:
        """Change a member's role in a project.

        `POST /organization/projects/{project_id}/users/{user_id}`

        Returns: ProjectUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self, project_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """List the members of a project and their roles.

        `GET /organization/projects/{project_id}/users`

        Returns: pages of ProjectUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Take a member out of a project; they remain in the organization.

        `DELETE /organization/projects/{project_id}/users/{user_id}`

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
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def roles(self) -> RolesWithRawResponse: ...

    class AsyncUsersWithRawResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

    class UsersWithStreamingResponse:
        def __init__(self, resource: Users) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

    class AsyncUsersWithStreamingResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...
