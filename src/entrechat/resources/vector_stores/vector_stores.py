# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.polling_vector_stores import AsyncStorePolling, StorePolling

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
    from entrechat.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.vector_store import VectorStore
    from entrechat.types.vector_store_create_params import ExpiresAfter
    from entrechat.types.vector_store_deleted import VectorStoreDeleted
    from entrechat.types.vector_store_search_params import Filters, RankingOptions
    from entrechat.types.vector_store_search_response import VectorStoreSearchResponse
    from entrechat.types.vector_store_update_params import ExpiresAfter as VectorStoreUpdateParamsExpiresAfter

    from .file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = ["AsyncVectorStores", "VectorStores"]

_CREATE = Op(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    body=("chunking_strategy", "description", "expires_after", "file_ids", "metadata", "name"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store:VectorStore",
)
_RETRIEVE = Op(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    path_params=("vector_store_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store:VectorStore",
)
_UPDATE = Op(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    path_params=("vector_store_id",),
    body=("expires_after", "metadata", "name"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store:VectorStore",
)
_LIST = Op(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    query=("after", "before", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store:VectorStore",
    page="CursorPage",
)
_DELETE = Op(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    path_params=("vector_store_id",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store_deleted:VectorStoreDeleted",
)
_SEARCH = Op(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    path_params=("vector_store_id",),
    body=("query", "filters", "max_num_results", "ranking_options", "rewrite_query"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_store_search_response:VectorStoreSearchResponse",
    page="Page",
)


class VectorStores(StorePolling, Resource):
    @lazy
    def files(self) -> Files:
        from .files import Files

        return Files(self._client)

    @lazy
    def file_batches(self) -> FileBatches:
        from .file_batches import FileBatches

        return FileBatches(self._client)

    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Make a searchable store of documents, optionally filled at once with files.

        `POST /vector_stores`

        Args:
            chunking_strategy: How files are split: "auto" (800 tokens, 400 overlap) or "static" with your sizes (100 to 4096 tokens).
            description: What the store is for, in your words.
            expires_after: Delete the store this many days, 1 to 365, after last_active_at, when it was last used. Default: never.
            file_ids: Ids of up to 500 uploaded files to put in at once.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            name: Name of the store; need not be unique.

        Returns: VectorStore
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStore:
        """Fetch a store's status, size, expiry and counts of files by state.

        `GET /vector_stores/{vector_store_id}`

        Returns: VectorStore
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreUpdateParamsExpiresAfter | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Change a store's name, metadata or expiry; its files are managed separately.

        `POST /vector_stores/{vector_store_id}`

        Returns: VectorStore
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[VectorStore]:
        """List your vector stores, newest first unless order says otherwise.

        `GET /vector_stores`

        Args:
            after: Id of the last store of the previous page; the list goes on behind it.
            before: Id of the first store of the following page; the list ends in front of it.
            limit: How many stores a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".

        Returns: pages of VectorStore; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreDeleted:
        """Delete a store and its index; the files it was built from remain.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: Id of the store to delete (vs_…).

        Returns: VectorStoreDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        filters: Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Find the passages that best match a query, best first, filtered by file attributes.

        `POST /vector_stores/{vector_store_id}/search`

        Returns: pages of VectorStoreSearchResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_SEARCH, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VectorStoresWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VectorStoresWithStreamingResponse: ...


class AsyncVectorStores(AsyncStorePolling, AsyncResource):
    @lazy
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @lazy
    def file_batches(self) -> AsyncFileBatches:
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self._client)

    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Make a searchable store of documents, optionally filled at once with files.

        `POST /vector_stores`

        Args:
            chunking_strategy: How files are split: "auto" (800 tokens, 400 overlap) or "static" with your sizes (100 to 4096 tokens).
            description: What the store is for, in your words.
            expires_after: Delete the store this many days, 1 to 365, after last_active_at, when it was last used. Default: never.
            file_ids: Ids of up to 500 uploaded files to put in at once.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            name: Name of the store; need not be unique.

        Returns: VectorStore
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStore:
        """Fetch a store's status, size, expiry and counts of files by state.

        `GET /vector_stores/{vector_store_id}`

        Returns: VectorStore
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreUpdateParamsExpiresAfter | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Change a store's name, metadata or expiry; its files are managed separately.

        `POST /vector_stores/{vector_store_id}`

        Returns: VectorStore
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List your vector stores, newest first unless order says otherwise.

        `GET /vector_stores`

        Args:
            after: Id of the last store of the previous page; the list goes on behind it.
            before: Id of the first store of the following page; the list ends in front of it.
            limit: How many stores a page holds, 1 to 100, default 20.
            order: By time of creation: "desc", newest first (default), or "asc".

        Returns: pages of VectorStore; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreDeleted:
        """Delete a store and its index; the files it was built from remain.

        `DELETE /vector_stores/{vector_store_id}`

        Args:
            vector_store_id: Id of the store to delete (vs_…).

        Returns: VectorStoreDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        filters: Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Find the passages that best match a query, best first, filtered by file attributes.

        `POST /vector_stores/{vector_store_id}/search`

        Returns: pages of VectorStoreSearchResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_SEARCH, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVectorStoresWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse: ...


if TYPE_CHECKING:

    class VectorStoresWithRawResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.search = to_raw(resource.search)

        @property
        def files(self) -> FilesWithRawResponse: ...

        @property
        def file_batches(self) -> FileBatchesWithRawResponse: ...

    class AsyncVectorStoresWithRawResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.search = async_to_raw(resource.search)

        @property
        def files(self) -> AsyncFilesWithRawResponse: ...

        @property
        def file_batches(self) -> AsyncFileBatchesWithRawResponse: ...

    class VectorStoresWithStreamingResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.search = to_streamed(resource.search)

        @property
        def files(self) -> FilesWithStreamingResponse: ...

        @property
        def file_batches(self) -> FileBatchesWithStreamingResponse: ...

    class AsyncVectorStoresWithStreamingResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.search = async_to_streamed(resource.search)

        @property
        def files(self) -> AsyncFilesWithStreamingResponse: ...

        @property
        def file_batches(self) -> AsyncFileBatchesWithStreamingResponse: ...
