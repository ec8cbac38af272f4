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
    from entrechat.types.beta.agents.sessions.turn import Turn

    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )

__all__ = ["AsyncTurns", "Turns"]

_RETRIEVE = Op(
    "beta.agents.sessions.subagents.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    path_params=("session_id", "subagent_id", "turn_id"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.turn:Turn",
)
_LIST = Op(
    "beta.agents.sessions.subagents.turns.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    path_params=("session_id", "subagent_id"),
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.turn:Turn",
    page="CursorPage",
)


class Turns(Resource):
    @lazy
    def items(self) -> Items:
        from .items import Items

        return Items(self._client)

    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[RequestOptions]) -> Turn:
        """Fetch one turn of a subagent: its status, times, usage and any error.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`

        Returns: Turn
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[Turn]:
        """List the turns that one subagent has taken.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`

        Returns: pages of Turn; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TurnsWithStreamingResponse: ...


class AsyncTurns(AsyncResource):
    @lazy
    def items(self) -> AsyncItems:
        from .items import AsyncItems

        return AsyncItems(self._client)

    async def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[RequestOptions]) -> Turn:
        """Fetch one turn of a subagent: its status, times, usage and any error.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`

        Returns: Turn
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """List the turns that one subagent has taken.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`

        Returns: pages of Turn; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse: ...


if TYPE_CHECKING:

    class TurnsWithRawResponse:
        def __init__(self, resource: Turns) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

        @property
        def items(self) -> ItemsWithRawResponse: ...

    class AsyncTurnsWithRawResponse:
        def __init__(self, resource: AsyncTurns) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

        @property
        def items(self) -> AsyncItemsWithRawResponse: ...

    class TurnsWithStreamingResponse:
        def __init__(self, resource: Turns) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

        @property
        def items(self) -> ItemsWithStreamingResponse: ...

    class AsyncTurnsWithStreamingResponse:
        def __init__(self, resource: AsyncTurns) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)

        @property
        def items(self) -> AsyncItemsWithStreamingResponse: ...
