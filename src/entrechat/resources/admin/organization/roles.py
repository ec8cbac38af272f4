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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from entrechat.types.admin.organization.role import Role
    from entrechat.types.admin.organization.role_delete_response import RoleDeleteResponse

__all__ = ["AsyncRoles", "Roles"]

_CREATE = Op(
    "admin.organization.roles.create",
    "POST",
    "/organization/roles",
    body=("permissions", "role_name", "description"),
    returns="admin.organization.role:Role",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.roles.retrieve",
    "GET",
    "/organization/roles/{role_id}",
    path_params=("role_id",),
    returns="admin.organization.role:Role",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.roles.update",
    "POST",
    "/organization/roles/{role_id}",
    path_params=("role_id",),
    body=("description", "permissions", "role_name"),
    returns="admin.organization.role:Role",
    admin=True,
)
_LIST = Op(
    "admin.organization.roles.list",
    "GET",
    "/organization/roles",
    query=("after", "limit", "order"),
    returns="admin.organization.role:Role",
    page="NextCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.roles.delete",
    "DELETE",
    "/organization/roles/{role_id}",
    path_params=("role_id",),
    returns="admin.organization.role_delete_response:RoleDeleteResponse",
    admin=True,
)


class Roles(Resource):
    def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Role:
        """Define an organization role as a set of permissions, to be given out later.

        `POST /organization/roles`

        Returns: Role
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, role_id: str, **options: Unpack[RequestOptions]) -> Role:
        """Fetch one organization role and the permissions it grants.

        `GET /organization/roles/{role_id}`

        Returns: Role
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        role_id: str,
        *,
        description: str | Omit | None = omit,
        permissions: SequenceNotStr[str] | Omit | None = omit,
        role_name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Role:
        """Change a role's name, description or permissions, for all who hold it.

        `POST /organization/roles/{role_id}`

        Returns: Role
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
    ) -> SyncNextCursorPage[Role]:
        """List the organization's roles, predefined ones and your own.

        `GET /organization/roles`

        Returns: pages of Role; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, role_id: str, **options: Unpack[RequestOptions]) -> RoleDeleteResponse:
        """Delete a role of your own; all who held it lose its permissions.

        `DELETE /organization/roles/{role_id}`

        Returns: RoleDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RolesWithStreamingResponse: ...


class AsyncRoles(AsyncResource):
    async def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Role:
        """Define an organization role as a set of permissions, to be given out later.

        `POST /organization/roles`

        Returns: Role
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, role_id: str, **options: Unpack[RequestOptions]) -> Role:
        """Fetch one organization role and the permissions it grants.

        `GET /organization/roles/{role_id}`

        Returns: Role
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        role_id: str,
        *,
        description: str | Omit | None = omit,
        permissions: SequenceNotStr[str] | Omit | None = omit,
        role_name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Role:
        """Change a role's name, description or permissions, for all who hold it.

        `POST /organization/roles/{role_id}`

        Returns: Role
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
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the organization's roles, predefined ones and your own.

        `GET /organization/roles`

        Returns: pages of Role; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, role_id: str, **options: Unpack[RequestOptions]) -> RoleDeleteResponse:
        """Delete a role of your own; all who held it lose its permissions.

        `DELETE /organization/roles/{role_id}`

        Returns: RoleDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...


if TYPE_CHECKING:

    class RolesWithRawResponse:
        def __init__(self, resource: Roles) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncRolesWithRawResponse:
        def __init__(self, resource: AsyncRoles) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class RolesWithStreamingResponse:
        def __init__(self, resource: Roles) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncRolesWithStreamingResponse:
        def __init__(self, resource: AsyncRoles) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
