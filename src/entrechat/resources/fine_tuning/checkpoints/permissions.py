# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from entrechat.types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
    from entrechat.types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
    from entrechat.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
    from entrechat.types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse

__all__ = ["AsyncPermissions", "Permissions"]

_CREATE = Op(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params=("fine_tuned_model_checkpoint",),
    body=("project_ids",),
    returns="fine_tuning.checkpoints.permission_create_response:PermissionCreateResponse",
    page="Page",
)
_RETRIEVE = Op(
    "fine_tuning.checkpoints.permissions.retrieve",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params=("fine_tuned_model_checkpoint",),
    query=("after", "limit", "order", "project_id"),
    returns="fine_tuning.checkpoints.permission_retrieve_response:PermissionRetrieveResponse",
)
_LIST = Op(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params=("fine_tuned_model_checkpoint",),
    query=("after", "limit", "order", "project_id"),
    returns="fine_tuning.checkpoints.permission_list_response:PermissionListResponse",
    page="ConversationCursorPage",
)
_DELETE = Op(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    path_params=("fine_tuned_model_checkpoint", "permission_id"),
    returns="fine_tuning.checkpoints.permission_delete_response:PermissionDeleteResponse",
)


class Permissions(Resource):
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> SyncPage[PermissionCreateResponse]:
        """Share a model checkpoint with further projects; returns the grants made.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: pages of PermissionCreateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("fine_tuning.checkpoints.permissions.retrieve: use fine_tuning.checkpoints.permissions.list, which pages")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PermissionRetrieveResponse:
        """Fetch a page of a checkpoint's grants; use list, which turns the pages.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: PermissionRetrieveResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List which projects a model checkpoint is shared with, newest first.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: pages of PermissionListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[RequestOptions]
    ) -> PermissionDeleteResponse:
        """Withdraw one project's access to a model checkpoint; the checkpoint stays.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

        Returns: PermissionDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> PermissionsWithStreamingResponse: ...


class AsyncPermissions(AsyncResource):
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Share a model checkpoint with further projects; returns the grants made.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: pages of PermissionCreateResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_CREATE, locals())

    @deprecated("fine_tuning.checkpoints.permissions.retrieve: use fine_tuning.checkpoints.permissions.list, which pages")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PermissionRetrieveResponse:
        """Fetch a page of a checkpoint's grants; use list, which turns the pages.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: PermissionRetrieveResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """List which projects a model checkpoint is shared with, newest first.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Returns: pages of PermissionListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[RequestOptions]
    ) -> PermissionDeleteResponse:
        """Withdraw one project's access to a model checkpoint; the checkpoint stays.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

        Returns: PermissionDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class PermissionsWithRawResponse:
        def __init__(self, resource: Permissions) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncPermissionsWithRawResponse:
        def __init__(self, resource: AsyncPermissions) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class PermissionsWithStreamingResponse:
        def __init__(self, resource: Permissions) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncPermissions) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
