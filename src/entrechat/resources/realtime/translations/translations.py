# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )

__all__ = ["AsyncTranslations", "Translations"]


class Translations(Resource):
    @lazy
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...


class AsyncTranslations(AsyncResource):
    @lazy
    def client_secrets(self) -> AsyncClientSecrets:
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class TranslationsWithRawResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithRawResponse: ...

    class AsyncTranslationsWithRawResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

    class TranslationsWithStreamingResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

    class AsyncTranslationsWithStreamingResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
