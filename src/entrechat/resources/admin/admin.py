# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .organization.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )

__all__ = ["Admin", "AsyncAdmin"]


class Admin(Resource):
    @lazy
    def organization(self) -> Organization:
        from .organization.organization import Organization

        return Organization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AdminWithStreamingResponse: ...


class AsyncAdmin(AsyncResource):
    @lazy
    def organization(self) -> AsyncOrganization:
        from .organization.organization import AsyncOrganization

        return AsyncOrganization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...


if TYPE_CHECKING:

    class AdminWithRawResponse:
        @property
        def organization(self) -> OrganizationWithRawResponse: ...

    class AsyncAdminWithRawResponse:
        @property
        def organization(self) -> AsyncOrganizationWithRawResponse: ...

    class AdminWithStreamingResponse:
        @property
        def organization(self) -> OrganizationWithStreamingResponse: ...

    class AsyncAdminWithStreamingResponse:
        @property
        def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
