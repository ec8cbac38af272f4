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
    from entrechat.types.eval_create_params import DataSourceConfig, TestingCriterion
    from entrechat.types.eval_create_response import EvalCreateResponse
    from entrechat.types.eval_delete_response import EvalDeleteResponse
    from entrechat.types.eval_list_response import EvalListResponse
    from entrechat.types.eval_retrieve_response import EvalRetrieveResponse
    from entrechat.types.eval_update_response import EvalUpdateResponse
    from entrechat.types.shared_params.metadata import Metadata

    from .runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

__all__ = ["AsyncEvals", "Evals"]

_CREATE = Op(
    "evals.create",
    "POST",
    "/evals",
    body=("data_source_config", "testing_criteria", "metadata", "name"),
    returns="eval_create_response:EvalCreateResponse",
)
_RETRIEVE = Op(
    "evals.retrieve", "GET", "/evals/{eval_id}", path_params=("eval_id",), returns="eval_retrieve_response:EvalRetrieveResponse"
)
_UPDATE = Op(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    path_params=("eval_id",),
    body=("metadata", "name"),
    returns="eval_update_response:EvalUpdateResponse",
)
_LIST = Op(
    "evals.list",
    "GET",
    "/evals",
    query=("after", "limit", "order", "order_by"),
    returns="eval_list_response:EvalListResponse",
    page="CursorPage",
)
_DELETE = Op(
    "evals.delete", "DELETE", "/evals/{eval_id}", path_params=("eval_id",), returns="eval_delete_response:EvalDeleteResponse"
)


class Evals(Resource):
    @lazy
    def runs(self) -> Runs:
        from .runs.runs import Runs

        return Runs(self._client)

    def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion | Mapping[str, Any]],
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalCreateResponse:
        """Define an evaluation: the shape of its data and the criteria; runs then test models.

        `POST /evals`

        Returns: EvalCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> EvalRetrieveResponse:
        """Fetch one evaluation's data schema and criteria.

        `GET /evals/{eval_id}`

        Returns: EvalRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalUpdateResponse:
        """Rename an evaluation or replace its metadata; its criteria are fixed.

        `POST /evals/{eval_id}`

        Returns: EvalUpdateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[EvalListResponse]:
        """List your evaluations, oldest first, by time of creation or last change.

        `GET /evals`

        Returns: pages of EvalListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, eval_id: str, **options: Unpack[RequestOptions]) -> EvalDeleteResponse:
        """Delete an evaluation, so that no further runs can be made with it.

        `DELETE /evals/{eval_id}`

        Returns: EvalDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EvalsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EvalsWithStreamingResponse: ...


class AsyncEvals(AsyncResource):
    @lazy
    def runs(self) -> AsyncRuns:
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    async def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion | Mapping[str, Any]],
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalCreateResponse:
        """Define an evaluation: the shape of its data and the criteria; runs then test models.

        `POST /evals`

        Returns: EvalCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> EvalRetrieveResponse:
        """Fetch one evaluation's data schema and criteria.

        `GET /evals/{eval_id}`

        Returns: EvalRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EvalUpdateResponse:
        """Rename an evaluation or replace its metadata; its criteria are fixed.

        `POST /evals/{eval_id}`

        Returns: EvalUpdateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List your evaluations, oldest first, by time of creation or last change.

        `GET /evals`

        Returns: pages of EvalListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, eval_id: str, **options: Unpack[RequestOptions]) -> EvalDeleteResponse:
        """Delete an evaluation, so that no further runs can be made with it.

        `DELETE /evals/{eval_id}`

        Returns: EvalDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...


if TYPE_CHECKING:

    class EvalsWithRawResponse:
        def __init__(self, resource: Evals) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def runs(self) -> RunsWithRawResponse: ...

    class AsyncEvalsWithRawResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def runs(self) -> AsyncRunsWithRawResponse: ...

    class EvalsWithStreamingResponse:
        def __init__(self, resource: Evals) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def runs(self) -> RunsWithStreamingResponse: ...

    class AsyncEvalsWithStreamingResponse:
        def __init__(self, resource: AsyncEvals) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def runs(self) -> AsyncRunsWithStreamingResponse: ...
