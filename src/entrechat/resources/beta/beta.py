# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .agents.agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .chatkit.chatkit import (
        AsyncChatKit,
        AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse,
        ChatKit,
        ChatKitWithRawResponse,
        ChatKitWithStreamingResponse,
    )
    from .realtime.realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .responses.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .threads.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )

__all__ = ["AsyncBeta", "Beta"]


class Beta(Resource):
    @lazy
    def chat(self) -> Chat:
        from ..chat.chat import Chat

        return Chat(self._client)

    @lazy
    def realtime(self) -> Realtime:
        from .realtime.realtime import Realtime

        return Realtime(self._client)

    @lazy
    def agents(self) -> Agents:
        from .agents.agents import Agents

        return Agents(self._client)

    @lazy
    def responses(self) -> Responses:
        from .responses.responses import Responses

        return Responses(self._client)

    @lazy
    def chatkit(self) -> ChatKit:
        from .chatkit.chatkit import ChatKit

        return ChatKit(self._client)

    @lazy
    def assistants(self) -> Assistants:
        from .assistants import Assistants

        return Assistants(self._client)

    @lazy
    def threads(self) -> Threads:
        from .threads.threads import Threads

        return Threads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BetaWithStreamingResponse: ...


class AsyncBeta(AsyncResource):
    @lazy
    def chat(self) -> AsyncChat:
        from ..chat.chat import AsyncChat

        return AsyncChat(self._client)

    @lazy
    def realtime(self) -> AsyncRealtime:
        from .realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._client)

    @lazy
    def agents(self) -> AsyncAgents:
        from .agents.agents import AsyncAgents

        return AsyncAgents(self._client)

    @lazy
    def responses(self) -> AsyncResponses:
        from .responses.responses import AsyncResponses

        return AsyncResponses(self._client)

    @lazy
    def chatkit(self) -> AsyncChatKit:
        from .chatkit.chatkit import AsyncChatKit

        return AsyncChatKit(self._client)

    @lazy
    def assistants(self) -> AsyncAssistants:
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @lazy
    def threads(self) -> AsyncThreads:
        from .threads.threads import AsyncThreads

        return AsyncThreads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...


if TYPE_CHECKING:

    class BetaWithRawResponse:
        @property
        def chat(self) -> ChatWithRawResponse: ...

        @property
        def realtime(self) -> RealtimeWithRawResponse: ...

        @property
        def agents(self) -> AgentsWithRawResponse: ...

        @property
        def responses(self) -> ResponsesWithRawResponse: ...

        @property
        def chatkit(self) -> ChatKitWithRawResponse: ...

        @property
        def assistants(self) -> AssistantsWithRawResponse: ...

        @property
        def threads(self) -> ThreadsWithRawResponse: ...

    class AsyncBetaWithRawResponse:
        @property
        def chat(self) -> AsyncChatWithRawResponse: ...

        @property
        def realtime(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def agents(self) -> AsyncAgentsWithRawResponse: ...

        @property
        def responses(self) -> AsyncResponsesWithRawResponse: ...

        @property
        def chatkit(self) -> AsyncChatKitWithRawResponse: ...

        @property
        def assistants(self) -> AsyncAssistantsWithRawResponse: ...

        @property
        def threads(self) -> AsyncThreadsWithRawResponse: ...

    class BetaWithStreamingResponse:
        @property
        def chat(self) -> ChatWithStreamingResponse: ...

        @property
        def realtime(self) -> RealtimeWithStreamingResponse: ...

        @property
        def agents(self) -> AgentsWithStreamingResponse: ...

        @property
        def responses(self) -> ResponsesWithStreamingResponse: ...

        @property
        def chatkit(self) -> ChatKitWithStreamingResponse: ...

        @property
        def assistants(self) -> AssistantsWithStreamingResponse: ...

        @property
        def threads(self) -> ThreadsWithStreamingResponse: ...

    class AsyncBetaWithStreamingResponse:
        @property
        def chat(self) -> AsyncChatWithStreamingResponse: ...

        @property
        def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...

        @property
        def agents(self) -> AsyncAgentsWithStreamingResponse: ...

        @property
        def responses(self) -> AsyncResponsesWithStreamingResponse: ...

        @property
        def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...

        @property
        def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...

        @property
        def threads(self) -> AsyncThreadsWithStreamingResponse: ...
