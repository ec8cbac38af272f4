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
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.admin.organization.workload_identity_providers.federation_rule import FederationRule
    from entrechat.types.admin.organization.workload_identity_providers.federation_rule_create_params import Permissions
    from entrechat.types.admin.organization.workload_identity_providers.federation_rule_deleted import FederationRuleDeleted
    from entrechat.types.admin.organization.workload_identity_providers.federation_rule_update_params import (
        Permissions as FederationRuleUpdateParamsPermissions,
    )

__all__ = ["AsyncFederationRules", "FederationRules"]

_CREATE = Op(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params=("workload_identity_provider_id",),
    body=("attribute_matchers", "project_id", "service_account_id", "description", "enabled", "name", "permissions"),
    returns="admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.workload_identity_providers.federation_rules.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    returns="admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.workload_identity_providers.federation_rules.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    body=("attribute_matchers", "description", "enabled", "name", "permissions"),
    returns="admin.organization.workload_identity_providers.federation_rule:FederationRule",
    admin=True,
)
_LIST = Op(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params=("workload_identity_provider_id",),
    query=("after", "limit", "order", "service_account_id"),
    returns="admin.organization.workload_identity_providers.federation_rule:FederationRule",
    page="CursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.workload_identity_providers.federation_rules.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params=("workload_identity_provider_id", "workload_identity_federation_rule_id"),
    returns="admin.organization.workload_identity_providers.federation_rule_deleted:FederationRuleDeleted",
    admin=True,
)


class FederationRules(Resource):
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: Permissions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Let tokens with given attributes act as a service account.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Returns: FederationRule
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Fetch one rule that maps an issuer's tokens to a service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRule
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        name: str | Omit | None = omit,
        permissions: FederationRuleUpdateParamsPermissions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Change which tokens a rule accepts and what they may do, or disable it.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRule
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[FederationRule]:
        """List an issuer's token rules, optionally for one service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Returns: pages of FederationRule; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> FederationRuleDeleted:
        """Delete a token rule; tokens that matched only it are refused.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRuleDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FederationRulesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FederationRulesWithStreamingResponse: ...


class AsyncFederationRules(AsyncResource):
    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: Permissions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Let tokens with given attributes act as a service account.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Returns: FederationRule
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Fetch one rule that maps an issuer's tokens to a service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRule
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        name: str | Omit | None = omit,
        permissions: FederationRuleUpdateParamsPermissions | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FederationRule:
        """Change which tokens a rule accepts and what they may do, or disable it.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRule
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """List an issuer's token rules, optionally for one service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`

        Returns: pages of FederationRule; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> FederationRuleDeleted:
        """Delete a token rule; tokens that matched only it are refused.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`

        Returns: FederationRuleDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFederationRulesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse: ...


if TYPE_CHECKING:

    class FederationRulesWithRawResponse:
        def __init__(self, resource: FederationRules) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncFederationRulesWithRawResponse:
        def __init__(self, resource: AsyncFederationRules) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class FederationRulesWithStreamingResponse:
        def __init__(self, resource: FederationRules) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncFederationRulesWithStreamingResponse:
        def __init__(self, resource: AsyncFederationRules) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
