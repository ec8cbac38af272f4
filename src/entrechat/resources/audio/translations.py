# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack, overload

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.audio.translation import Translation
    from entrechat.types.audio.translation_verbose import TranslationVerbose
    from entrechat.types.audio_model import AudioModel

__all__ = ["AsyncTranslations", "Translations"]

_CREATE = Op(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    body=("file", "model", "prompt", "response_format", "temperature"),
    returns="audio.translation:Translation",
    returns_by=(
        "response_format",
        {"text": "str", "srt": "str", "vtt": "str", "verbose_json": "audio.translation_verbose:TranslationVerbose"},
    ),
    multipart=True,
    slow=True,
    files=(("file",),),
)


class Translations(Resource):
    if TYPE_CHECKING:

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["json"] | Omit = omit,
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Translation: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["verbose_json"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranslationVerbose: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["text", "srt", "vtt"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> str: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Translation | TranslationVerbose | str: ...

    @deprecated("audio.translations.create is deprecated by the API and may be taken away")
    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Translation | TranslationVerbose | str:
        """Write down the speech of an audio file in English, whatever language is spoken.

        `POST /audio/translations`

        Returns: Translation or TranslationVerbose or str, as `response_format` says
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...


class AsyncTranslations(AsyncResource):
    if TYPE_CHECKING:

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["json"] | Omit = omit,
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Translation: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["verbose_json"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranslationVerbose: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["text", "srt", "vtt"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> str: ...

        @overload
        @deprecated("audio.translations.create is deprecated by the API and may be taken away")
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            prompt: str | Omit = omit,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"],
            temperature: float | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Translation | TranslationVerbose | str: ...

    @deprecated("audio.translations.create is deprecated by the API and may be taken away")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Translation | TranslationVerbose | str:
        """Write down the speech of an audio file in English, whatever language is spoken.

        `POST /audio/translations`

        Returns: Translation or TranslationVerbose or str, as `response_format` says
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class TranslationsWithRawResponse:
        def __init__(self, resource: Translations) -> None:
            self.create = to_raw(resource.create)

    class AsyncTranslationsWithRawResponse:
        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_to_raw(resource.create)

    class TranslationsWithStreamingResponse:
        def __init__(self, resource: Translations) -> None:
            self.create = to_streamed(resource.create)

    class AsyncTranslationsWithStreamingResponse:
        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_to_streamed(resource.create)
