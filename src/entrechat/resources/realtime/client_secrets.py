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
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.realtime.client_secret_create_params import ExpiresAfter, Session
    from entrechat.types.realtime.client_secret_create_response import ClientSecretCreateResponse

__all__ = ["AsyncClientSecrets", "ClientSecrets"]

_CREATE = Op(
    "realtime.client_secrets.create",
    "POST",
    "/realtime/client_secrets",
    body=("expires_after", "session"),
    returns="realtime.client_secret_create_response:ClientSecretCreateResponse",
)


class ClientSecrets(Resource):
    def create(
        self, *, expires_after: ExpiresAfter | Omit = omit, session: Session | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ClientSecretCreateResponse:
        """Make a short-lived secret that lets a browser or app open a realtime session.

        `POST /realtime/client_secrets`

        Returns: ClientSecretCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...


class AsyncClientSecrets(AsyncResource):
    async def create(
        self, *, expires_after: ExpiresAfter | Omit = omit, session: Session | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ClientSecretCreateResponse:
        """Make a short-lived secret that lets a browser or app open a realtime session.

        `POST /realtime/client_secrets`

        Returns: ClientSecretCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ClientSecretsWithRawResponse:
        def __init__(self, resource: ClientSecrets) -> None:
            self.create = to_raw(resource.create)

    class AsyncClientSecretsWithRawResponse:
        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create = async_to_raw(resource.create)

    class ClientSecretsWithStreamingResponse:
        def __init__(self, resource: ClientSecrets) -> None:
            self.create = to_streamed(resource.create)

    class AsyncClientSecretsWithStreamingResponse:
        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create = async_to_streamed(resource.create)
