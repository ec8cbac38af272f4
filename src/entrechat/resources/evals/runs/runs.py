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
    from entrechat.types.evals.run_cancel_response import RunCancelResponse
    from entrechat.types.evals.run_create_params import DataSource
    from entrechat.types.evals.run_create_response import RunCreateResponse
    from entrechat.types.evals.run_delete_response import RunDeleteResponse
    from entrechat.types.evals.run_list_response import RunListResponse
    from entrechat.types.evals.run_retrieve_response import RunRetrieveResponse
    from entrechat.types.shared_params.metadata import Metadata

    from .output_items import (
        AsyncOutputItems,
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItems,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )

__all__ = ["AsyncRuns", "Runs"]

_CREATE = Op(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    path_params=("eval_id",),
    body=("data_source", "metadata", "name"),
    returns="evals.run_create_response:RunCreateResponse",
)
_RETRIEVE = Op(
    "evals.runs.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    path_params=("eval_id", "run_id"),
    returns="evals.run_retrieve_response:RunRetrieveResponse",
)
_LIST = Op(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    path_params=("eval_id",),
    query=("after", "limit", "order", "status"),
    returns="evals.run_list_response:RunListResponse",
    page="CursorPage",
)
_DELETE = Op(
    "evals.runs.delete",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    path_params=("eval_id", "run_id"),
    returns="evals.run_delete_response:RunDeleteResponse",
)
_CANCEL = Op(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    path_params=("eval_id", "run_id"),
    returns="evals.run_cancel_response:RunCancelResponse",
)


class Runs(Resource):
    @lazy
    def output_items(self) -> OutputItems:
        from .output_items import OutputItems

        return OutputItems(self._client)

    def create(
        self,
        eval_id: str,
        *,
        data_source: DataSource,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunCreateResponse:
        """Start testing a model or a set of answers against an evaluation's criteria.

        `POST /evals/{eval_id}/runs`

        Returns: RunCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunRetrieveResponse:
        """Fetch a run's status and, once done, its counts of passed and failed items.

        `GET /evals/{eval_id}/runs/{run_id}`

        Returns: RunRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an evaluation, oldest first, optionally only those of one status.

        `GET /evals/{eval_id}/runs`

        Returns: pages of RunListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunDeleteResponse:
        """Delete a run and its results; to stop one that is still going, cancel it.

        `DELETE /evals/{eval_id}/runs/{run_id}`

        Returns: RunDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunCancelResponse:
        """Stop a run that is still going; what it has so far stays readable.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`

        Returns: RunCancelResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RunsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RunsWithStreamingResponse: ...


class AsyncRuns(AsyncResource):
    @lazy
    def output_items(self) -> AsyncOutputItems:
        from .output_items import AsyncOutputItems

        return AsyncOutputItems(self._client)

    async def create(
        self,
        eval_id: str,
        *,
        data_source: DataSource,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> RunCreateResponse:
        """Start testing a model or a set of answers against an evaluation's criteria.

        `POST /evals/{eval_id}/runs`

        Returns: RunCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunRetrieveResponse:
        """Fetch a run's status and, once done, its counts of passed and failed items.

        `GET /evals/{eval_id}/runs/{run_id}`

        Returns: RunRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """List the runs of an evaluation, oldest first, optionally only those of one status.

        `GET /evals/{eval_id}/runs`

        Returns: pages of RunListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunDeleteResponse:
        """Delete a run and its results; to stop one that is still going, cancel it.

        `DELETE /evals/{eval_id}/runs/{run_id}`

        Returns: RunDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> RunCancelResponse:
        """Stop a run that is still going; what it has so far stays readable.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`

        Returns: RunCancelResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRunsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...


if TYPE_CHECKING:

    class RunsWithRawResponse:
        def __init__(self, resource: Runs) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.cancel = to_raw(resource.cancel)

        @property
        def output_items(self) -> OutputItemsWithRawResponse: ...

    class AsyncRunsWithRawResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.cancel = async_to_raw(resource.cancel)

        @property
        def output_items(self) -> AsyncOutputItemsWithRawResponse: ...

    class RunsWithStreamingResponse:
        def __init__(self, resource: Runs) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.cancel = to_streamed(resource.cancel)

        @property
        def output_items(self) -> OutputItemsWithStreamingResponse: ...

    class AsyncRunsWithStreamingResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.cancel = async_to_streamed(resource.cancel)

        @property
        def output_items(self) -> AsyncOutputItemsWithStreamingResponse: ...
