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
    from entrechat.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from entrechat.types.beta.agents.vaults.credential import Credential
    from entrechat.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam
    from entrechat.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam
    from entrechat.types.beta.agents.vaults.credential_deleted import CredentialDeleted

__all__ = ["AsyncCredentials", "Credentials"]

_CREATE = Op(
    "beta.agents.vaults.credentials.create",
    "POST",
    "/vaults/{vault_id}/credentials",
    path_params=("vault_id",),
    body=("auth", "name", "metadata"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vaults.credential:Credential",
)
_RETRIEVE = Op(
    "beta.agents.vaults.credentials.retrieve",
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    path_params=("vault_id", "credential_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vaults.credential:Credential",
)
_UPDATE = Op(
    "beta.agents.vaults.credentials.update",
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    path_params=("vault_id", "credential_id"),
    body=("auth", "metadata"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vaults.credential:Credential",
)
_LIST = Op(
    "beta.agents.vaults.credentials.list",
    "GET",
    "/vaults/{vault_id}/credentials",
    path_params=("vault_id",),
    query=("after", "limit", "metadata", "order", "status"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vaults.credential:Credential",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.vaults.credentials.delete",
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    path_params=("vault_id", "credential_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vaults.credential_deleted:CredentialDeleted",
)


class Credentials(Resource):
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Credential:
        """Store a secret (OAuth, bearer token or environment variable) in a vault.

        `POST /vaults/{vault_id}/credentials`

        Returns: Credential
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]) -> Credential:
        """Fetch a credential's name and kind.

        `GET /vaults/{vault_id}/credentials/{credential_id}`

        Returns: Credential
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Credential:
        """Rotate a credential's secret or change its metadata; its id stays the same.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Returns: Credential
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Credential]:
        """List the credentials in a vault, optionally filtered by status or metadata.

        `GET /vaults/{vault_id}/credentials`

        Returns: pages of Credential; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]) -> CredentialDeleted:
        """Remove a credential from its vault; agents lose it at once.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Returns: CredentialDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CredentialsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CredentialsWithStreamingResponse: ...


class AsyncCredentials(AsyncResource):
    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Credential:
        """Store a secret (OAuth, bearer token or environment variable) in a vault.

        `POST /vaults/{vault_id}/credentials`

        Returns: Credential
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]) -> Credential:
        """Fetch a credential's name and kind.

        `GET /vaults/{vault_id}/credentials/{credential_id}`

        Returns: Credential
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Credential:
        """Rotate a credential's secret or change its metadata; its id stays the same.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Returns: Credential
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """List the credentials in a vault, optionally filtered by status or metadata.

        `GET /vaults/{vault_id}/credentials`

        Returns: pages of Credential; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]) -> CredentialDeleted:
        """Remove a credential from its vault; agents lose it at once.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Returns: CredentialDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCredentialsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CredentialsWithRawResponse:
        def __init__(self, resource: Credentials) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncCredentialsWithRawResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class CredentialsWithStreamingResponse:
        def __init__(self, resource: Credentials) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncCredentialsWithStreamingResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
