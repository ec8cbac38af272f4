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
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.projects.project_service_account import ProjectServiceAccount
    from entrechat.types.admin.organization.projects.service_account_create_response import ServiceAccountCreateResponse
    from entrechat.types.admin.organization.projects.service_account_delete_response import ServiceAccountDeleteResponse

    from .api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )

__all__ = ["AsyncServiceAccounts", "ServiceAccounts"]

_CREATE = Op(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    path_params=("project_id",),
    body=("name", "create_service_account_only", "expires_in_seconds"),
    returns="admin.organization.projects.service_account_create_response:ServiceAccountCreateResponse",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params=("project_id", "service_account_id"),
    returns="admin.organization.projects.project_service_account:ProjectServiceAccount",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params=("project_id", "service_account_id"),
    body=("name", "role"),
    returns="admin.organization.projects.project_service_account:ProjectServiceAccount",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    path_params=("project_id",),
    query=("after", "limit"),
    returns="admin.organization.projects.project_service_account:ProjectServiceAccount",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params=("project_id", "service_account_id"),
    returns="admin.organization.projects.service_account_delete_response:ServiceAccountDeleteResponse",
    admin=True,
)


class ServiceAccounts(Resource):
    @lazy
    def api_keys(self) -> APIKeys:
        from .api_keys import APIKeys

        return APIKeys(self._client)

    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | Omit | None = omit,
        expires_in_seconds: int | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ServiceAccountCreateResponse:
        """Add a bot account to a project, by default with a key shown only now.

        `POST /organization/projects/{project_id}/service_accounts`

        Returns: ServiceAccountCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectServiceAccount:
        """Fetch one bot account of a project: its name and role.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ProjectServiceAccount
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Rename a project's bot account or change its role.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ProjectServiceAccount
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self, project_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List the bot accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts`

        Returns: pages of ProjectServiceAccount; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a project's bot account; its keys stop working.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ServiceAccountDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ServiceAccountsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse: ...


class AsyncServiceAccounts(AsyncResource):
    @lazy
    def api_keys(self) -> AsyncAPIKeys:
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._client)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | Omit | None = omit,
        expires_in_seconds: int | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> ServiceAccountCreateResponse:
        """Add a bot account to a project, by default with a key shown only now.

        `POST /organization/projects/{project_id}/service_accounts`

        Returns: ServiceAccountCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectServiceAccount:
        """Fetch one bot account of a project: its name and role.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ProjectServiceAccount
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectServiceAccount:
        """Rename a project's bot account or change its role.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ProjectServiceAccount
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self, project_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List the bot accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts`

        Returns: pages of ProjectServiceAccount; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a project's bot account; its keys stop working.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Returns: ServiceAccountDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ServiceAccountsWithRawResponse:
        def __init__(self, resource: ServiceAccounts) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def api_keys(self) -> APIKeysWithRawResponse: ...

    class AsyncServiceAccountsWithRawResponse:
        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...

    class ServiceAccountsWithStreamingResponse:
        def __init__(self, resource: ServiceAccounts) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def api_keys(self) -> APIKeysWithStreamingResponse: ...

    class AsyncServiceAccountsWithStreamingResponse:
        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
