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

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.audio.voice import Voice
    from entrechat.types.audio.voice_deleted import VoiceDeleted

__all__ = ["AsyncVoices", "Voices"]

_CREATE = Op(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    body=("audio_sample", "consent", "name", "type", "prompt", "model", "script_hint"),
    returns="audio.voice:Voice",
    multipart=True,
    files=(("audio_sample",),),
)
_DELETE = Op(
    "audio.voices.delete",
    "DELETE",
    "/audio/voices/{voice_id}",
    path_params=("voice_id",),
    returns="audio.voice_deleted:VoiceDeleted",
)


class Voices(Resource):
    def create(
        self,
        *,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        name: str,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: str | Literal["auto", "2026-10-08"] | Omit = omit,
        script_hint: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Voice:
        """Make a custom voice from a sample (with the speaker's consent) or from a description.

        `POST /audio/voices`

        Returns: Voice
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def delete(self, voice_id: str, **options: Unpack[RequestOptions]) -> VoiceDeleted:
        """Delete a custom voice; speech can no longer be made with it.

        `DELETE /audio/voices/{voice_id}`

        Returns: VoiceDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VoicesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VoicesWithStreamingResponse: ...


class AsyncVoices(AsyncResource):
    async def create(
        self,
        *,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        name: str,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: str | Literal["auto", "2026-10-08"] | Omit = omit,
        script_hint: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Voice:
        """Make a custom voice from a sample (with the speaker's consent) or from a description.

        `POST /audio/voices`

        Returns: Voice
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def delete(self, voice_id: str, **options: Unpack[RequestOptions]) -> VoiceDeleted:
        """Delete a custom voice; speech can no longer be made with it.

        `DELETE /audio/voices/{voice_id}`

        Returns: VoiceDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVoicesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse: ...


if TYPE_CHECKING:

    class VoicesWithRawResponse:
        def __init__(self, resource: Voices) -> None:
            self.create = to_raw(resource.create)
            self.delete = to_raw(resource.delete)

    class AsyncVoicesWithRawResponse:
        def __init__(self, resource: AsyncVoices) -> None:
            self.create = async_to_raw(resource.create)
            self.delete = async_to_raw(resource.delete)

    class VoicesWithStreamingResponse:
        def __init__(self, resource: Voices) -> None:
            self.create = to_streamed(resource.create)
            self.delete = to_streamed(resource.delete)

    class AsyncVoicesWithStreamingResponse:
        def __init__(self, resource: AsyncVoices) -> None:
            self.create = async_to_streamed(resource.create)
            self.delete = async_to_streamed(resource.delete)
