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
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.admin.organization.workload_identity_provider import WorkloadIdentityProvider
    from entrechat.types.admin.organization.workload_identity_provider_create_params import (
        AttributeTransformation,
        Verification,
    )
    from entrechat.types.admin.organization.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from entrechat.types.admin.organization.workload_identity_provider_update_params import (
        AttributeTransformation as WorkloadIdentityProviderUpdateParamsAttributeTransformation,
    )
    from entrechat.types.admin.organization.workload_identity_provider_update_params import (
        Verification as WorkloadIdentityProviderUpdateParamsVerification,
    )

    from .federation_rules import (
        AsyncFederationRules,
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
        FederationRules,
        FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse,
    )

__all__ = ["AsyncWorkloadIdentityProviders", "WorkloadIdentityProviders"]

_CREATE = Op(
    "admin.organization.workload_identity_providers.create",
    "POST",
    "/organization/workload_identity_providers",
    body=("audience", "issuer", "name", "type", "attribute_transformations", "description", "enabled", "verification"),
    returns="admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.workload_identity_providers.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params=("workload_identity_provider_id",),
    returns="admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.workload_identity_providers.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params=("workload_identity_provider_id",),
    body=("attribute_transformations", "audience", "description", "enabled", "issuer", "name", "verification"),
    returns="admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    admin=True,
)
_LIST = Op(
    "admin.organization.workload_identity_providers.list",
    "GET",
    "/organization/workload_identity_providers",
    query=("after", "limit", "order"),
    returns="admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    page="CursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.workload_identity_providers.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params=("workload_identity_provider_id",),
    returns="admin.organization.workload_identity_provider_deleted:WorkloadIdentityProviderDeleted",
    admin=True,
)


class WorkloadIdentityProviders(Resource):
    @lazy
    def federation_rules(self) -> FederationRules:
        from .federation_rules import FederationRules

        return FederationRules(self._client)

    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[AttributeTransformation | Mapping[str, Any]] | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: Verification | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WorkloadIdentityProvider:
        """Trust an OIDC issuer, so that its tokens can stand in for API keys.

        `POST /organization/workload_identity_providers`

        Returns: WorkloadIdentityProvider
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]) -> WorkloadIdentityProvider:
        """Fetch one trusted OIDC issuer and how its tokens are checked.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProvider
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderUpdateParamsAttributeTransformation | Mapping[str, Any]]
        | Omit = omit,
        audience: str | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: WorkloadIdentityProviderUpdateParamsVerification | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WorkloadIdentityProvider:
        """Change how a trusted OIDC issuer is checked, or switch it on or off.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProvider
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
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """List the OIDC issuers the organization trusts, in order of creation.

        `GET /organization/workload_identity_providers`

        Returns: pages of WorkloadIdentityProvider; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]) -> WorkloadIdentityProviderDeleted:
        """Stop trusting an OIDC issuer for good; update can disable it instead.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProviderDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WorkloadIdentityProvidersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...


class AsyncWorkloadIdentityProviders(AsyncResource):
    @lazy
    def federation_rules(self) -> AsyncFederationRules:
        from .federation_rules import AsyncFederationRules

        return AsyncFederationRules(self._client)

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[AttributeTransformation | Mapping[str, Any]] | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: Verification | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WorkloadIdentityProvider:
        """Trust an OIDC issuer, so that its tokens can stand in for API keys.

        `POST /organization/workload_identity_providers`

        Returns: WorkloadIdentityProvider
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]) -> WorkloadIdentityProvider:
        """Fetch one trusted OIDC issuer and how its tokens are checked.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProvider
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[WorkloadIdentityProviderUpdateParamsAttributeTransformation | Mapping[str, Any]]
        | Omit = omit,
        audience: str | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: WorkloadIdentityProviderUpdateParamsVerification | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WorkloadIdentityProvider:
        """Change how a trusted OIDC issuer is checked, or switch it on or off.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProvider
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
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """List the OIDC issuers the organization trusts, in order of creation.

        `GET /organization/workload_identity_providers`

        Returns: pages of WorkloadIdentityProvider; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(
        self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]
    ) -> WorkloadIdentityProviderDeleted:
        """Stop trusting an OIDC issuer for good; update can disable it instead.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Returns: WorkloadIdentityProviderDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...


if TYPE_CHECKING:

    class WorkloadIdentityProvidersWithRawResponse:
        def __init__(self, resource: WorkloadIdentityProviders) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def federation_rules(self) -> FederationRulesWithRawResponse: ...

    class AsyncWorkloadIdentityProvidersWithRawResponse:
        def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def federation_rules(self) -> AsyncFederationRulesWithRawResponse: ...

    class WorkloadIdentityProvidersWithStreamingResponse:
        def __init__(self, resource: WorkloadIdentityProviders) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def federation_rules(self) -> FederationRulesWithStreamingResponse: ...

    class AsyncWorkloadIdentityProvidersWithStreamingResponse:
        def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse: ...
