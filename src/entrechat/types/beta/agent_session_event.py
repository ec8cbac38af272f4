# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent
    from .agent_session_budget_reached_event import AgentSessionBudgetReachedEvent
    from .agent_session_created_event import AgentSessionCreatedEvent
    from .agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
    from .agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent
    from .agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
    from .agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
    from .agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
    from .agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
    from .agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
    from .agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
    from .agent_session_error_event import AgentSessionErrorEvent
    from .agent_session_failed_event import AgentSessionFailedEvent
    from .agent_session_idle_event import AgentSessionIdleEvent
    from .agent_session_in_progress_event import AgentSessionInProgressEvent
    from .agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from .agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
    from .agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
    from .agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
    from .agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
    from .agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
    from .agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
    from .agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
    from .agent_session_turn_created_event import AgentSessionTurnCreatedEvent
    from .agent_session_turn_failed_event import AgentSessionTurnFailedEvent
    from .agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from .agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
    from .agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
    from .agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
    from .agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
    from .agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent
    from .agent_session_turn_reasoning_summary_part_done_event import AgentSessionTurnReasoningSummaryPartDoneEvent
    from .agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent
    from .agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent

__all__ = ["AgentSessionEvent"]


__refs__ = {
    "AgentOutputCommandExecutionOutputDeltaEvent": "beta.agent_output_command_execution_output_delta_event",
    "AgentSessionBudgetReachedEvent": "beta.agent_session_budget_reached_event",
    "AgentSessionCreatedEvent": "beta.agent_session_created_event",
    "AgentSessionEnvironmentConnectedEvent": "beta.agent_session_environment_connected_event",
    "AgentSessionEnvironmentDisconnectedEvent": "beta.agent_session_environment_disconnected_event",
    "AgentSessionEnvironmentExpiredEvent": "beta.agent_session_environment_expired_event",
    "AgentSessionEnvironmentFailedEvent": "beta.agent_session_environment_failed_event",
    "AgentSessionEnvironmentPendingEvent": "beta.agent_session_environment_pending_event",
    "AgentSessionEnvironmentReadyEvent": "beta.agent_session_environment_ready_event",
    "AgentSessionEnvironmentResetEvent": "beta.agent_session_environment_reset_event",
    "AgentSessionEnvironmentSuspendedEvent": "beta.agent_session_environment_suspended_event",
    "AgentSessionErrorEvent": "beta.agent_session_error_event",
    "AgentSessionFailedEvent": "beta.agent_session_failed_event",
    "AgentSessionIdleEvent": "beta.agent_session_idle_event",
    "AgentSessionInProgressEvent": "beta.agent_session_in_progress_event",
    "AgentSessionRequiresActionEvent": "beta.agent_session_requires_action_event",
    "AgentSessionSubagentActiveEvent": "beta.agent_session_subagent_active_event",
    "AgentSessionSubagentClosedEvent": "beta.agent_session_subagent_closed_event",
    "AgentSessionSubagentCreatedEvent": "beta.agent_session_subagent_created_event",
    "AgentSessionTurnCancelledEvent": "beta.agent_session_turn_cancelled_event",
    "AgentSessionTurnCompletedEvent": "beta.agent_session_turn_completed_event",
    "AgentSessionTurnContentPartAddedEvent": "beta.agent_session_turn_content_part_added_event",
    "AgentSessionTurnContentPartDoneEvent": "beta.agent_session_turn_content_part_done_event",
    "AgentSessionTurnCreatedEvent": "beta.agent_session_turn_created_event",
    "AgentSessionTurnFailedEvent": "beta.agent_session_turn_failed_event",
    "AgentSessionTurnInProgressEvent": "beta.agent_session_turn_in_progress_event",
    "AgentSessionTurnItemAddedEvent": "beta.agent_session_turn_item_added_event",
    "AgentSessionTurnItemDoneEvent": "beta.agent_session_turn_item_done_event",
    "AgentSessionTurnOutputTextDeltaEvent": "beta.agent_session_turn_output_text_delta_event",
    "AgentSessionTurnOutputTextDoneEvent": "beta.agent_session_turn_output_text_done_event",
    "AgentSessionTurnReasoningSummaryPartAddedEvent": "beta.agent_session_turn_reasoning_summary_part_added_event",
    "AgentSessionTurnReasoningSummaryPartDoneEvent": "beta.agent_session_turn_reasoning_summary_part_done_event",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent": "beta.agent_session_turn_reasoning_summary_text_delta_event",
    "AgentSessionTurnReasoningSummaryTextDoneEvent": "beta.agent_session_turn_reasoning_summary_text_done_event",
}

