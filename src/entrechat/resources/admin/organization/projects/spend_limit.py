# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.project_spend_limit import ProjectSpendLimit
    from entrechat.types.admin.organization.projects.project_spend_limit_deleted import ProjectSpendLimitDeleted

__all__ = ["AsyncSpendLimit", "SpendLimit"]

_RETRIEVE = Op(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    path_params=("project_id",),
    returns="admin.organization.projects.project_spend_limit:ProjectSpendLimit",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    path_params=("project_id",),
    body=("currency", "interval", "threshold_amount"),
    returns="admin.organization.projects.project_spend_limit:ProjectSpendLimit",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    path_params=("project_id",),
    returns="admin.organization.projects.project_spend_limit_deleted:ProjectSpendLimitDeleted",
    admin=True,
)


class SpendLimit(Resource):
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendLimit:
        """Fetch a project's monthly spending limit and whether it is in force.

        `GET /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimit
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendLimit:
        """Set or change the monthly limit of what one project may spend.

        `POST /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimit
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def delete(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendLimitDeleted:
        """Remove a project's spending limit; the organization's limit still counts.

        `DELETE /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimitDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpendLimitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...


class AsyncSpendLimit(AsyncResource):
    async def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendLimit:
        """Fetch a project's monthly spending limit and whether it is in force.

        `GET /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimit
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendLimit:
        """Set or change the monthly limit of what one project may spend.

        `POST /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimit
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendLimitDeleted:
        """Remove a project's spending limit; the organization's limit still counts.

        `DELETE /organization/projects/{project_id}/spend_limit`

        Returns: ProjectSpendLimitDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...


if TYPE_CHECKING:

    class SpendLimitWithRawResponse:
        def __init__(self, resource: SpendLimit) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)

    class AsyncSpendLimitWithRawResponse:
        def __init__(self, resource: AsyncSpendLimit) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)

    class SpendLimitWithStreamingResponse:
        def __init__(self, resource: SpendLimit) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.delete = to_streamed(resource.delete)

    class AsyncSpendLimitWithStreamingResponse:
        def __init__(self, resource: AsyncSpendLimit) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.delete = async_to_streamed(resource.delete)
