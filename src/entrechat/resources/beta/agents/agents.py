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
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.agent import Agent
    from entrechat.types.beta.agent_create_params import Compaction, Experimental
    from entrechat.types.beta.agent_deleted import AgentDeleted
    from entrechat.types.beta.agent_reasoning_param import AgentReasoningParam
    from entrechat.types.beta.agent_text_param import AgentTextParam
    from entrechat.types.beta.agent_update_params import Compaction as AgentUpdateParamsCompaction
    from entrechat.types.beta.agent_update_params import Experimental as AgentUpdateParamsExperimental
    from entrechat.types.beta.multi_agent_config_param import MultiAgentConfigParam
    from entrechat.types.beta.persisted_agent_tool_param import PersistedAgentToolParam

    from .automations.automations import (
        AsyncAutomations,
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
        Automations,
        AutomationsWithRawResponse,
        AutomationsWithStreamingResponse,
    )
    from .environments.environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        Environments,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from .sessions.sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .vaults.vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )

__all__ = ["Agents", "AsyncAgents"]

_CREATE = Op(
    "beta.agents.create",
    "POST",
    "/agents",
    body=(
        "model",
        "service_tier",
        "compaction",
        "experimental",
        "instructions",
        "metadata",
        "multi_agent",
        "name",
        "reasoning",
        "text",
        "tools",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent:Agent",
    hook="renames:AsyncMember",
)
_RETRIEVE = Op(
    "beta.agents.retrieve",
    "GET",
    "/agents/{agent_id}",
    path_params=("agent_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent:Agent",
)
_UPDATE = Op(
    "beta.agents.update",
    "POST",
    "/agents/{agent_id}",
    path_params=("agent_id",),
    body=(
        "model",
        "service_tier",
        "compaction",
        "experimental",
        "instructions",
        "metadata",
        "multi_agent",
        "name",
        "reasoning",
        "text",
        "tools",
    ),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent:Agent",
    hook="renames:AsyncMember",
)
_LIST = Op(
    "beta.agents.list",
    "GET",
    "/agents",
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent:Agent",
    page="CursorPage",
)
_DELETE = Op(
    "beta.agents.delete",
    "DELETE",
    "/agents/{agent_id}",
    path_params=("agent_id",),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agent_deleted:AgentDeleted",
)


class Agents(Resource):
    @lazy
    def automations(self) -> Automations:
        from .automations.automations import Automations

        return Automations(self._client)

    @lazy
    def environments(self) -> Environments:
        from .environments.environments import Environments

        return Environments(self._client)

    @lazy
    def vaults(self) -> Vaults:
        from .vaults.vaults import Vaults

        return Vaults(self._client)

    @lazy
    def sessions(self) -> Sessions:
        from .sessions.sessions import Sessions

        return Sessions(self._client)

    def create(
        self,
        *,
        model: str,
        compaction: Compaction | Omit | None = omit,
        experimental: Experimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        multi_agent: MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: AgentTextParam | Omit | None = omit,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Define a reusable agent: its model, instructions and tools; sessions then run it.

        `POST /agents`

        Returns: Agent
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, agent_id: str, **options: Unpack[RequestOptions]) -> Agent:
        """Fetch the current definition of an agent.

        `GET /agents/{agent_id}`

        Returns: Agent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        agent_id: str,
        *,
        compaction: AgentUpdateParamsCompaction | Omit | None = omit,
        experimental: AgentUpdateParamsExperimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        multi_agent: MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: AgentTextParam | Omit | None = omit,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Change parts of an agent's definition; what is left out stays as it is.

        `POST /agents/{agent_id}`

        Returns: Agent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Agent]:
        """List the agents you have defined, in order of creation.

        `GET /agents`

        Returns: pages of Agent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, agent_id: str, **options: Unpack[RequestOptions]) -> AgentDeleted:
        """Delete an agent's definition, so that no new session can use it.

        `DELETE /agents/{agent_id}`

        Returns: AgentDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AgentsWithStreamingResponse: ...


class AsyncAgents(AsyncResource):
    @lazy
    def automations(self) -> AsyncAutomations:
        from .automations.automations import AsyncAutomations

        return AsyncAutomations(self._client)

    @lazy
    def environments(self) -> AsyncEnvironments:
        from .environments.environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @lazy
    def vaults(self) -> AsyncVaults:
        from .vaults.vaults import AsyncVaults

        return AsyncVaults(self._client)

    @lazy
    def sessions(self) -> AsyncSessions:
        from .sessions.sessions import AsyncSessions

        return AsyncSessions(self._client)

    async def create(
        self,
        *,
        model: str,
        compaction: Compaction | Omit | None = omit,
        experimental: Experimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        multi_agent: MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: AgentTextParam | Omit | None = omit,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Define a reusable agent: its model, instructions and tools; sessions then run it.

        `POST /agents`

        Returns: Agent
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, agent_id: str, **options: Unpack[RequestOptions]) -> Agent:
        """Fetch the current definition of an agent.

        `GET /agents/{agent_id}`

        Returns: Agent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        agent_id: str,
        *,
        compaction: AgentUpdateParamsCompaction | Omit | None = omit,
        experimental: AgentUpdateParamsExperimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        multi_agent: MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: AgentTextParam | Omit | None = omit,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Agent:
        """Change parts of an agent's definition; what is left out stays as it is.

        `POST /agents/{agent_id}`

        Returns: Agent
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """List the agents you have defined, in order of creation.

        `GET /agents`

        Returns: pages of Agent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, agent_id: str, **options: Unpack[RequestOptions]) -> AgentDeleted:
        """Delete an agent's definition, so that no new session can use it.

        `DELETE /agents/{agent_id}`

        Returns: AgentDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AgentsWithRawResponse:
        def __init__(self, resource: Agents) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def automations(self) -> AutomationsWithRawResponse: ...

        @property
        def environments(self) -> EnvironmentsWithRawResponse: ...

        @property
        def vaults(self) -> VaultsWithRawResponse: ...

        @property
        def sessions(self) -> SessionsWithRawResponse: ...

    class AsyncAgentsWithRawResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def automations(self) -> AsyncAutomationsWithRawResponse: ...

        @property
        def environments(self) -> AsyncEnvironmentsWithRawResponse: ...

        @property
        def vaults(self) -> AsyncVaultsWithRawResponse: ...

        @property
        def sessions(self) -> AsyncSessionsWithRawResponse: ...

    class AgentsWithStreamingResponse:
        def __init__(self, resource: Agents) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def automations(self) -> AutomationsWithStreamingResponse: ...

        @property
        def environments(self) -> EnvironmentsWithStreamingResponse: ...

        @property
        def vaults(self) -> VaultsWithStreamingResponse: ...

        @property
        def sessions(self) -> SessionsWithStreamingResponse: ...

    class AsyncAgentsWithStreamingResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def automations(self) -> AsyncAutomationsWithStreamingResponse: ...

        @property
        def environments(self) -> AsyncEnvironmentsWithStreamingResponse: ...

        @property
        def vaults(self) -> AsyncVaultsWithStreamingResponse: ...

        @property
        def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
