# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.beta.threads.runs.run_step import RunStep
    from entrechat.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["AsyncSteps", "Steps"]

_RETRIEVE = Op(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    path_params=("thread_id", "run_id", "step_id"),
    query=("include",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.runs.run_step:RunStep",
)
_LIST = Op(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    path_params=("thread_id", "run_id"),
    query=("after", "before", "include", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="beta.threads.runs.run_step:RunStep",
    page="CursorPage",
)


class Steps(Resource):
    @deprecated("beta.threads.runs.steps.retrieve: the Assistants API is deprecated; use the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunStep:
        """Fetch one step of a run: the message it wrote or the tools it called.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Returns: RunStep
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.runs.steps.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: Iterable[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[RunStep]:
        """List what a run did step by step, newest first unless order says otherwise.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Returns: pages of RunStep; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> StepsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> StepsWithStreamingResponse: ...


class AsyncSteps(AsyncResource):
    @deprecated("beta.threads.runs.steps.retrieve: the Assistants API is deprecated; use the Responses API")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunStep:
        """Fetch one step of a run: the message it wrote or the tools it called.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Returns: RunStep
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("beta.threads.runs.steps.list: the Assistants API is deprecated; use the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: Iterable[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List what a run did step by step, newest first unless order says otherwise.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Returns: pages of RunStep; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncStepsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...


if TYPE_CHECKING:

    class StepsWithRawResponse:
        def __init__(self, resource: Steps) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

    class AsyncStepsWithRawResponse:
        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

    class StepsWithStreamingResponse:
        def __init__(self, resource: Steps) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

    class AsyncStepsWithStreamingResponse:
        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
