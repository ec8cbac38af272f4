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
    from entrechat.types.beta.agents.sessions.session_trace import SessionTrace

__all__ = ["AsyncTraces", "Traces"]

_LIST = Op(
    "beta.agents.sessions.traces.list",
    "GET",
    "/agents/sessions/{session_id}/traces",
    path_params=("session_id",),
    query=("after", "limit", "order"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.sessions.session_trace:SessionTrace",
    page="CursorPage",
)


class Traces(Resource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[SessionTrace]:
        """List a session's OpenTelemetry traces, for finding out what took time or failed.

        `GET /agents/sessions/{session_id}/traces`

        Returns: pages of SessionTrace; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TracesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TracesWithStreamingResponse: ...


class AsyncTraces(AsyncResource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """List a session's OpenTelemetry traces, for finding out what took time or failed.

        `GET /agents/sessions/{session_id}/traces`

        Returns: pages of SessionTrace; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTracesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTracesWithStreamingResponse: ...


if TYPE_CHECKING:

    class TracesWithRawResponse:
        def __init__(self, resource: Traces) -> None:
            self.list = to_raw(resource.list)

    class AsyncTracesWithRawResponse:
        def __init__(self, resource: AsyncTraces) -> None:
            self.list = async_to_raw(resource.list)

    class TracesWithStreamingResponse:
        def __init__(self, resource: Traces) -> None:
            self.list = to_streamed(resource.list)

    class AsyncTracesWithStreamingResponse:
        def __init__(self, resource: AsyncTraces) -> None:
            self.list = async_to_streamed(resource.list)
