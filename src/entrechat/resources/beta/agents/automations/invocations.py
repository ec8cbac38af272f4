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
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.automations.automation_invocation import AutomationInvocation

__all__ = ["AsyncInvocations", "Invocations"]

_CREATE = Op(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    path_params=("automation_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.automations.automation_invocation:AutomationInvocation",
)
_RETRIEVE = Op(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    path_params=("automation_id", "invocation_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.automations.automation_invocation:AutomationInvocation",
)
_LIST = Op(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    path_params=("automation_id",),
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.automations.automation_invocation:AutomationInvocation",
    page="CursorPage",
)


class Invocations(Resource):
    def create(self, automation_id: str, **options: Unpack[RequestOptions]) -> AutomationInvocation:
        """Run an automation now, outside its schedule.

        `POST /agents/automations/{automation_id}/invocations`

        Returns: AutomationInvocation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, invocation_id: str, *, automation_id: str, **options: Unpack[RequestOptions]) -> AutomationInvocation:
        """Fetch one run of an automation: queued, completed, failed or skipped.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

        Returns: AutomationInvocation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[AutomationInvocation]:
        """List an automation's past and pending runs, in order of creation.

        `GET /agents/automations/{automation_id}/invocations`

        Returns: pages of AutomationInvocation; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InvocationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InvocationsWithStreamingResponse: ...


class AsyncInvocations(AsyncResource):
    async def create(self, automation_id: str, **options: Unpack[RequestOptions]) -> AutomationInvocation:
        """Run an automation now, outside its schedule.

        `POST /agents/automations/{automation_id}/invocations`

        Returns: AutomationInvocation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[RequestOptions]
    ) -> AutomationInvocation:
        """Fetch one run of an automation: queued, completed, failed or skipped.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

        Returns: AutomationInvocation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """List an automation's past and pending runs, in order of creation.

        `GET /agents/automations/{automation_id}/invocations`

        Returns: pages of AutomationInvocation; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInvocationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class InvocationsWithRawResponse:
        def __init__(self, resource: Invocations) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

    class AsyncInvocationsWithRawResponse:
        def __init__(self, resource: AsyncInvocations) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

    class InvocationsWithStreamingResponse:
        def __init__(self, resource: Invocations) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

    class AsyncInvocationsWithStreamingResponse:
        def __init__(self, resource: AsyncInvocations) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
