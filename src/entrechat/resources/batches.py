# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.polling_jobs import AsyncBatchPolling, BatchPolling

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.batch import Batch
    from entrechat.types.batch_create_params import OutputExpiresAfter
    from entrechat.types.shared_params.metadata import Metadata

__all__ = ["AsyncBatches", "Batches"]

_CREATE = Op(
    "batches.create",
    "POST",
    "/batches",
    body=("completion_window", "endpoint", "input_file_id", "metadata", "output_expires_after"),
    returns="batch:Batch",
)
_RETRIEVE = Op("batches.retrieve", "GET", "/batches/{batch_id}", path_params=("batch_id",), returns="batch:Batch")
_LIST = Op("batches.list", "GET", "/batches", query=("after", "limit"), returns="batch:Batch", page="CursorPage")
_CANCEL = Op("batches.cancel", "POST", "/batches/{batch_id}/cancel", path_params=("batch_id",), returns="batch:Batch")


class Batches(BatchPolling, Resource):
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Metadata | Omit | None = omit,
        output_expires_after: OutputExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Queue a JSONL file of requests to be run within 24 hours at a lower price.

        `POST /batches`

        Args:
            completion_window: Time within which the batch is to be done; "24h" is the only choice.
            endpoint: Path that every request in the file goes to, e.g. "/v1/chat/completions" or "/v1/responses".
            input_file_id: Id of a JSONL file with purpose "batch", one request a line, at most 50000 requests and 200 MB.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            output_expires_after: Delete the result files this many seconds after their created_at: 3600 to 2592000 (30 days).

        Returns: Batch
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Fetch a batch's status, counts and the ids of its output and error files.

        `GET /batches/{batch_id}`

        Args:
            batch_id: Id of the batch (batch_…).

        Returns: Batch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[Batch]:
        """List your organization's batches, a page at a time.

        `GET /batches`

        Returns: pages of Batch; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Stop a batch in progress; requests already finished remain in its output file.

        `POST /batches/{batch_id}/cancel`

        Returns: Batch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BatchesWithStreamingResponse: ...


class AsyncBatches(AsyncBatchPolling, AsyncResource):
    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Metadata | Omit | None = omit,
        output_expires_after: OutputExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Queue a JSONL file of requests to be run within 24 hours at a lower price.

        `POST /batches`

        Args:
            completion_window: Time within which the batch is to be done; "24h" is the only choice.
            endpoint: Path that every request in the file goes to, e.g. "/v1/chat/completions" or "/v1/responses".
            input_file_id: Id of a JSONL file with purpose "batch", one request a line, at most 50000 requests and 200 MB.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            output_expires_after: Delete the result files this many seconds after their created_at: 3600 to 2592000 (30 days).

        Returns: Batch
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Fetch a batch's status, counts and the ids of its output and error files.

        `GET /batches/{batch_id}`

        Args:
            batch_id: Id of the batch (batch_…).

        Returns: Batch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List your organization's batches, a page at a time.

        `GET /batches`

        Returns: pages of Batch; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Stop a batch in progress; requests already finished remain in its output file.

        `POST /batches/{batch_id}/cancel`

        Returns: Batch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse: ...


if TYPE_CHECKING:

    class BatchesWithRawResponse:
        def __init__(self, resource: Batches) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.cancel = to_raw(resource.cancel)

    class AsyncBatchesWithRawResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.cancel = async_to_raw(resource.cancel)

    class BatchesWithStreamingResponse:
        def __init__(self, resource: Batches) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.cancel = to_streamed(resource.cancel)

    class AsyncBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.cancel = async_to_streamed(resource.cancel)
