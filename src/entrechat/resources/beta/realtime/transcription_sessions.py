# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.beta.realtime.transcription_session import TranscriptionSession
    from entrechat.types.beta.realtime.transcription_session_create_params import (
        ClientSecret,
        InputAudioNoiseReduction,
        InputAudioTranscription,
        TurnDetection,
    )

__all__ = ["AsyncTranscriptionSessions", "TranscriptionSessions"]

_CREATE = Op(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    body=(
        "client_secret",
        "include",
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "modalities",
        "turn_detection",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.realtime.transcription_session:TranscriptionSession",
)


class TranscriptionSessions(Resource):
    def create(
        self,
        *,
        client_secret: ClientSecret | Omit = omit,
        include: SequenceNotStr[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: InputAudioTranscription | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        turn_detection: TurnDetection | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TranscriptionSession:
        """Make a short-lived secret for a client that only transcribes live audio.

        `POST /realtime/transcription_sessions`

        Returns: TranscriptionSession
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...


class AsyncTranscriptionSessions(AsyncResource):
    async def create(
        self,
        *,
        client_secret: ClientSecret | Omit = omit,
        include: SequenceNotStr[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: InputAudioTranscription | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        turn_detection: TurnDetection | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TranscriptionSession:
        """Make a short-lived secret for a client that only transcribes live audio.

        `POST /realtime/transcription_sessions`

        Returns: TranscriptionSession
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class TranscriptionSessionsWithRawResponse:
        def __init__(self, resource: TranscriptionSessions) -> None:
            self.create = to_raw(resource.create)

    class AsyncTranscriptionSessionsWithRawResponse:
        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create = async_to_raw(resource.create)

    class TranscriptionSessionsWithStreamingResponse:
        def __init__(self, resource: TranscriptionSessions) -> None:
            self.create = to_streamed(resource.create)

    class AsyncTranscriptionSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create = async_to_streamed(resource.create)
