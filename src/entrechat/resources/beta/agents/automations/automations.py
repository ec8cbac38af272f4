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
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agents.automation import Automation
    from entrechat.types.beta.agents.automation_deleted import AutomationDeleted
    from entrechat.types.beta.agents.automation_metadata_param import AutomationMetadataParam
    from entrechat.types.beta.agents.automation_target_param import AutomationTargetParam

    from .invocations import (
        AsyncInvocations,
        AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse,
        Invocations,
        InvocationsWithRawResponse,
        InvocationsWithStreamingResponse,
    )

__all__ = ["AsyncAutomations", "Automations"]

_CREATE = Op(
    "beta.agents.automations.create",
    "POST",
    "/agents/automations",
    body=("expression", "name", "target", "timezone", "type", "metadata", "run_at"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
    hook="renames:AsyncMember",
)
_RETRIEVE = Op(
    "beta.agents.automations.retrieve",
    "GET",
    "/agents/automations/{automation_id}",
    path_params=("automation_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
)
_UPDATE = Op(
    "beta.agents.automations.update",
    "POST",
    "/agents/automations/{automation_id}",
    path_params=("automation_id",),
    body=("expression", "metadata", "name", "run_at", "target", "timezone"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
    hook="renames:AsyncMember",
)
_LIST = Op(
    "beta.agents.automations.list",
    "GET",
    "/agents/automations",
    query=("after", "limit", "order", "session_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.automations.delete",
    "DELETE",
    "/agents/automations/{automation_id}",
    path_params=("automation_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.automation_deleted:AutomationDeleted",
)
_PAUSE = Op(
    "beta.agents.automations.pause",
    "POST",
    "/agents/automations/{automation_id}/pause",
    path_params=("automation_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
)
_RESUME = Op(
    "beta.agents.automations.resume",
    "POST",
    "/agents/automations/{automation_id}/resume",
    path_params=("automation_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns={
        "type": {
            "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
            "once": "beta.agents.one_time_automation:OneTimeAutomation",
        }
    },
)


class Automations(Resource):
    @lazy
    def invocations(self) -> Invocations:
        from .invocations import Invocations

        return Invocations(self._client)

    def create(
        self,
        *,
        expression: str | Omit = omit,
        name: str,
        target: AutomationTargetParam,
        timezone: str | Omit = omit,
        type: Literal["periodic", "once"],
        metadata: AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Automation:
        """Schedule an agent to run once or repeatedly, in a new or an existing session.

        `POST /agents/automations`

        Returns: Automation
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Fetch an automation: its schedule, target and whether it is active.

        `GET /agents/automations/{automation_id}`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Automation:
        """Change an automation's name, time, target or metadata.

        `POST /agents/automations/{automation_id}`

        Returns: Automation
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Automation]:
        """List automations, optionally only those that act on one session.

        `GET /agents/automations`

        Returns: pages of Automation; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, automation_id: str, **options: Unpack[RequestOptions]) -> AutomationDeleted:
        """Remove an automation for good; to stop it only for a while, pause it.

        `DELETE /agents/automations/{automation_id}`

        Returns: AutomationDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def pause(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Suspend an automation's schedule without losing it; resume restarts it.

        `POST /agents/automations/{automation_id}/pause`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_PAUSE, locals())

    def resume(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Put a paused automation back on its schedule.

        `POST /agents/automations/{automation_id}/resume`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RESUME, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AutomationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AutomationsWithStreamingResponse: ...


class AsyncAutomations(AsyncResource):
    @lazy
    def invocations(self) -> AsyncInvocations:
        from .invocations import AsyncInvocations

        return AsyncInvocations(self._client)

    async def create(
        self,
        *,
        expression: str | Omit = omit,
        name: str,
        target: AutomationTargetParam,
        timezone: str | Omit = omit,
        type: Literal["periodic", "once"],
        metadata: AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Automation:
        """Schedule an agent to run once or repeatedly, in a new or an existing session.

        `POST /agents/automations`

        Returns: Automation
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Fetch an automation: its schedule, target and whether it is active.

        `GET /agents/automations/{automation_id}`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Automation:
        """Change an automation's name, time, target or metadata.

        `POST /agents/automations/{automation_id}`

        Returns: Automation
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """List automations, optionally only those that act on one session.

        `GET /agents/automations`

        Returns: pages of Automation; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, automation_id: str, **options: Unpack[RequestOptions]) -> AutomationDeleted:
        """Remove an automation for good; to stop it only for a while, pause it.

        `DELETE /agents/automations/{automation_id}`

        Returns: AutomationDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def pause(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Suspend an automation's schedule without losing it; resume restarts it.

        `POST /agents/automations/{automation_id}/pause`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_PAUSE, locals())

    async def resume(self, automation_id: str, **options: Unpack[RequestOptions]) -> Automation:
        """Put a paused automation back on its schedule.

        `POST /agents/automations/{automation_id}/resume`

        Returns: Automation
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RESUME, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAutomationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AutomationsWithRawResponse:
        def __init__(self, resource: Automations) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.pause = to_raw(resource.pause)
            self.resume = to_raw(resource.resume)

        @property
        def invocations(self) -> InvocationsWithRawResponse: ...

    class AsyncAutomationsWithRawResponse:
        def __init__(self, resource: AsyncAutomations) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.pause = async_to_raw(resource.pause)
            self.resume = async_to_raw(resource.resume)

        @property
        def invocations(self) -> AsyncInvocationsWithRawResponse: ...

    class AutomationsWithStreamingResponse:
        def __init__(self, resource: Automations) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.pause = to_streamed(resource.pause)
            self.resume = to_streamed(resource.resume)

        @property
        def invocations(self) -> InvocationsWithStreamingResponse: ...

    class AsyncAutomationsWithStreamingResponse:
        def __init__(self, resource: AsyncAutomations) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.pause = async_to_streamed(resource.pause)
            self.resume = async_to_streamed(resource.resume)

        @property
        def invocations(self) -> AsyncInvocationsWithStreamingResponse: ...
