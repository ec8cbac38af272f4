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
    from typing import Any, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import UnkeyedOptions
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.beta.agent_session_event import AgentSessionEvent
    from entrechat.types.beta.agent_session_input_param import AgentSessionInputParam

__all__ = ["AsyncEvents", "Events"]

_CREATE = Op(
    "beta.agents.sessions.events.create",
    "POST",
    "/agents/sessions/{session_id}/events",
    path_params=("session_id",),
    body=("events",),
    header_params={"idempotency_key": "Idempotency-Key"},
    headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"},
)
_STREAM = Op(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    path_params=("session_id",),
    query=("include_obfuscation",),
    headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
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
    always_streams=True,
)


class Events(Resource):
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> None:
        """Send a session messages, tool results, approvals or a cancellation; returns nothing.

        `POST /agents/sessions/{session_id}/events`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[AgentSessionEvent]:
        """Follow a session live: yields its events as they happen.

        `GET /agents/sessions/{session_id}/events`

        Returns: a stream of AgentSessionEvent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_STREAM, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EventsWithStreamingResponse: ...


class AsyncEvents(AsyncResource):
    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> None:
        """Send a session messages, tool results, approvals or a cancellation; returns nothing.

        `POST /agents/sessions/{session_id}/events`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[AgentSessionEvent]:
        """Follow a session live: yields its events as they happen.

        `GET /agents/sessions/{session_id}/events`

        Returns: a stream of AgentSessionEvent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_STREAM, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEventsWithStreamingResponse: ...


if TYPE_CHECKING:

    class EventsWithRawResponse:
        def __init__(self, resource: Events) -> None:
            self.create = to_raw(resource.create)
            self.stream = to_raw(resource.stream)

    class AsyncEventsWithRawResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.create = async_to_raw(resource.create)
            self.stream = async_to_raw(resource.stream)

    class EventsWithStreamingResponse:
        def __init__(self, resource: Events) -> None:
            self.create = to_streamed(resource.create)
            self.stream = to_streamed(resource.stream)

    class AsyncEventsWithStreamingResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.create = async_to_streamed(resource.create)
            self.stream = async_to_streamed(resource.stream)
