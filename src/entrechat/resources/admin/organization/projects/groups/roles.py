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
    from entrechat.types.admin.organization.projects.groups.role_create_response import RoleCreateResponse
    from entrechat.types.admin.organization.projects.groups.role_delete_response import RoleDeleteResponse
    from entrechat.types.admin.organization.projects.groups.role_list_response import RoleListResponse
    from entrechat.types.admin.organization.projects.groups.role_retrieve_response import RoleRetrieveResponse

__all__ = ["AsyncRoles", "Roles"]

_CREATE = Op(
    "admin.organization.projects.groups.roles.create",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    path_params=("project_id", "group_id"),
    body=("role_id",),
    returns="admin.organization.projects.groups.role_create_response:RoleCreateResponse",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.groups.roles.retrieve",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_params=("project_id", "group_id", "role_id"),
    returns="admin.organization.projects.groups.role_retrieve_response:RoleRetrieveResponse",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.groups.roles.list",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles",
    path_params=("project_id", "group_id"),
    query=("after", "limit", "order"),
    returns="admin.organization.projects.groups.role_list_response:RoleListResponse",
    page="NextCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.groups.roles.delete",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_params=("project_id", "group_id", "role_id"),
    returns="admin.organization.projects.groups.role_delete_response:RoleDeleteResponse",
    admin=True,
)


class Roles(Resource):
    def create(self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[RequestOptions]) -> RoleCreateResponse:
        """Give a group a role that holds only in this project.

        `POST /projects/{project_id}/groups/{group_id}/roles`

        Returns: RoleCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> RoleRetrieveResponse:
        """Fetch one project role that a group holds.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Returns: RoleRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the roles that a group holds in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles`

        Returns: pages of RoleListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]) -> RoleDeleteResponse:
        """Take a project role away from a group; the role itself stays.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

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
        self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[RequestOptions]
    ) -> RoleCreateResponse:
        """Give a group a role that holds only in this project.

        `POST /projects/{project_id}/groups/{group_id}/roles`

        Returns: RoleCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> RoleRetrieveResponse:
        """Fetch one project role that a group holds.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Returns: RoleRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the roles that a group holds in a project.

        `GET /projects/{project_id}/groups/{group_id}/roles`

        Returns: pages of RoleListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> RoleDeleteResponse:
        """Take a project role away from a group; the role itself stays.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

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
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncRolesWithRawResponse:
        def __init__(self, resource: AsyncRoles) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class RolesWithStreamingResponse:
        def __init__(self, resource: Roles) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncRolesWithStreamingResponse:
        def __init__(self, resource: AsyncRoles) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
