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
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.live.media_session_fork_config_param import MediaSessionForkConfigParam
    from entrechat.types.live.session_accept_params import Session
    from entrechat.types.live.session_fork_params import Transport
    from entrechat.types.live.session_fork_response import SessionForkResponse

__all__ = ["AsyncSessions", "Sessions"]

_ACCEPT = Op(
    "live.sessions.accept",
    "POST",
    "/live/sessions/{session_id}/accept",
    path_params=("session_id",),
    body=("session",),
    headers={"Accept": "*/*"},
)
_DOWNLOAD_RECORDING = Op(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    path_params=("session_id",),
    headers={"Accept": "application/binary"},
    returns="bytes",
)
_FORK = Op(
    "live.sessions.fork",
    "POST",
    "/live/sessions/{session_id}/fork",
    path_params=("session_id",),
    body=("transport", "session"),
    returns="live.session_fork_response:SessionForkResponse",
)
_HANGUP = Op(
    "live.sessions.hangup", "POST", "/live/sessions/{session_id}/hangup", path_params=("session_id",), headers={"Accept": "*/*"}
)
_REFER = Op(
    "live.sessions.refer",
    "POST",
    "/live/sessions/{session_id}/refer",
    path_params=("session_id",),
    body=("target_uri",),
    headers={"Accept": "*/*"},
)
_REJECT = Op(
    "live.sessions.reject",
    "POST",
    "/live/sessions/{session_id}/reject",
    path_params=("session_id",),
    body=("status_code",),
    headers={"Accept": "*/*"},
)


class Sessions(Resource):
    def accept(self, session_id: str, *, session: Session, **options: Unpack[RequestOptions]) -> None:
        """Take an incoming live session and set up how the model handles it.

        `POST /live/sessions/{session_id}/accept`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_ACCEPT, locals())

    def download_recording(self, session_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the recording of a live session as bytes.

        `GET /live/sessions/{session_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DOWNLOAD_RECORDING, locals())

    def fork(
        self,
        session_id: str,
        *,
        transport: Transport,
        session: MediaSessionForkConfigParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionForkResponse:
        """Open a new live session that starts from the state of an existing one.

        `POST /live/sessions/{session_id}/fork`

        Returns: SessionForkResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_FORK, locals())

    def hangup(self, session_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a live session that is under way.

        `POST /live/sessions/{session_id}/hangup`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_HANGUP, locals())

    def refer(self, session_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Hand a live call over to another address, such as a telephone number.

        `POST /live/sessions/{session_id}/refer`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_REFER, locals())

    def reject(self, session_id: str, *, status_code: int, **options: Unpack[RequestOptions]) -> None:
        """Turn down an incoming live session with a status code.

        `POST /live/sessions/{session_id}/reject`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_REJECT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...


class AsyncSessions(AsyncResource):
    async def accept(self, session_id: str, *, session: Session, **options: Unpack[RequestOptions]) -> None:
        """Take an incoming live session and set up how the model handles it.

        `POST /live/sessions/{session_id}/accept`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_ACCEPT, locals())

    async def download_recording(self, session_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the recording of a live session as bytes.

        `GET /live/sessions/{session_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DOWNLOAD_RECORDING, locals())

    async def fork(
        self,
        session_id: str,
        *,
        transport: Transport,
        session: MediaSessionForkConfigParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SessionForkResponse:
        """Open a new live session that starts from the state of an existing one.

        `POST /live/sessions/{session_id}/fork`

        Returns: SessionForkResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_FORK, locals())

    async def hangup(self, session_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a live session that is under way.

        `POST /live/sessions/{session_id}/hangup`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_HANGUP, locals())

    async def refer(self, session_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Hand a live call over to another address, such as a telephone number.

        `POST /live/sessions/{session_id}/refer`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_REFER, locals())

    async def reject(self, session_id: str, *, status_code: int, **options: Unpack[RequestOptions]) -> None:
        """Turn down an incoming live session with a status code.

        `POST /live/sessions/{session_id}/reject`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_REJECT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.accept = to_raw(resource.accept)
            self.download_recording = to_raw(resource.download_recording)
            self.fork = to_raw(resource.fork)
            self.hangup = to_raw(resource.hangup)
            self.refer = to_raw(resource.refer)
            self.reject = to_raw(resource.reject)

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.accept = async_to_raw(resource.accept)
            self.download_recording = async_to_raw(resource.download_recording)
            self.fork = async_to_raw(resource.fork)
            self.hangup = async_to_raw(resource.hangup)
            self.refer = async_to_raw(resource.refer)
            self.reject = async_to_raw(resource.reject)

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.accept = to_streamed(resource.accept)
            self.download_recording = to_streamed(resource.download_recording)
            self.fork = to_streamed(resource.fork)
            self.hangup = to_streamed(resource.hangup)
            self.refer = to_streamed(resource.refer)
            self.reject = to_streamed(resource.reject)

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.accept = async_to_streamed(resource.accept)
            self.download_recording = async_to_streamed(resource.download_recording)
            self.fork = async_to_streamed(resource.fork)
            self.hangup = async_to_streamed(resource.hangup)
            self.refer = async_to_streamed(resource.refer)
            self.reject = async_to_streamed(resource.reject)
