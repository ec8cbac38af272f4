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
    from entrechat.types.beta.subagent import Subagent

    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from .turns.turns import (
        AsyncTurns,
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        Turns,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )

__all__ = ["AsyncSubagents", "Subagents"]

_RETRIEVE = Op(
    "beta.agents.sessions.subagents.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    path_params=("session_id", "subagent_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.subagent:Subagent",
)
_LIST = Op(
    "beta.agents.sessions.subagents.list",
    "GET",
    "/agents/sessions/{session_id}/subagents",
    path_params=("session_id",),
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.subagent:Subagent",
    page="CursorPage",
)


class Subagents(Resource):
    @lazy
    def items(self) -> Items:
        from .items import Items

        return Items(self._client)

    @lazy
    def turns(self) -> Turns:
        from .turns.turns import Turns

        return Turns(self._client)

    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> Subagent:
        """Fetch one helper that an agent opened: its task, parent and whether it is active.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

        Returns: Subagent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Subagent]:
        """List the helpers opened within a session, active or closed.

        `GET /agents/sessions/{session_id}/subagents`

        Returns: pages of Subagent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SubagentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SubagentsWithStreamingResponse: ...


class AsyncSubagents(AsyncResource):
    @lazy
    def items(self) -> AsyncItems:
        from .items import AsyncItems

        return AsyncItems(self._client)

    @lazy
    def turns(self) -> AsyncTurns:
        from .turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    async def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> Subagent:
        """Fetch one helper that an agent opened: its task, parent and whether it is active.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

        Returns: Subagent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """List the helpers opened within a session, active or closed.

        `GET /agents/sessions/{session_id}/subagents`

        Returns: pages of Subagent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSubagentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class SubagentsWithRawResponse:
        def __init__(self, resource: Subagents) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

        @property
        def items(self) -> ItemsWithRawResponse: ...

        @property
        def turns(self) -> TurnsWithRawResponse: ...

    class AsyncSubagentsWithRawResponse:
        def __init__(self, resource: AsyncSubagents) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

        @property
        def items(self) -> AsyncItemsWithRawResponse: ...

        @property
        def turns(self) -> AsyncTurnsWithRawResponse: ...

    class SubagentsWithStreamingResponse:
        def __init__(self, resource: Subagents) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

        @property
        def items(self) -> ItemsWithStreamingResponse: ...

        @property
        def turns(self) -> TurnsWithStreamingResponse: ...

    class AsyncSubagentsWithStreamingResponse:
        def __init__(self, resource: AsyncSubagents) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)

        @property
        def items(self) -> AsyncItemsWithStreamingResponse: ...

        @property
        def turns(self) -> AsyncTurnsWithStreamingResponse: ...
