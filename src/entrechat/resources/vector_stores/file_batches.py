# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.polling_file_batches import AsyncFileBatchPolling, FileBatchPolling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from entrechat.types.vector_stores.file_batch_create_params import File
    from entrechat.types.vector_stores.vector_store_file import VectorStoreFile
    from entrechat.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["AsyncFileBatches", "FileBatches"]

_CREATE = Op(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    path_params=("vector_store_id",),
    body=("attributes", "chunking_strategy", "file_ids", "files"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file_batch:VectorStoreFileBatch",
)
_RETRIEVE = Op(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    path_params=("vector_store_id", "batch_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file_batch:VectorStoreFileBatch",
)
_CANCEL = Op(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    path_params=("vector_store_id", "batch_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file_batch:VectorStoreFileBatch",
)
_LIST_FILES = Op(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    path_params=("vector_store_id", "batch_id"),
    query=("after", "before", "filter", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file:VectorStoreFile",
    page="CursorPage",
)


class FileBatches(FileBatchPolling, Resource):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[File | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add many files to a store in one step; they are indexed in the background.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Returns: VectorStoreFileBatch
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileBatch:
        """Fetch a batch's state: how many files are done, failed or still waiting.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Returns: VectorStoreFileBatch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileBatch:
        """Stop indexing the files of a batch that are not done yet; finished ones stay.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Returns: VectorStoreFileBatch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of one batch, optionally only those in one state.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Returns: pages of VectorStoreFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST_FILES, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FileBatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FileBatchesWithStreamingResponse: ...


class AsyncFileBatches(AsyncFileBatchPolling, AsyncResource):
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[File | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add many files to a store in one step; they are indexed in the background.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Returns: VectorStoreFileBatch
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileBatch:
        """Fetch a batch's state: how many files are done, failed or still waiting.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`

        Returns: VectorStoreFileBatch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileBatch:
        """Stop indexing the files of a batch that are not done yet; finished ones stay.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`

        Returns: VectorStoreFileBatch
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of one batch, optionally only those in one state.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`

        Returns: pages of VectorStoreFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST_FILES, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFileBatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse: ...


if TYPE_CHECKING:

    class FileBatchesWithRawResponse:
        def __init__(self, resource: FileBatches) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.cancel = to_raw(resource.cancel)
            self.list_files = to_raw(resource.list_files)

    class AsyncFileBatchesWithRawResponse:
        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.cancel = async_to_raw(resource.cancel)
            self.list_files = async_to_raw(resource.list_files)

    class FileBatchesWithStreamingResponse:
        def __init__(self, resource: FileBatches) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.cancel = to_streamed(resource.cancel)
            self.list_files = to_streamed(resource.list_files)

    class AsyncFileBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.cancel = async_to_streamed(resource.cancel)
            self.list_files = async_to_streamed(resource.list_files)
