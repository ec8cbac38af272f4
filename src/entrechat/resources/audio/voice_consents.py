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

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.audio.voice_consent import VoiceConsent
    from entrechat.types.audio.voice_consent_deleted import VoiceConsentDeleted

__all__ = ["AsyncVoiceConsents", "VoiceConsents"]

_CREATE = Op(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    body=("language", "name", "recording"),
    returns="audio.voice_consent:VoiceConsent",
    multipart=True,
    files=(("recording",),),
)
_RETRIEVE = Op(
    "audio.voice_consents.retrieve",
    "GET",
    "/audio/voice_consents/{consent_id}",
    path_params=("consent_id",),
    returns="audio.voice_consent:VoiceConsent",
)
_UPDATE = Op(
    "audio.voice_consents.update",
    "POST",
    "/audio/voice_consents/{consent_id}",
    path_params=("consent_id",),
    body=("name",),
    returns="audio.voice_consent:VoiceConsent",
)
_LIST = Op(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    query=("after", "limit"),
    returns="audio.voice_consent:VoiceConsent",
    page="CursorPage",
)
_DELETE = Op(
    "audio.voice_consents.delete",
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    path_params=("consent_id",),
    returns="audio.voice_consent_deleted:VoiceConsentDeleted",
)


class VoiceConsents(Resource):
    def create(self, *, language: str, name: str, recording: FileTypes, **options: Unpack[RequestOptions]) -> VoiceConsent:
        """Upload a speaker's recorded agreement, needed before their voice can be made.

        `POST /audio/voice_consents`

        Returns: VoiceConsent
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, consent_id: str, **options: Unpack[RequestOptions]) -> VoiceConsent:
        """Fetch the record of one consent recording: its name, language and date.

        `GET /audio/voice_consents/{consent_id}`

        Returns: VoiceConsent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(self, consent_id: str, *, name: str, **options: Unpack[RequestOptions]) -> VoiceConsent:
        """Rename a consent recording; to replace the audio, upload a new one.

        `POST /audio/voice_consents/{consent_id}`

        Returns: VoiceConsent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[VoiceConsent]:
        """List the consent recordings of your organization, a page at a time.

        `GET /audio/voice_consents`

        Returns: pages of VoiceConsent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, consent_id: str, **options: Unpack[RequestOptions]) -> VoiceConsentDeleted:
        """Delete a consent recording, so that no further voice can be based on it.

        `DELETE /audio/voice_consents/{consent_id}`

        Returns: VoiceConsentDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VoiceConsentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse: ...


class AsyncVoiceConsents(AsyncResource):
    async def create(
        self, *, language: str, name: str, recording: FileTypes, **options: Unpack[RequestOptions]
    ) -> VoiceConsent:
        """Upload a speaker's recorded agreement, needed before their voice can be made.

        `POST /audio/voice_consents`

        Returns: VoiceConsent
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, consent_id: str, **options: Unpack[RequestOptions]) -> VoiceConsent:
        """Fetch the record of one consent recording: its name, language and date.

        `GET /audio/voice_consents/{consent_id}`

        Returns: VoiceConsent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(self, consent_id: str, *, name: str, **options: Unpack[RequestOptions]) -> VoiceConsent:
        """Rename a consent recording; to replace the audio, upload a new one.

        `POST /audio/voice_consents/{consent_id}`

        Returns: VoiceConsent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """List the consent recordings of your organization, a page at a time.

        `GET /audio/voice_consents`

        Returns: pages of VoiceConsent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, consent_id: str, **options: Unpack[RequestOptions]) -> VoiceConsentDeleted:
        """Delete a consent recording, so that no further voice can be based on it.

        `DELETE /audio/voice_consents/{consent_id}`

        Returns: VoiceConsentDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class VoiceConsentsWithRawResponse:
        def __init__(self, resource: VoiceConsents) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncVoiceConsentsWithRawResponse:
        def __init__(self, resource: AsyncVoiceConsents) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class VoiceConsentsWithStreamingResponse:
        def __init__(self, resource: VoiceConsents) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncVoiceConsentsWithStreamingResponse:
        def __init__(self, resource: AsyncVoiceConsents) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
