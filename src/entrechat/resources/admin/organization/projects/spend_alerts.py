# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
    from entrechat.types.admin.organization.projects.project_spend_alert_deleted import ProjectSpendAlertDeleted
    from entrechat.types.admin.organization.projects.spend_alert_create_params import NotificationChannel
    from entrechat.types.admin.organization.projects.spend_alert_update_params import (
        NotificationChannel as SpendAlertUpdateParamsNotificationChannel,
    )

__all__ = ["AsyncSpendAlerts", "SpendAlerts"]

_CREATE = Op(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    path_params=("project_id",),
    body=("currency", "interval", "notification_channel", "threshold_amount"),
    returns="admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_RETRIEVE = Op(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params=("project_id", "alert_id"),
    returns="admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_UPDATE = Op(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params=("project_id", "alert_id"),
    body=("currency", "interval", "notification_channel", "threshold_amount"),
    returns="admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    admin=True,
)
_LIST = Op(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    path_params=("project_id",),
    query=("after", "before", "limit", "order"),
    returns="admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    page="ConversationCursorPage",
    admin=True,
)
_DELETE = Op(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params=("project_id", "alert_id"),
    returns="admin.organization.projects.project_spend_alert_deleted:ProjectSpendAlertDeleted",
    admin=True,
)


class SpendAlerts(Resource):
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendAlert:
        """Ask for a message once a project's monthly spending passes an amount.

        `POST /organization/projects/{project_id}/spend_alerts`

        Returns: ProjectSpendAlert
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendAlert:
        """Fetch one spending alert of a project: its amount and recipients.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlert
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertUpdateParamsNotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendAlert:
        """Change the amount or the recipients of a project's spending alert.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlert
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List a project's spending alerts, oldest first unless order differs.

        `GET /organization/projects/{project_id}/spend_alerts`

        Returns: pages of ProjectSpendAlert; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendAlertDeleted:
        """Delete a spending alert of a project; no limit is changed by this.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlertDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpendAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...


class AsyncSpendAlerts(AsyncResource):
    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendAlert:
        """Ask for a message once a project's monthly spending passes an amount.

        `POST /organization/projects/{project_id}/spend_alerts`

        Returns: ProjectSpendAlert
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendAlert:
        """Fetch one spending alert of a project: its amount and recipients.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlert
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertUpdateParamsNotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> ProjectSpendAlert:
        """Change the amount or the recipients of a project's spending alert.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlert
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List a project's spending alerts, oldest first unless order differs.

        `GET /organization/projects/{project_id}/spend_alerts`

        Returns: pages of ProjectSpendAlert; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]) -> ProjectSpendAlertDeleted:
        """Delete a spending alert of a project; no limit is changed by this.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Returns: ProjectSpendAlertDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SpendAlertsWithRawResponse:
        def __init__(self, resource: SpendAlerts) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncSpendAlertsWithRawResponse:
        def __init__(self, resource: AsyncSpendAlerts) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class SpendAlertsWithStreamingResponse:
        def __init__(self, resource: SpendAlerts) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncSpendAlertsWithStreamingResponse:
        def __init__(self, resource: AsyncSpendAlerts) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
