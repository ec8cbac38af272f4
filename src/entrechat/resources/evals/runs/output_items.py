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
    from entrechat.types.evals.runs.output_item_list_response import OutputItemListResponse
    from entrechat.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = ["AsyncOutputItems", "OutputItems"]

_RETRIEVE = Op(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    path_params=("eval_id", "run_id", "output_item_id"),
    returns="evals.runs.output_item_retrieve_response:OutputItemRetrieveResponse",
)
_LIST = Op(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    path_params=("eval_id", "run_id"),
    query=("after", "limit", "order", "status"),
    returns="evals.runs.output_item_list_response:OutputItemListResponse",
    page="CursorPage",
)


class OutputItems(Resource):
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> OutputItemRetrieveResponse:
        """Fetch how one data item did in a run: the sample and each criterion's result.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Returns: OutputItemRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the results of a run item by item, optionally only the failed ones.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Returns: pages of OutputItemListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OutputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> OutputItemsWithStreamingResponse: ...


class AsyncOutputItems(AsyncResource):
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> OutputItemRetrieveResponse:
        """Fetch how one data item did in a run: the sample and each criterion's result.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Returns: OutputItemRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List the results of a run item by item, optionally only the failed ones.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Returns: pages of OutputItemListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...


if TYPE_CHECKING:

    class OutputItemsWithRawResponse:
        def __init__(self, resource: OutputItems) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)

    class AsyncOutputItemsWithRawResponse:
        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)

    class OutputItemsWithStreamingResponse:
        def __init__(self, resource: OutputItems) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)

    class AsyncOutputItemsWithStreamingResponse:
        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
