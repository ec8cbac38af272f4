# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
    from .agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
    from .agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
    from .agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent
    from .agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent
    from .agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
    from .agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
    from .agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
    from .agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
    from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent
    from .batch_completed_webhook_event import BatchCompletedWebhookEvent
    from .batch_expired_webhook_event import BatchExpiredWebhookEvent
    from .batch_failed_webhook_event import BatchFailedWebhookEvent
    from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
    from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
    from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
    from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
    from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
    from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
    from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
    from .live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
    from .live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
    from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from .response_completed_webhook_event import ResponseCompletedWebhookEvent
    from .response_failed_webhook_event import ResponseFailedWebhookEvent
    from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
    from .safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
    from .safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent
    from .safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
    from .safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

__all__ = ["UnwrapWebhookEvent"]


__refs__ = {
    "AgentEnvironmentExpiredWebhookEvent": "webhooks.agent_environment_expired_webhook_event",
    "AgentEnvironmentFailedWebhookEvent": "webhooks.agent_environment_failed_webhook_event",
    "AgentEnvironmentReadyWebhookEvent": "webhooks.agent_environment_ready_webhook_event",
    "AgentEnvironmentSuspendedWebhookEvent": "webhooks.agent_environment_suspended_webhook_event",
    "AgentSessionActionRequiredWebhookEvent": "webhooks.agent_session_action_required_webhook_event",
    "AgentSessionCreatedWebhookEvent": "webhooks.agent_session_created_webhook_event",
    "AgentSessionFailedWebhookEvent": "webhooks.agent_session_failed_webhook_event",
    "AgentSessionIdleWebhookEvent": "webhooks.agent_session_idle_webhook_event",
    "AgentSessionInProgressWebhookEvent": "webhooks.agent_session_in_progress_webhook_event",
    "BatchCancelledWebhookEvent": "webhooks.batch_cancelled_webhook_event",
    "BatchCompletedWebhookEvent": "webhooks.batch_completed_webhook_event",
    "BatchExpiredWebhookEvent": "webhooks.batch_expired_webhook_event",
    "BatchFailedWebhookEvent": "webhooks.batch_failed_webhook_event",
    "EvalRunCanceledWebhookEvent": "webhooks.eval_run_canceled_webhook_event",
    "EvalRunFailedWebhookEvent": "webhooks.eval_run_failed_webhook_event",
    "EvalRunSucceededWebhookEvent": "webhooks.eval_run_succeeded_webhook_event",
    "FineTuningJobCancelledWebhookEvent": "webhooks.fine_tuning_job_cancelled_webhook_event",
    "FineTuningJobFailedWebhookEvent": "webhooks.fine_tuning_job_failed_webhook_event",
    "FineTuningJobSucceededWebhookEvent": "webhooks.fine_tuning_job_succeeded_webhook_event",
    "LiveCallIncomingWebhookEvent": "webhooks.live_call_incoming_webhook_event",
    "LiveTransportConnectedWebhookEvent": "webhooks.live_transport_connected_webhook_event",
    "LiveTransportIncomingWebhookEvent": "webhooks.live_transport_incoming_webhook_event",
    "RealtimeCallIncomingWebhookEvent": "webhooks.realtime_call_incoming_webhook_event",
    "ResponseCancelledWebhookEvent": "webhooks.response_cancelled_webhook_event",
    "ResponseCompletedWebhookEvent": "webhooks.response_completed_webhook_event",
    "ResponseFailedWebhookEvent": "webhooks.response_failed_webhook_event",
    "ResponseIncompleteWebhookEvent": "webhooks.response_incomplete_webhook_event",
    "SafetyAlertCreatedWebhookEvent": "webhooks.safety_alert_created_webhook_event",
    "SafetyDeactivationIssuedWebhookEvent": "webhooks.safety_deactivation_issued_webhook_event",
    "SafetyOrgAlertCreatedWebhookEvent": "webhooks.safety_org_alert_created_webhook_event",
    "SafetyWarningIssuedWebhookEvent": "webhooks.safety_warning_issued_webhook_event",
}

if TYPE_CHECKING:
    UnwrapWebhookEvent: TypeAlias = (
        AgentEnvironmentExpiredWebhookEvent
        | AgentEnvironmentFailedWebhookEvent
        | AgentEnvironmentReadyWebhookEvent
        | AgentEnvironmentSuspendedWebhookEvent
        | AgentSessionActionRequiredWebhookEvent
        | AgentSessionCreatedWebhookEvent
        | AgentSessionFailedWebhookEvent
        | AgentSessionIdleWebhookEvent
        | AgentSessionInProgressWebhookEvent
        | BatchCancelledWebhookEvent
        | BatchCompletedWebhookEvent
        | BatchExpiredWebhookEvent
        | BatchFailedWebhookEvent
        | EvalRunCanceledWebhookEvent
        | EvalRunFailedWebhookEvent
        | EvalRunSucceededWebhookEvent
        | FineTuningJobCancelledWebhookEvent
        | FineTuningJobFailedWebhookEvent
        | FineTuningJobSucceededWebhookEvent
        | LiveCallIncomingWebhookEvent
        | LiveTransportConnectedWebhookEvent
        | LiveTransportIncomingWebhookEvent
        | RealtimeCallIncomingWebhookEvent
        | ResponseCancelledWebhookEvent
        | ResponseCompletedWebhookEvent
        | ResponseFailedWebhookEvent
        | ResponseIncompleteWebhookEvent
        | SafetyAlertCreatedWebhookEvent
        | SafetyDeactivationIssuedWebhookEvent
        | SafetyOrgAlertCreatedWebhookEvent
        | SafetyWarningIssuedWebhookEvent
    )
else:
    __aliases__ = {
        "UnwrapWebhookEvent": "AgentEnvironmentExpiredWebhookEvent | AgentEnvironmentFailedWebhookEvent | AgentEnvironmentReadyWebhookEvent | AgentEnvironmentSuspendedWebhookEvent | AgentSessionActionRequiredWebhookEvent | AgentSessionCreatedWebhookEvent | AgentSessionFailedWebhookEvent | AgentSessionIdleWebhookEvent | AgentSessionInProgressWebhookEvent | BatchCancelledWebhookEvent | BatchCompletedWebhookEvent | BatchExpiredWebhookEvent | BatchFailedWebhookEvent | EvalRunCanceledWebhookEvent | EvalRunFailedWebhookEvent | EvalRunSucceededWebhookEvent | FineTuningJobCancelledWebhookEvent | FineTuningJobFailedWebhookEvent | FineTuningJobSucceededWebhookEvent | LiveCallIncomingWebhookEvent | LiveTransportConnectedWebhookEvent | LiveTransportIncomingWebhookEvent | RealtimeCallIncomingWebhookEvent | ResponseCancelledWebhookEvent | ResponseCompletedWebhookEvent | ResponseFailedWebhookEvent | ResponseIncompleteWebhookEvent | SafetyAlertCreatedWebhookEvent | SafetyDeactivationIssuedWebhookEvent | SafetyOrgAlertCreatedWebhookEvent | SafetyWarningIssuedWebhookEvent"
    }
    __getattr__ = members(globals())
