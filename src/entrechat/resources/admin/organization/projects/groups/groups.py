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
    from entrechat.types.admin.organization.projects.group_delete_response import GroupDeleteResponse
    from entrechat.types.admin.organization.projects.project_group import ProjectGroup

    from .roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )

__all__ = ["AsyncGroups", "Groups"]

_CREATE = Op(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    path_params=("project_id",),
    body=("group_id", "role"),
    returns="admin.organization.projects.project_group:ProjectGroup",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    path_params=("project_id", "group_id"),
    query=("group_type",),
    returns="admin.organization.projects.project_group:ProjectGroup",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    path_params=("project_id",),
    query=("after", "limit", "order"),
    returns="admin.organization.projects.project_group:ProjectGroup",
    page="NextCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    path_params=("project_id", "group_id"),
    returns="admin.organization.projects.group_delete_response:GroupDeleteResponse",
    admin=True,
)


class Groups(Resource):
    @lazy
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    def create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[RequestOptions]) -> ProjectGroup:
        """Give all members of a group access to a project with a role.

        `POST /organization/projects/{project_id}/groups`

        Returns: ProjectGroup
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectGroup:
        """Fetch one group that has access to a project.

        `GET /organization/projects/{project_id}/groups/{group_id}`

        Returns: ProjectGroup
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncNextCursorPage[ProjectGroup]:
        """List the groups with access to a project, oldest first unless order differs.

        `GET /organization/projects/{project_id}/groups`

        Returns: pages of ProjectGroup; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, group_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> GroupDeleteResponse:
        """End a group's access to a project; the group itself stays.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`

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
    def roles(self) -> AsyncRoles:
        from .roles import AsyncRoles

        return AsyncRoles(self._client)

    async def create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[RequestOptions]) -> ProjectGroup:
        """Give all members of a group access to a project with a role.

        `POST /organization/projects/{project_id}/groups`

        Returns: ProjectGroup
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectGroup:
        """Fetch one group that has access to a project.

        `GET /organization/projects/{project_id}/groups/{group_id}`

        Returns: ProjectGroup
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """List the groups with access to a project, oldest first unless order differs.

        `GET /organization/projects/{project_id}/groups`

        Returns: pages of ProjectGroup; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, group_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> GroupDeleteResponse:
        """End a group's access to a project; the group itself stays.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`

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
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def roles(self) -> RolesWithRawResponse: ...

    class AsyncGroupsWithRawResponse:
        def __init__(self, resource: AsyncGroups) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithRawResponse: ...

    class GroupsWithStreamingResponse:
        def __init__(self, resource: Groups) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def roles(self) -> RolesWithStreamingResponse: ...

    class AsyncGroupsWithStreamingResponse:
        def __init__(self, resource: AsyncGroups) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def roles(self) -> AsyncRolesWithStreamingResponse: ...
