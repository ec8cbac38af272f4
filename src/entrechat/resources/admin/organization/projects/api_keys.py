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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.projects.api_key_delete_response import APIKeyDeleteResponse
    from entrechat.types.admin.organization.projects.project_api_key import ProjectAPIKey

__all__ = ["APIKeys", "AsyncAPIKeys"]

_RETRIEVE = Op(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params=("project_id", "api_key_id"),
    returns="admin.organization.projects.project_api_key:ProjectAPIKey",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params=("project_id", "api_key_id"),
    body=("expires_in_seconds", "scopes"),
    returns="admin.organization.projects.project_api_key:ProjectAPIKey",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    path_params=("project_id",),
    query=("after", "limit", "owner_project_access"),
    returns="admin.organization.projects.project_api_key:ProjectAPIKey",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params=("project_id", "api_key_id"),
    returns="admin.organization.projects.api_key_delete_response:APIKeyDeleteResponse",
    admin=True,
)


class APIKeys(Resource):
    def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectAPIKey:
        """Fetch a project key's record with its value masked: owner, last use.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: ProjectAPIKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectAPIKey:
        """Change when a project key expires or what it may be used for.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: ProjectAPIKey
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List a project's keys with masked values and their owners.

        `GET /organization/projects/{project_id}/api_keys`

        Returns: pages of ProjectAPIKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> APIKeyDeleteResponse:
        """Revoke a project key; requests made with it fail from then on.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: APIKeyDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> APIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...


class AsyncAPIKeys(AsyncResource):
    async def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectAPIKey:
        """Fetch a project key's record with its value masked: owner, last use.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: ProjectAPIKey
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectAPIKey:
        """Change when a project key expires or what it may be used for.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: ProjectAPIKey
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """List a project's keys with masked values and their owners.

        `GET /organization/projects/{project_id}/api_keys`

        Returns: pages of ProjectAPIKey; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> APIKeyDeleteResponse:
        """Revoke a project key; requests made with it fail from then on.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Returns: APIKeyDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...


if TYPE_CHECKING:

    class APIKeysWithRawResponse:
        def __init__(self, resource: APIKeys) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncAPIKeysWithRawResponse:
        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class APIKeysWithStreamingResponse:
        def __init__(self, resource: APIKeys) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncAPIKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
