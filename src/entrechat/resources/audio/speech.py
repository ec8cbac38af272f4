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
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.audio.speech_create_params import Voice
    from entrechat.types.audio.speech_model import SpeechModel

__all__ = ["AsyncSpeech", "Speech"]

_CREATE = Op(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    body=("model", "input", "voice", "instructions", "response_format", "speed", "stream_format"),
    headers={"Accept": "application/octet-stream"},
    returns="bytes",
    slow=True,
)


class Speech(Resource):
    def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud with a chosen voice; returns the audio bytes.

        `POST /audio/speech`

        Args:
            input: The text to read aloud, at most 4096 characters.
            model: Speech model: tts-1 (fast), tts-1-hd (finer) or gpt-4o-mini-tts (follows instructions).
            voice: Name of a voice, such as "alloy", or the id of a voice of your own.
            instructions: How to speak (tone, pace, accent), at most 4096 characters; tts-1 and tts-1-hd ignore it.
            response_format: Audio format: mp3 (default), opus, aac, flac, wav, or pcm, which is raw samples without a header.
            speed: Factor, 0.25 to 4, default 1; 2 is twice as fast.
            stream_format: "audio" (default): plain bytes; "sse": events with pieces of audio (not tts-1 and tts-1-hd).

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpeechWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpeechWithStreamingResponse: ...


class AsyncSpeech(AsyncResource):
    async def create(
        self,
        *,
        input: str,
        model: str | SpeechModel,
        voice: Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud with a chosen voice; returns the audio bytes.

        `POST /audio/speech`

        Args:
            input: The text to read aloud, at most 4096 characters.
            model: Speech model: tts-1 (fast), tts-1-hd (finer) or gpt-4o-mini-tts (follows instructions).
            voice: Name of a voice, such as "alloy", or the id of a voice of your own.
            instructions: How to speak (tone, pace, accent), at most 4096 characters; tts-1 and tts-1-hd ignore it.
            response_format: Audio format: mp3 (default), opus, aac, flac, wav, or pcm, which is raw samples without a header.
            speed: Factor, 0.25 to 4, default 1; 2 is twice as fast.
            stream_format: "audio" (default): plain bytes; "sse": events with pieces of audio (not tts-1 and tts-1-hd).

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...


if TYPE_CHECKING:

    class SpeechWithRawResponse:
        def __init__(self, resource: Speech) -> None:
            self.create = to_raw(resource.create)

    class AsyncSpeechWithRawResponse:
        def __init__(self, resource: AsyncSpeech) -> None:
            self.create = async_to_raw(resource.create)

    class SpeechWithStreamingResponse:
        def __init__(self, resource: Speech) -> None:
            self.create = to_streamed(resource.create)

    class AsyncSpeechWithStreamingResponse:
        def __init__(self, resource: AsyncSpeech) -> None:
            self.create = async_to_streamed(resource.create)
