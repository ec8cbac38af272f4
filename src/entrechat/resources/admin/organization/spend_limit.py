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
    from entrechat.types.admin.organization.organization_spend_limit import OrganizationSpendLimit
    from entrechat.types.admin.organization.organization_spend_limit_deleted import OrganizationSpendLimitDeleted

__all__ = ["AsyncSpendLimit", "SpendLimit"]

_RETRIEVE = Op(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    returns="admin.organization.organization_spend_limit:OrganizationSpendLimit",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    body=("currency", "interval", "threshold_amount"),
    returns="admin.organization.organization_spend_limit:OrganizationSpendLimit",
    admin=True,
)
_DELETE = Op(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    returns="admin.organization.organization_spend_limit_deleted:OrganizationSpendLimitDeleted",
    admin=True,
)


class SpendLimit(Resource):
    def retrieve(self, **options: Unpack[RequestOptions]) -> OrganizationSpendLimit:
        """Fetch the organization's monthly spending limit and whether it is in force.

        `GET /organization/spend_limit`

        Returns: OrganizationSpendLimit
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int, **options: Unpack[RequestOptions]
    ) -> OrganizationSpendLimit:
        """Set or change the monthly limit of what the whole organization may spend.

        `POST /organization/spend_limit`

        Returns: OrganizationSpendLimit
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def delete(self, **options: Unpack[RequestOptions]) -> OrganizationSpendLimitDeleted:
        """Remove the organization's spending limit; the projects' own limits stay.

        `DELETE /organization/spend_limit`

        Returns: OrganizationSpendLimitDeleted
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpendLimitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...


class AsyncSpendLimit(AsyncResource):
    async def retrieve(self, **options: Unpack[RequestOptions]) -> OrganizationSpendLimit:
        """Fetch the organization's monthly spending limit and whether it is in force.

        `GET /organization/spend_limit`

        Returns: OrganizationSpendLimit
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int, **options: Unpack[RequestOptions]
    ) -> OrganizationSpendLimit:
        """Set or change the monthly limit of what the whole organization may spend.

        `POST /organization/spend_limit`

        Returns: OrganizationSpendLimit
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, **options: Unpack[RequestOptions]) -> OrganizationSpendLimitDeleted:
        """Remove the organization's spending limit; the projects' own limits stay.

        `DELETE /organization/spend_limit`

        Returns: OrganizationSpendLimitDeleted
        Raises: AuthenticationError, RateLimitError, APITimeoutError
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
