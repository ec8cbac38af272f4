# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .calls import (
        AsyncCalls,
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        Calls,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from .translations.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(Resource):
    @lazy
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @lazy
    def calls(self) -> Calls:
        from .calls import Calls

        return Calls(self._client)

    @lazy
    def translations(self) -> Translations:
        from .translations.translations import Translations

        return Translations(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...


class AsyncRealtime(AsyncResource):
    @lazy
    def client_secrets(self) -> AsyncClientSecrets:
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @lazy
    def calls(self) -> AsyncCalls:
        from .calls import AsyncCalls

        return AsyncCalls(self._client)

    @lazy
    def translations(self) -> AsyncTranslations:
        from .translations.translations import AsyncTranslations

        return AsyncTranslations(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...


if TYPE_CHECKING:

    class RealtimeWithRawResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithRawResponse: ...

        @property
        def calls(self) -> CallsWithRawResponse: ...

        @property
        def translations(self) -> TranslationsWithRawResponse: ...

    class AsyncRealtimeWithRawResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def calls(self) -> AsyncCallsWithRawResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithRawResponse: ...

    class RealtimeWithStreamingResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

        @property
        def calls(self) -> CallsWithStreamingResponse: ...

        @property
        def translations(self) -> TranslationsWithStreamingResponse: ...

    class AsyncRealtimeWithStreamingResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...

        @property
        def calls(self) -> AsyncCallsWithStreamingResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