if TYPE_CHECKING:
    AgentSessionEvent: TypeAlias = (
        AgentSessionErrorEvent
        | AgentSessionEnvironmentReadyEvent
        | AgentSessionEnvironmentSuspendedEvent
        | AgentSessionEnvironmentExpiredEvent
        | AgentSessionEnvironmentResetEvent
        | AgentOutputCommandExecutionOutputDeltaEvent
        | AgentSessionCreatedEvent
        | AgentSessionTurnCreatedEvent
        | AgentSessionTurnInProgressEvent
        | AgentSessionTurnCompletedEvent
        | AgentSessionTurnFailedEvent
        | AgentSessionTurnCancelledEvent
        | AgentSessionTurnItemAddedEvent
        | AgentSessionIdleEvent
        | AgentSessionBudgetReachedEvent
        | AgentSessionInProgressEvent
        | AgentSessionRequiresActionEvent
        | AgentSessionFailedEvent
        | AgentSessionEnvironmentPendingEvent
        | AgentSessionEnvironmentConnectedEvent
        | AgentSessionEnvironmentDisconnectedEvent
        | AgentSessionEnvironmentFailedEvent
        | AgentSessionSubagentCreatedEvent
        | AgentSessionSubagentActiveEvent
        | AgentSessionSubagentClosedEvent
        | AgentSessionTurnItemDoneEvent
        | AgentSessionTurnContentPartAddedEvent
        | AgentSessionTurnContentPartDoneEvent
        | AgentSessionTurnOutputTextDeltaEvent
        | AgentSessionTurnOutputTextDoneEvent
        | AgentSessionTurnReasoningSummaryPartAddedEvent
        | AgentSessionTurnReasoningSummaryPartDoneEvent
        | AgentSessionTurnReasoningSummaryTextDeltaEvent
        | AgentSessionTurnReasoningSummaryTextDoneEvent
    )
else:
    __aliases__ = {
        "AgentSessionEvent": "AgentSessionErrorEvent | AgentSessionEnvironmentReadyEvent | AgentSessionEnvironmentSuspendedEvent | AgentSessionEnvironmentExpiredEvent | AgentSessionEnvironmentResetEvent | AgentOutputCommandExecutionOutputDeltaEvent | AgentSessionCreatedEvent | AgentSessionTurnCreatedEvent | AgentSessionTurnInProgressEvent | AgentSessionTurnCompletedEvent | AgentSessionTurnFailedEvent | AgentSessionTurnCancelledEvent | AgentSessionTurnItemAddedEvent | AgentSessionIdleEvent | AgentSessionBudgetReachedEvent | AgentSessionInProgressEvent | AgentSessionRequiresActionEvent | AgentSessionFailedEvent | AgentSessionEnvironmentPendingEvent | AgentSessionEnvironmentConnectedEvent | AgentSessionEnvironmentDisconnectedEvent | AgentSessionEnvironmentFailedEvent | AgentSessionSubagentCreatedEvent | AgentSessionSubagentActiveEvent | AgentSessionSubagentClosedEvent | AgentSessionTurnItemDoneEvent | AgentSessionTurnContentPartAddedEvent | AgentSessionTurnContentPartDoneEvent | AgentSessionTurnOutputTextDeltaEvent | AgentSessionTurnOutputTextDoneEvent | AgentSessionTurnReasoningSummaryPartAddedEvent | AgentSessionTurnReasoningSummaryPartDoneEvent | AgentSessionTurnReasoningSummaryTextDeltaEvent | AgentSessionTurnReasoningSummaryTextDoneEvent"
    }
    __getattr__ = members(globals())
