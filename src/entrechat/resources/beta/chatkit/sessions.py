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
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.beta.chatkit.chat_session import ChatSession
    from entrechat.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
    from entrechat.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from entrechat.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from entrechat.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["AsyncSessions", "Sessions"]

_CREATE = Op(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    body=("user", "workflow", "chatkit_configuration", "expires_after", "rate_limits"),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns="beta.chatkit.chat_session:ChatSession",
)
_CANCEL = Op(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    path_params=("session_id",),
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    returns="beta.chatkit.chat_session:ChatSession",
)


class Sessions(Resource):
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatSession:
        """Open a chat session for one end user; returns the secret that their browser needs.

        `POST /chatkit/sessions`

        Returns: ChatSession
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def cancel(self, session_id: str, **options: Unpack[RequestOptions]) -> ChatSession:
        """End a chat session early, so that its client secret stops working.

        `POST /chatkit/sessions/{session_id}/cancel`

        Returns: ChatSession
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...


class AsyncSessions(AsyncResource):
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatSession:
        """Open a chat session for one end user; returns the secret that their browser needs.

        `POST /chatkit/sessions`

        Returns: ChatSession
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def cancel(self, session_id: str, **options: Unpack[RequestOptions]) -> ChatSession:
        """End a chat session early, so that its client secret stops working.

        `POST /chatkit/sessions/{session_id}/cancel`

        Returns: ChatSession
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_raw(resource.create)
            self.cancel = to_raw(resource.cancel)

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_raw(resource.create)
            self.cancel = async_to_raw(resource.cancel)

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_streamed(resource.create)
            self.cancel = to_streamed(resource.cancel)

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_streamed(resource.create)
            self.cancel = async_to_streamed(resource.cancel)
