# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.webhooks import WebhookSignatures

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from entrechat.types.webhooks.webhook_endpoint import WebhookEndpoint
    from entrechat.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from entrechat.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret

    from .event_types import (
        AsyncEventTypes,
        AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse,
        EventTypes,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )

__all__ = ["AsyncWebhooks", "Webhooks"]

_CREATE = Op(
    "webhooks.create",
    "POST",
    "/webhook_endpoints",
    body=("event_types", "name", "url"),
    returns="webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
)
_RETRIEVE = Op(
    "webhooks.retrieve",
    "GET",
    "/webhook_endpoints/{webhook_endpoint_id}",
    path_params=("webhook_endpoint_id",),
    returns="webhooks.webhook_endpoint:WebhookEndpoint",
)
_UPDATE = Op(
    "webhooks.update",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    path_params=("webhook_endpoint_id",),
    body=("event_types", "name", "url"),
    returns="webhooks.webhook_endpoint:WebhookEndpoint",
)
_LIST = Op(
    "webhooks.list",
    "GET",
    "/webhook_endpoints",
    query=("after", "limit"),
    returns="webhooks.webhook_endpoint:WebhookEndpoint",
    page="CursorPage",
)
_DELETE = Op(
    "webhooks.delete",
    "DELETE",
    "/webhook_endpoints/{webhook_endpoint_id}",
    path_params=("webhook_endpoint_id",),
    returns="webhooks.deleted_webhook_endpoint:DeletedWebhookEndpoint",
)
_ROTATE_SECRET = Op(
    "webhooks.rotate_secret",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    path_params=("webhook_endpoint_id",),
    body=("keep_old_secret_active_for_24_hours",),
    returns="webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
)
_TEST = Op(
    "webhooks.test",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    path_params=("webhook_endpoint_id",),
    body=("event_type",),
    returns="webhooks.webhook_endpoint_test_result:WebhookEndpointTestResult",
)
_EVENT = {
    "type": {
        "agent.environment.expired": "webhooks.agent_environment_expired_webhook_event:AgentEnvironmentExpiredWebhookEvent",
        "agent.environment.failed": "webhooks.agent_environment_failed_webhook_event:AgentEnvironmentFailedWebhookEvent",
        "agent.environment.ready": "webhooks.agent_environment_ready_webhook_event:AgentEnvironmentReadyWebhookEvent",
        "agent.environment.suspended": "webhooks.agent_environment_suspended_webhook_event:AgentEnvironmentSuspendedWebhookEvent",
        "agent.session.action_required": "webhooks.agent_session_action_required_webhook_event:AgentSessionActionRequiredWebhookEvent",
        "agent.session.created": "webhooks.agent_session_created_webhook_event:AgentSessionCreatedWebhookEvent",
        "agent.session.failed": "webhooks.agent_session_failed_webhook_event:AgentSessionFailedWebhookEvent",
        "agent.session.idle": "webhooks.agent_session_idle_webhook_event:AgentSessionIdleWebhookEvent",
        "agent.session.in_progress": "webhooks.agent_session_in_progress_webhook_event:AgentSessionInProgressWebhookEvent",
        "batch.cancelled": "webhooks.batch_cancelled_webhook_event:BatchCancelledWebhookEvent",
        "batch.completed": "webhooks.batch_completed_webhook_event:BatchCompletedWebhookEvent",
        "batch.expired": "webhooks.batch_expired_webhook_event:BatchExpiredWebhookEvent",
        "batch.failed": "webhooks.batch_failed_webhook_event:BatchFailedWebhookEvent",
        "eval.run.canceled": "webhooks.eval_run_canceled_webhook_event:EvalRunCanceledWebhookEvent",
        "eval.run.failed": "webhooks.eval_run_failed_webhook_event:EvalRunFailedWebhookEvent",
        "eval.run.succeeded": "webhooks.eval_run_succeeded_webhook_event:EvalRunSucceededWebhookEvent",
        "fine_tuning.job.cancelled": "webhooks.fine_tuning_job_cancelled_webhook_event:FineTuningJobCancelledWebhookEvent",
        "fine_tuning.job.failed": "webhooks.fine_tuning_job_failed_webhook_event:FineTuningJobFailedWebhookEvent",
        "fine_tuning.job.succeeded": "webhooks.fine_tuning_job_succeeded_webhook_event:FineTuningJobSucceededWebhookEvent",
        "live.call.incoming": "webhooks.live_call_incoming_webhook_event:LiveCallIncomingWebhookEvent",
        "live.transport.connected": "webhooks.live_transport_connected_webhook_event:LiveTransportConnectedWebhookEvent",
        "live.transport.incoming": "webhooks.live_transport_incoming_webhook_event:LiveTransportIncomingWebhookEvent",
        "realtime.call.incoming": "webhooks.realtime_call_incoming_webhook_event:RealtimeCallIncomingWebhookEvent",
        "response.cancelled": "webhooks.response_cancelled_webhook_event:ResponseCancelledWebhookEvent",
        "response.completed": "webhooks.response_completed_webhook_event:ResponseCompletedWebhookEvent",
        "response.failed": "webhooks.response_failed_webhook_event:ResponseFailedWebhookEvent",
        "response.incomplete": "webhooks.response_incomplete_webhook_event:ResponseIncompleteWebhookEvent",
        "safety.alert.created": "webhooks.safety_alert_created_webhook_event:SafetyAlertCreatedWebhookEvent",
        "safety.deactivation_issued": "webhooks.safety_deactivation_issued_webhook_event:SafetyDeactivationIssuedWebhookEvent",
        "safety.org_alert.created": "webhooks.safety_org_alert_created_webhook_event:SafetyOrgAlertCreatedWebhookEvent",
        "safety.warning_issued": "webhooks.safety_warning_issued_webhook_event:SafetyWarningIssuedWebhookEvent",
    }
}


