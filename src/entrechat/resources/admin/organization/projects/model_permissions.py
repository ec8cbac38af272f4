# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.project_model_permissions import ProjectModelPermissions
    from entrechat.types.admin.organization.projects.project_model_permissions_deleted import ProjectModelPermissionsDeleted

__all__ = ["AsyncModelPermissions", "ModelPermissions"]

_RETRIEVE = Op(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    path_params=("project_id",),
    returns="admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    path_params=("project_id",),
    body=("mode", "model_ids"),
    returns="admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    path_params=("project_id",),
    returns="admin.organization.projects.project_model_permissions_deleted:ProjectModelPermissionsDeleted",
    admin=True,
)


class ModelPermissions(Resource):
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectModelPermissions:
        """Fetch which models a project may use: a list of allowed or denied ones.

        `GET /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissions
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectModelPermissions:
        """Allow a project only the given models, or deny it those.

        `POST /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissions
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def delete(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectModelPermissionsDeleted:
        """Drop a project's own list of models, and with it the restriction.

        `DELETE /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissionsDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse: ...


class AsyncModelPermissions(AsyncResource):
    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectModelPermissions:
        """Fetch which models a project may use: a list of allowed or denied ones.

        `GET /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissions
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> ProjectModelPermissions:
        """Allow a project only the given models, or deny it those.

        `POST /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissions
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectModelPermissionsDeleted:
        """Drop a project's own list of models, and with it the restriction.

        `DELETE /organization/projects/{project_id}/model_permissions`

        Returns: ProjectModelPermissionsDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ModelPermissionsWithRawResponse:
        def __init__(self, resource: ModelPermissions) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)

    class AsyncModelPermissionsWithRawResponse:
        def __init__(self, resource: AsyncModelPermissions) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)

    class ModelPermissionsWithStreamingResponse:
        def __init__(self, resource: ModelPermissions) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.delete = to_streamed(resource.delete)

    class AsyncModelPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncModelPermissions) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.delete = async_to_streamed(resource.delete)
