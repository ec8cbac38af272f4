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
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.vault import Vault
    from entrechat.types.beta.agents.vault_deleted import VaultDeleted
    from entrechat.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam

    from .credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        Credentials,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )

__all__ = ["AsyncVaults", "Vaults"]

_CREATE = Op(
    "beta.agents.vaults.create",
    "POST",
    "/vaults",
    body=("metadata", "name"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vault:Vault",
)
_RETRIEVE = Op(
    "beta.agents.vaults.retrieve",
    "GET",
    "/vaults/{vault_id}",
    path_params=("vault_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vault:Vault",
)
_UPDATE = Op(
    "beta.agents.vaults.update",
    "POST",
    "/vaults/{vault_id}",
    path_params=("vault_id",),
    body=("metadata", "name"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vault:Vault",
)
_LIST = Op(
    "beta.agents.vaults.list",
    "GET",
    "/vaults",
    query=("after", "limit", "metadata", "order", "status"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vault:Vault",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.vaults.delete",
    "DELETE",
    "/vaults/{vault_id}",
    path_params=("vault_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.vault_deleted:VaultDeleted",
)


class Vaults(Resource):
    @lazy
    def credentials(self) -> Credentials:
        from .credentials import Credentials

        return Credentials(self._client)

    def create(
        self, *, metadata: dict[str, str] | Omit | None = omit, name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Vault:
        """Make an empty vault that will hold the credentials agents may use.

        `POST /vaults`

        Returns: Vault
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, vault_id: str, **options: Unpack[RequestOptions]) -> Vault:
        """Fetch a vault's name and metadata; credentials are listed separately.

        `GET /vaults/{vault_id}`

        Returns: Vault
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Vault:
        """Rename a vault or change its metadata, without touching its credentials.

        `POST /vaults/{vault_id}`

        Returns: Vault
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Vault]:
        """List vaults, optionally filtered by status or metadata.

        `GET /vaults`

        Returns: pages of Vault; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, vault_id: str, **options: Unpack[RequestOptions]) -> VaultDeleted:
        """Delete a vault, so that agents can no longer use the credentials in it.

        `DELETE /vaults/{vault_id}`

        Returns: VaultDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VaultsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VaultsWithStreamingResponse: ...


class AsyncVaults(AsyncResource):
    @lazy
    def credentials(self) -> AsyncCredentials:
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    async def create(
        self, *, metadata: dict[str, str] | Omit | None = omit, name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Vault:
        """Make an empty vault that will hold the credentials agents may use.

        `POST /vaults`

        Returns: Vault
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, vault_id: str, **options: Unpack[RequestOptions]) -> Vault:
        """Fetch a vault's name and metadata; credentials are listed separately.

        `GET /vaults/{vault_id}`

        Returns: Vault
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Vault:
        """Rename a vault or change its metadata, without touching its credentials.

        `POST /vaults/{vault_id}`

        Returns: Vault
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """List vaults, optionally filtered by status or metadata.

        `GET /vaults`

        Returns: pages of Vault; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, vault_id: str, **options: Unpack[RequestOptions]) -> VaultDeleted:
        """Delete a vault, so that agents can no longer use the credentials in it.

        `DELETE /vaults/{vault_id}`

        Returns: VaultDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVaultsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse: ...


if TYPE_CHECKING:

    class VaultsWithRawResponse:
        def __init__(self, resource: Vaults) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def credentials(self) -> CredentialsWithRawResponse: ...

    class AsyncVaultsWithRawResponse:
        def __init__(self, resource: AsyncVaults) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def credentials(self) -> AsyncCredentialsWithRawResponse: ...

    class VaultsWithStreamingResponse:
        def __init__(self, resource: Vaults) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def credentials(self) -> CredentialsWithStreamingResponse: ...

    class AsyncVaultsWithStreamingResponse:
        def __init__(self, resource: AsyncVaults) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def credentials(self) -> AsyncCredentialsWithStreamingResponse: ...
