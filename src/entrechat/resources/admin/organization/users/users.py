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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.organization_user import OrganizationUser
    from entrechat.types.admin.organization.user_delete_response import UserDeleteResponse

    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )

__all__ = ["AsyncUsers", "Users"]

_RETRIEVE = Op(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    path_params=("user_id",),
    returns="admin.organization.organization_user:OrganizationUser",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    path_params=("user_id",),
    body=("developer_persona", "role", "role_id", "technical_level"),
    returns="admin.organization.organization_user:OrganizationUser",
    admin=True,
)
_LIST = Op(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    query=("after", "emails", "limit"),
    returns="admin.organization.organization_user:OrganizationUser",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.users.delete",
    "DELETE",
    "/organization/users/{user_id}",
    path_params=("user_id",),
    returns="admin.organization.user_delete_response:UserDeleteResponse",
    admin=True,
)


class Users(Resource):
    @lazy
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    def retrieve(self, user_id: str, **options: Unpack[RequestOptions]) -> OrganizationUser:
        """Fetch one member of the organization: name, e-mail and role.

        `GET /organization/users/{user_id}`

        Returns: OrganizationUser
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        user_id: str,
        *,
        developer_persona: str | Omit | None = omit,
        role: str | Omit | None = omit,
        role_id: str | Omit | None = omit,
        technical_level: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> OrganizationUser:
        """Change a member's role in the organization or the profile kept of them.

        `POST /organization/users/{user_id}`

        Returns: OrganizationUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List the organization's members, optionally only those with given e-mails.

        `GET /organization/users`

        Returns: pages of OrganizationUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Remove a member from the organization, and so from its projects.

        `DELETE /organization/users/{user_id}`

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

    async def retrieve(self, user_id: str, **options: Unpack[RequestOptions]) -> OrganizationUser:
        """Fetch one member of the organization: name, e-mail and role.

        `GET /organization/users/{user_id}`

        Returns: OrganizationUser
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        user_id: str,
        *,
        developer_persona: str | Omit | None = omit,
        role: str | Omit | None = omit,
        role_id: str | Omit | None = omit,
        technical_level: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> OrganizationUser:
        """Change a member's role in the organization or the profile kept of them.

        `POST /organization/users/{user_id}`

        Returns: OrganizationUser
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """List the organization's members, optionally only those with given e-mails.

        `GET /organization/users`

        Returns: pages of OrganizationUser; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> UserDeleteResponse:
        """Remove a member from the organization, and so from its projects.

        `DELETE /organization/users/{user_id}`

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
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def roles(self) -> RolesWithRawResponse: ...

    class AsyncUsersWithRawResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

    class UsersWithStreamingResponse:
        def __init__(self, resource: Users) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

    class AsyncUsersWithStreamingResponse:
        def __init__(self, resource: AsyncUsers) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...
