# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.hosted_tool_permission_update_params import (
        CodeInterpreter,
        FileSearch,
        ImageGeneration,
        Mcp,
        WebSearch,
    )
    from entrechat.types.admin.organization.projects.project_hosted_tool_permissions import ProjectHostedToolPermissions

__all__ = ["AsyncHostedToolPermissions", "HostedToolPermissions"]

_RETRIEVE = Op(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    path_params=("project_id",),
    returns="admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    path_params=("project_id",),
    body=("code_interpreter", "file_search", "image_generation", "mcp", "web_search"),
    returns="admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    admin=True,
)


class HostedToolPermissions(Resource):
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools, such as web search, a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Returns: ProjectHostedToolPermissions
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        code_interpreter: CodeInterpreter | Omit | None = omit,
        file_search: FileSearch | Omit | None = omit,
        image_generation: ImageGeneration | Omit | None = omit,
        mcp: Mcp | Omit | None = omit,
        web_search: WebSearch | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectHostedToolPermissions:
        """Switch hosted tools on or off for a project, each by itself.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Returns: ProjectHostedToolPermissions
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...


class AsyncHostedToolPermissions(AsyncResource):
    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools, such as web search, a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Returns: ProjectHostedToolPermissions
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: CodeInterpreter | Omit | None = omit,
        file_search: FileSearch | Omit | None = omit,
        image_generation: ImageGeneration | Omit | None = omit,
        mcp: Mcp | Omit | None = omit,
        web_search: WebSearch | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectHostedToolPermissions:
        """Switch hosted tools on or off for a project, each by itself.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Returns: ProjectHostedToolPermissions
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class HostedToolPermissionsWithRawResponse:
        def __init__(self, resource: HostedToolPermissions) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)

    class AsyncHostedToolPermissionsWithRawResponse:
        def __init__(self, resource: AsyncHostedToolPermissions) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)

    class HostedToolPermissionsWithStreamingResponse:
        def __init__(self, resource: HostedToolPermissions) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)

    class AsyncHostedToolPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncHostedToolPermissions) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