class Webhooks(WebhookSignatures, Resource):
    _event = _EVENT

    @lazy
    def event_types(self) -> EventTypes:
        from .event_types import EventTypes

        return EventTypes(self._client)

    def create(
        self,
        *,
        event_types: Iterable[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointWithSecret:
        """Register a URL that the API calls when events happen; only this answer holds its secret.

        `POST /webhook_endpoints`

        Args:
            event_types: Names of the events to be told of, e.g. "batch.completed"; webhooks.event_types.list has them all.
            name: What you call the endpoint; shown in lists, otherwise without effect.
            url: The address that the events are sent to by POST.

        Returns: WebhookEndpointWithSecret
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> WebhookEndpoint:
        """Fetch a webhook endpoint's URL, name and events; of its secret, only a hint.

        `GET /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.

        Returns: WebhookEndpoint
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Iterable[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpoint:
        """Change a webhook endpoint's URL, name or events; what is left out stays as it is.

        `POST /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint to change.
            event_types: Names of the events to be told of from now on, in place of the present ones.
            name: A new name.
            url: A new address to send the events to.

        Returns: WebhookEndpoint
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self, *, after: str | Omit | None = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[WebhookEndpoint]:
        """List the project's webhook endpoints, a page at a time.

        `GET /webhook_endpoints`

        Args:
            after: Id of the endpoint after which the page begins: the last one of the page before.
            limit: Most endpoints in one page.

        Returns: pages of WebhookEndpoint; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint; no further events are sent to it.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint to delete.

        Returns: DeletedWebhookEndpoint
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointWithSecret:
        """Give a webhook endpoint a new secret; the old one may stay valid for another day.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint that is to sign with a new secret.
            keep_old_secret_active_for_24_hours: True: the old secret stays valid for another day, so that nothing is refused meanwhile.

        Returns: WebhookEndpointWithSecret
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_ROTATE_SECRET, locals())

    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointTestResult:
        """Send an endpoint a sample event and see what status it answered with.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint that is to get the event.
            event_type: Name of the event to send a sample of, e.g. "batch.completed".

        Returns: WebhookEndpointTestResult
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_TEST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WebhooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...


class AsyncWebhooks(WebhookSignatures, AsyncResource):
    _event = _EVENT

    @lazy
    def event_types(self) -> AsyncEventTypes:
        from .event_types import AsyncEventTypes

        return AsyncEventTypes(self._client)

    async def create(
        self,
        *,
        event_types: Iterable[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointWithSecret:
        """Register a URL that the API calls when events happen; only this answer holds its secret.

        `POST /webhook_endpoints`

        Args:
            event_types: Names of the events to be told of, e.g. "batch.completed"; webhooks.event_types.list has them all.
            name: What you call the endpoint; shown in lists, otherwise without effect.
            url: The address that the events are sent to by POST.

        Returns: WebhookEndpointWithSecret
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> WebhookEndpoint:
        """Fetch a webhook endpoint's URL, name and events; of its secret, only a hint.

        `GET /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.

        Returns: WebhookEndpoint
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Iterable[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpoint:
        """Change a webhook endpoint's URL, name or events; what is left out stays as it is.

        `POST /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint to change.
            event_types: Names of the events to be told of from now on, in place of the present ones.
            name: A new name.
            url: A new address to send the events to.

        Returns: WebhookEndpoint
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self, *, after: str | Omit | None = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """List the project's webhook endpoints, a page at a time.

        `GET /webhook_endpoints`

        Args:
            after: Id of the endpoint after which the page begins: the last one of the page before.
            limit: Most endpoints in one page.

        Returns: pages of WebhookEndpoint; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint; no further events are sent to it.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint to delete.

        Returns: DeletedWebhookEndpoint
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointWithSecret:
        """Give a webhook endpoint a new secret; the old one may stay valid for another day.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint that is to sign with a new secret.
            keep_old_secret_active_for_24_hours: True: the old secret stays valid for another day, so that nothing is refused meanwhile.

        Returns: WebhookEndpointWithSecret
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_ROTATE_SECRET, locals())

    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        **options: Unpack[RequestOptions],
    ) -> WebhookEndpointTestResult:
        """Send an endpoint a sample event and see what status it answered with.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`

        Args:
            webhook_endpoint_id: Id of the webhook endpoint that is to get the event.
            event_type: Name of the event to send a sample of, e.g. "batch.completed".

        Returns: WebhookEndpointTestResult
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_TEST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...


if TYPE_CHECKING:

    class WebhooksWithRawResponse:
        def __init__(self, resource: Webhooks) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.rotate_secret = to_raw(resource.rotate_secret)
            self.test = to_raw(resource.test)

        @property
        def event_types(self) -> EventTypesWithRawResponse: ...

    class AsyncWebhooksWithRawResponse:
        def __init__(self, resource: AsyncWebhooks) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.rotate_secret = async_to_raw(resource.rotate_secret)
            self.test = async_to_raw(resource.test)

        @property
        def event_types(self) -> AsyncEventTypesWithRawResponse: ...

    class WebhooksWithStreamingResponse:
        def __init__(self, resource: Webhooks) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.rotate_secret = to_streamed(resource.rotate_secret)
            self.test = to_streamed(resource.test)

        @property
        def event_types(self) -> EventTypesWithStreamingResponse: ...

    class AsyncWebhooksWithStreamingResponse:
        def __init__(self, resource: AsyncWebhooks) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.rotate_secret = async_to_streamed(resource.rotate_secret)
            self.test = async_to_streamed(resource.test)

        @property
        def event_types(self) -> AsyncEventTypesWithStreamingResponse: ...
