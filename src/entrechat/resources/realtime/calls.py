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
    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
    from entrechat.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
    from entrechat.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
    from entrechat.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
    from entrechat.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
    from entrechat.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
    from entrechat.types.realtime.realtime_truncation_param import RealtimeTruncationParam
    from entrechat.types.responses.response_prompt_param import ResponsePromptParam

__all__ = ["AsyncCalls", "Calls"]

_CREATE = Op(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    body=("sdp", "session"),
    headers={"Accept": "application/sdp"},
    returns="bytes",
    multipart=True,
    hook="multipart:RealtimeCallHook",
)
_ACCEPT = Op(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    path_params=("call_id",),
    body=(
        "model",
        "type",
        "audio",
        "include",
        "instructions",
        "max_output_tokens",
        "output_modalities",
        "parallel_tool_calls",
        "prompt",
        "reasoning",
        "tool_choice",
        "tools",
        "tracing",
        "truncation",
    ),
    headers={"Accept": "*/*"},
)
_HANGUP = Op(
    "realtime.calls.hangup", "POST", "/realtime/calls/{call_id}/hangup", path_params=("call_id",), headers={"Accept": "*/*"}
)
_REFER = Op(
    "realtime.calls.refer",
    "POST",
    "/realtime/calls/{call_id}/refer",
    path_params=("call_id",),
    body=("target_uri",),
    headers={"Accept": "*/*"},
)
_REJECT = Op(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    path_params=("call_id",),
    body=("status_code",),
    headers={"Accept": "*/*"},
)


class Calls(Resource):
    def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = omit, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Start a WebRTC call from an SDP offer; returns the SDP answer.

        `POST /realtime/calls`

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: int | Literal["inf"] | Omit = omit,
        model: str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | Omit = omit,
        output_modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: RealtimeTracingConfigParam | Omit | None = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take an incoming SIP call and set up the realtime session that answers it.

        `POST /realtime/calls/{call_id}/accept`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_ACCEPT, locals())

    def hangup(self, call_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a realtime call that is under way, over SIP or WebRTC.

        `POST /realtime/calls/{call_id}/hangup`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_HANGUP, locals())

    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Hand an active SIP call over to another address.

        `POST /realtime/calls/{call_id}/refer`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_REFER, locals())

    def reject(self, call_id: str, *, status_code: int | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Turn down an incoming SIP call with a status code.

        `POST /realtime/calls/{call_id}/reject`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_REJECT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CallsWithStreamingResponse: ...


class AsyncCalls(AsyncResource):
    async def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = omit, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Start a WebRTC call from an SDP offer; returns the SDP answer.

        `POST /realtime/calls`

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: int | Literal["inf"] | Omit = omit,
        model: str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | Omit = omit,
        output_modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: RealtimeTracingConfigParam | Omit | None = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take an incoming SIP call and set up the realtime session that answers it.

        `POST /realtime/calls/{call_id}/accept`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_ACCEPT, locals())

    async def hangup(self, call_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a realtime call that is under way, over SIP or WebRTC.

        `POST /realtime/calls/{call_id}/hangup`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_HANGUP, locals())

    async def refer(self, call_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Hand an active SIP call over to another address.

        `POST /realtime/calls/{call_id}/refer`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_REFER, locals())

    async def reject(self, call_id: str, *, status_code: int | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Turn down an incoming SIP call with a status code.

        `POST /realtime/calls/{call_id}/reject`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_REJECT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CallsWithRawResponse:
        def __init__(self, resource: Calls) -> None:
            self.create = to_raw(resource.create)
            self.accept = to_raw(resource.accept)
            self.hangup = to_raw(resource.hangup)
            self.refer = to_raw(resource.refer)
            self.reject = to_raw(resource.reject)

    class AsyncCallsWithRawResponse:
        def __init__(self, resource: AsyncCalls) -> None:
            self.create = async_to_raw(resource.create)
            self.accept = async_to_raw(resource.accept)
            self.hangup = async_to_raw(resource.hangup)
            self.refer = async_to_raw(resource.refer)
            self.reject = async_to_raw(resource.reject)

    class CallsWithStreamingResponse:
        def __init__(self, resource: Calls) -> None:
            self.create = to_streamed(resource.create)
            self.accept = to_streamed(resource.accept)
            self.hangup = to_streamed(resource.hangup)
            self.refer = to_streamed(resource.refer)
            self.reject = to_streamed(resource.reject)

    class AsyncCallsWithStreamingResponse:
        def __init__(self, resource: AsyncCalls) -> None:
            self.create = async_to_streamed(resource.create)
            self.accept = async_to_streamed(resource.accept)
            self.hangup = async_to_streamed(resource.hangup)
            self.refer = async_to_streamed(resource.refer)
            self.reject = async_to_streamed(resource.reject)
