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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse

__all__ = ["APIKeys", "AsyncAPIKeys"]

_CREATE = Op(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    path_params=("project_id", "service_account_id"),
    body=("expires_in_seconds", "name", "scopes"),
    returns="admin.organization.projects.service_accounts.api_key_create_response:APIKeyCreateResponse",
    admin=True,
)


class APIKeys(Resource):
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit | None = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> APIKeyCreateResponse:
        """Make a further key for a bot account; its value is shown only now.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`

        Returns: APIKeyCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> APIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...


class AsyncAPIKeys(AsyncResource):
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit | None = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> APIKeyCreateResponse:
        """Make a further key for a bot account; its value is shown only now.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`

        Returns: APIKeyCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...


if TYPE_CHECKING:

    class APIKeysWithRawResponse:
        def __init__(self, resource: APIKeys) -> None:
            self.create = to_raw(resource.create)

    class AsyncAPIKeysWithRawResponse:
        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.create = async_to_raw(resource.create)

    class APIKeysWithStreamingResponse:
        def __init__(self, resource: APIKeys) -> None:
            self.create = to_streamed(resource.create)

    class AsyncAPIKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.create = async_to_streamed(resource.create)
