# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.safety.safety_alert import SafetyAlert

__all__ = ["Alerts", "AsyncAlerts"]

_RETRIEVE = Op(
    "safety.alerts.retrieve", "GET", "/safety/alerts/{id}", path_params=("id",), returns="safety.safety_alert:SafetyAlert"
)


class Alerts(Resource):
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SafetyAlert:
        """Fetch an alert about what a model did in a response, and whether it was paused.

        `GET /safety/alerts/{id}`

        Returns: SafetyAlert
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AlertsWithStreamingResponse: ...


class AsyncAlerts(AsyncResource):
    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SafetyAlert:
        """Fetch an alert about what a model did in a response, and whether it was paused.

        `GET /safety/alerts/{id}`

        Returns: SafetyAlert
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AlertsWithRawResponse:
        def __init__(self, resource: Alerts) -> None:
            self.retrieve = to_raw(resource.retrieve)

    class AsyncAlertsWithRawResponse:
        def __init__(self, resource: AsyncAlerts) -> None:
            self.retrieve = async_to_raw(resource.retrieve)

    class AlertsWithStreamingResponse:
        def __init__(self, resource: Alerts) -> None:
            self.retrieve = to_streamed(resource.retrieve)

    class AsyncAlertsWithStreamingResponse:
        def __init__(self, resource: AsyncAlerts) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
