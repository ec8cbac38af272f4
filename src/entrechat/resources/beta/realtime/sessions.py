# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.beta.realtime.session_create_params import (
        ClientSecret,
        InputAudioNoiseReduction,
        InputAudioTranscription,
        Tool,
        Tracing,
        TurnDetection,
    )
    from entrechat.types.beta.realtime.session_create_response import SessionCreateResponse

__all__ = ["AsyncSessions", "Sessions"]

_CREATE = Op(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    body=(
        "client_secret",
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "instructions",
        "max_response_output_tokens",
        "modalities",
        "model",
        "output_audio_format",
        "speed",
        "temperature",
        "tool_choice",
        "tools",
        "tracing",
        "turn_detection",
        "voice",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.realtime.session_create_response:SessionCreateResponse",
)


class Sessions(Resource):
    def create(
        self,
        *,
        client_secret: ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: int | Literal["inf"] | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[Tool | Mapping[str, Any]] | Omit = omit,
        tracing: Tracing | Omit = omit,
        turn_detection: TurnDetection | Omit = omit,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionCreateResponse:
        """Make a short-lived secret for a browser voice session; newer: realtime.client_secrets.

        `POST /realtime/sessions`

        Returns: SessionCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...


class AsyncSessions(AsyncResource):
    async def create(
        self,
        *,
        client_secret: ClientSecret | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: int | Literal["inf"] | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        speed: float | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Iterable[Tool | Mapping[str, Any]] | Omit = omit,
        tracing: Tracing | Omit = omit,
        turn_detection: TurnDetection | Omit = omit,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionCreateResponse:
        """Make a short-lived secret for a browser voice session; newer: realtime.client_secrets.

        `POST /realtime/sessions`

        Returns: SessionCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_raw(resource.create)

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_raw(resource.create)

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_streamed(resource.create)

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_streamed(resource.create)
