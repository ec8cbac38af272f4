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
    from entrechat.types.webhooks.webhook_event_type_list import WebhookEventTypeList

__all__ = ["AsyncEventTypes", "EventTypes"]

_LIST = Op(
    "webhooks.event_types.list", "GET", "/webhook_event_types", returns="webhooks.webhook_event_type_list:WebhookEventTypeList"
)


class EventTypes(Resource):
    def list(self, **options: Unpack[RequestOptions]) -> WebhookEventTypeList:
        """List the names of the events that a webhook endpoint can ask for.

        `GET /webhook_event_types`

        Returns: WebhookEventTypeList
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EventTypesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EventTypesWithStreamingResponse: ...


class AsyncEventTypes(AsyncResource):
    async def list(self, **options: Unpack[RequestOptions]) -> WebhookEventTypeList:
        """List the names of the events that a webhook endpoint can ask for.

        `GET /webhook_event_types`

        Returns: WebhookEventTypeList
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventTypesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse: ...


if TYPE_CHECKING:

    class EventTypesWithRawResponse:
        def __init__(self, resource: EventTypes) -> None:
            self.list = to_raw(resource.list)

    class AsyncEventTypesWithRawResponse:
        def __init__(self, resource: AsyncEventTypes) -> None:
            self.list = async_to_raw(resource.list)

    class EventTypesWithStreamingResponse:
        def __init__(self, resource: EventTypes) -> None:
            self.list = to_streamed(resource.list)

    class AsyncEventTypesWithStreamingResponse:
        def __init__(self, resource: AsyncEventTypes) -> None:
            self.list = async_to_streamed(resource.list)
