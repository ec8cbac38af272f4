# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agent_session import AgentSession
    from entrechat.types.beta.agent_session_deleted import AgentSessionDeleted
    from entrechat.types.beta.agent_session_event import AgentSessionEvent
    from entrechat.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
    from entrechat.types.beta.agents.session_create_params import Agent, PromptCacheOptions, SpendControl, StreamOptions
    from entrechat.types.beta.agents.session_update_params import Agent as SessionUpdateParamsAgent
    from entrechat.types.beta.agents.session_update_params import PromptCacheOptions as SessionUpdateParamsPromptCacheOptions
    from entrechat.types.beta.agents.session_update_params import SpendControl as SessionUpdateParamsSpendControl
    from entrechat.types.beta.environment_param import EnvironmentParam

    from .artifacts import (
        Artifacts,
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifacts,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from .subagents.subagents import (
        AsyncSubagents,
        AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse,
        Subagents,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
    )
    from .traces import (
        AsyncTraces,
        AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse,
        Traces,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
    )
    from .turns.turns import (
        AsyncTurns,
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        Turns,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )

__all__ = ["AsyncSessions", "Sessions"]

_CREATE = Op(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    body=(
        "environment",
        "agent",
        "agent_id",
        "input",
        "metadata",
        "prompt_cache_options",
        "review",
        "spend_control",
        "stream",
        "stream_options",
        "vault_ids",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_session:AgentSession",
    stream={
        "type": {
            "error": "beta.agent_session_error_event:AgentSessionErrorEvent",
            "agent.session.environment.ready": "beta.agent_session_environment_ready_event:AgentSessionEnvironmentReadyEvent",
            "agent.session.environment.suspended": "beta.agent_session_environment_suspended_event:AgentSessionEnvironmentSuspendedEvent",
            "agent.session.environment.expired": "beta.agent_session_environment_expired_event:AgentSessionEnvironmentExpiredEvent",
            "agent.session.environment.reset": "beta.agent_session_environment_reset_event:AgentSessionEnvironmentResetEvent",
            "agent.output.command_execution_output.delta": "beta.agent_output_command_execution_output_delta_event:AgentOutputCommandExecutionOutputDeltaEvent",
            "agent.session.created": "beta.agent_session_created_event:AgentSessionCreatedEvent",
            "agent.session.turn.created": "beta.agent_session_turn_created_event:AgentSessionTurnCreatedEvent",
            "agent.session.turn.in_progress": "beta.agent_session_turn_in_progress_event:AgentSessionTurnInProgressEvent",
            "agent.session.turn.completed": "beta.agent_session_turn_completed_event:AgentSessionTurnCompletedEvent",
            "agent.session.turn.failed": "beta.agent_session_turn_failed_event:AgentSessionTurnFailedEvent",
            "agent.session.turn.cancelled": "beta.agent_session_turn_cancelled_event:AgentSessionTurnCancelledEvent",
            "agent.session.turn.item.added": "beta.agent_session_turn_item_added_event:AgentSessionTurnItemAddedEvent",
            "agent.session.idle": "beta.agent_session_idle_event:AgentSessionIdleEvent",
            "agent.session.budget_reached": "beta.agent_session_budget_reached_event:AgentSessionBudgetReachedEvent",
            "agent.session.in_progress": "beta.agent_session_in_progress_event:AgentSessionInProgressEvent",
            "agent.session.requires_action": "beta.agent_session_requires_action_event:AgentSessionRequiresActionEvent",
            "agent.session.failed": "beta.agent_session_failed_event:AgentSessionFailedEvent",
            "agent.session.environment.pending": "beta.agent_session_environment_pending_event:AgentSessionEnvironmentPendingEvent",
            "agent.session.environment.connected": "beta.agent_session_environment_connected_event:AgentSessionEnvironmentConnectedEvent",
            "agent.session.environment.disconnected": "beta.agent_session_environment_disconnected_event:AgentSessionEnvironmentDisconnectedEvent",
            "agent.session.environment.failed": "beta.agent_session_environment_failed_event:AgentSessionEnvironmentFailedEvent",
            "agent.session.subagent.created": "beta.agent_session_subagent_created_event:AgentSessionSubagentCreatedEvent",
            "agent.session.subagent.active": "beta.agent_session_subagent_active_event:AgentSessionSubagentActiveEvent",
            "agent.session.subagent.closed": "beta.agent_session_subagent_closed_event:AgentSessionSubagentClosedEvent",
            "agent.session.turn.item.done": "beta.agent_session_turn_item_done_event:AgentSessionTurnItemDoneEvent",
            "agent.session.turn.content_part.added": "beta.agent_session_turn_content_part_added_event:AgentSessionTurnContentPartAddedEvent",
            "agent.session.turn.content_part.done": "beta.agent_session_turn_content_part_done_event:AgentSessionTurnContentPartDoneEvent",
            "agent.session.turn.output_text.delta": "beta.agent_session_turn_output_text_delta_event:AgentSessionTurnOutputTextDeltaEvent",
            "agent.session.turn.output_text.done": "beta.agent_session_turn_output_text_done_event:AgentSessionTurnOutputTextDoneEvent",
            "agent.session.turn.reasoning_summary_part.added": "beta.agent_session_turn_reasoning_summary_part_added_event:AgentSessionTurnReasoningSummaryPartAddedEvent",
            "agent.session.turn.reasoning_summary_part.done": "beta.agent_session_turn_reasoning_summary_part_done_event:AgentSessionTurnReasoningSummaryPartDoneEvent",
            "agent.session.turn.reasoning_summary_text.delta": "beta.agent_session_turn_reasoning_summary_text_delta_event:AgentSessionTurnReasoningSummaryTextDeltaEvent",
            "agent.session.turn.reasoning_summary_text.done": "beta.agent_session_turn_reasoning_summary_text_done_event:AgentSessionTurnReasoningSummaryTextDoneEvent",
        }
    },
    hook="renames:AsyncMember",
)
_RETRIEVE = Op(
    "beta.agents.sessions.retrieve",
    "GET",
    "/agents/sessions/{session_id}",
    path_params=("session_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_session:AgentSession",
)
_UPDATE = Op(
    "beta.agents.sessions.update",
    "POST",
    "/agents/sessions/{session_id}",
    path_params=("session_id",),
    body=("agent", "metadata", "prompt_cache_options", "review", "spend_control"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_session:AgentSession",
)
_LIST = Op(
    "beta.agents.sessions.list",
    "GET",
    "/agents/sessions",
    query=("after", "agent_id", "limit", "metadata", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_session:AgentSession",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.sessions.delete",
    "DELETE",
    "/agents/sessions/{session_id}",
    path_params=("session_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_session_deleted:AgentSessionDeleted",
)


class Sessions(Resource):
    @lazy
    def subagents(self) -> Subagents:
        from .subagents.subagents import Subagents

        return Subagents(self._client)

    @lazy
    def artifacts(self) -> Artifacts:
        from .artifacts import Artifacts

        return Artifacts(self._client)

    @lazy
    def items(self) -> Items:
        from .items import Items

        return Items(self._client)

    @lazy
    def events(self) -> Events:
        from .events import Events

        return Events(self._client)

    @lazy
    def traces(self) -> Traces:
        from .traces import Traces

        return Traces(self._client)

    @lazy
    def turns(self) -> Turns:
        from .turns.turns import Turns

        return Turns(self._client)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: Literal[False] | Omit = omit,
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AgentSession: ...

        @overload
        def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: Literal[True],
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[AgentSessionEvent]: ...

        @overload
        def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: bool | Omit = omit,
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AgentSession | Stream[AgentSessionEvent]: ...

    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: SpendControl | Omit | None = omit,
        stream: Literal[False, True] | Omit = omit,
        stream_options: StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Start an agent in an environment and give it work; with stream=True, follow its events.

        `POST /agents/sessions`

        Returns: AgentSession; a stream of AgentSessionEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> AgentSession:
        """Fetch a session: its status, usage and the actions it is waiting for.

        `GET /agents/sessions/{session_id}`

        Returns: AgentSession
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | Omit = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: SessionUpdateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: SessionUpdateParamsSpendControl | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentSession:
        """Change a session's agent settings, metadata, review mode or spending limit.

        `POST /agents/sessions/{session_id}`

        Returns: AgentSession
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[AgentSession]:
        """List sessions, optionally only those of one agent or with given metadata.

        `GET /agents/sessions`

        Returns: pages of AgentSession; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, session_id: str, **options: Unpack[RequestOptions]) -> AgentSessionDeleted:
        """Delete a session and its history; to stop only the current turn, send a cancel event.

        `DELETE /agents/sessions/{session_id}`

        Returns: AgentSessionDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...


class AsyncSessions(AsyncResource):
    @lazy
    def subagents(self) -> AsyncSubagents:
        from .subagents.subagents import AsyncSubagents

        return AsyncSubagents(self._client)

    @lazy
    def artifacts(self) -> AsyncArtifacts:
        from .artifacts import AsyncArtifacts

        return AsyncArtifacts(self._client)

    @lazy
    def items(self) -> AsyncItems:
        from .items import AsyncItems

        return AsyncItems(self._client)

    @lazy
    def events(self) -> AsyncEvents:
        from .events import AsyncEvents

        return AsyncEvents(self._client)

    @lazy
    def traces(self) -> AsyncTraces:
        from .traces import AsyncTraces

        return AsyncTraces(self._client)

    @lazy
    def turns(self) -> AsyncTurns:
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: Literal[False] | Omit = omit,
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AgentSession: ...

        @overload
        async def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: Literal[True],
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[AgentSessionEvent]: ...

        @overload
        async def create(
            self,
            *,
            environment: EnvironmentParam,
            agent: Agent | Omit = omit,
            agent_id: str | Omit = omit,
            input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
            metadata: dict[str, str] | Omit | None = omit,
            prompt_cache_options: PromptCacheOptions | Omit | None = omit,
            review: Literal["none", "auto_review"] | Omit = omit,
            spend_control: SpendControl | Omit | None = omit,
            stream: bool | Omit = omit,
            stream_options: StreamOptions | Omit = omit,
            vault_ids: SequenceNotStr[str] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...

    async def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam | Mapping[str, Any]] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: PromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: SpendControl | Omit | None = omit,
        stream: Literal[False, True] | Omit = omit,
        stream_options: StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Start an agent in an environment and give it work; with stream=True, follow its events.

        `POST /agents/sessions`

        Returns: AgentSession; a stream of AgentSessionEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> AgentSession:
        """Fetch a session: its status, usage and the actions it is waiting for.

        `GET /agents/sessions/{session_id}`

        Returns: AgentSession
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | Omit = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: SessionUpdateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: SessionUpdateParamsSpendControl | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentSession:
        """Change a session's agent settings, metadata, review mode or spending limit.

        `POST /agents/sessions/{session_id}`

        Returns: AgentSession
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """List sessions, optionally only those of one agent or with given metadata.

        `GET /agents/sessions`

        Returns: pages of AgentSession; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, session_id: str, **options: Unpack[RequestOptions]) -> AgentSessionDeleted:
        """Delete a session and its history; to stop only the current turn, send a cancel event.

        `DELETE /agents/sessions/{session_id}`

        Returns: AgentSessionDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def subagents(self) -> SubagentsWithRawResponse: ...

        @property
        def artifacts(self) -> ArtifactsWithRawResponse: ...

        @property
        def items(self) -> ItemsWithRawResponse: ...

        @property
        def events(self) -> EventsWithRawResponse: ...

        @property
        def traces(self) -> TracesWithRawResponse: ...

        @property
        def turns(self) -> TurnsWithRawResponse: ...

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def subagents(self) -> AsyncSubagentsWithRawResponse: ...

        @property
        def artifacts(self) -> AsyncArtifactsWithRawResponse: ...

        @property
        def items(self) -> AsyncItemsWithRawResponse: ...

        @property
        def events(self) -> AsyncEventsWithRawResponse: ...

        @property
        def traces(self) -> AsyncTracesWithRawResponse: ...

        @property
        def turns(self) -> AsyncTurnsWithRawResponse: ...

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def subagents(self) -> SubagentsWithStreamingResponse: ...

        @property
        def artifacts(self) -> ArtifactsWithStreamingResponse: ...

        @property
        def items(self) -> ItemsWithStreamingResponse: ...

        @property
        def events(self) -> EventsWithStreamingResponse: ...

        @property
        def traces(self) -> TracesWithStreamingResponse: ...

        @property
        def turns(self) -> TurnsWithStreamingResponse: ...

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def subagents(self) -> AsyncSubagentsWithStreamingResponse: ...

        @property
        def artifacts(self) -> AsyncArtifactsWithStreamingResponse: ...

        @property
        def items(self) -> AsyncItemsWithStreamingResponse: ...

        @property
        def events(self) -> AsyncEventsWithStreamingResponse: ...

        @property
        def traces(self) -> AsyncTracesWithStreamingResponse: ...

        @property
        def turns(self) -> AsyncTurnsWithStreamingResponse: ...
