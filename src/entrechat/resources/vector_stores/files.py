# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.polling_vector_stores import AsyncStoreFilePolling, StoreFilePolling

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
    from entrechat.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from entrechat.types.vector_stores.file_content_response import FileContentResponse
    from entrechat.types.vector_stores.vector_store_file import VectorStoreFile
    from entrechat.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted

__all__ = ["AsyncFiles", "Files"]

_CREATE = Op(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    path_params=("vector_store_id",),
    body=("file_id", "attributes", "chunking_strategy"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file:VectorStoreFile",
)
_RETRIEVE = Op(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params=("vector_store_id", "file_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file:VectorStoreFile",
)
_UPDATE = Op(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params=("vector_store_id", "file_id"),
    body=("attributes",),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file:VectorStoreFile",
)
_LIST = Op(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    path_params=("vector_store_id",),
    query=("after", "before", "filter", "limit", "order"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file:VectorStoreFile",
    page="CursorPage",
)
_DELETE = Op(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params=("vector_store_id", "file_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.vector_store_file_deleted:VectorStoreFileDeleted",
)
_CONTENT = Op(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    path_params=("vector_store_id", "file_id"),
    headers={"OpenAI-Beta": "assistants=v2"},
    returns="vector_stores.file_content_response:FileContentResponse",
    page="Page",
)


class Files(StoreFilePolling, Resource):
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add one uploaded file to a store; it is split and indexed in the background.

        `POST /vector_stores/{vector_store_id}/files`

        Returns: VectorStoreFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFile:
        """Fetch a file's state in a store: whether it is indexed, or why that failed.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFile
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Replace the attributes by which a file in a store can be filtered.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a store, newest first, optionally only those in one state.

        `GET /vector_stores/{vector_store_id}/files`

        Returns: pages of VectorStoreFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileDeleted:
        """Take a file out of a store; the uploaded file itself is kept.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFileDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> SyncPage[FileContentResponse]:
        """Read the text that was extracted from a file when it was indexed.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Returns: pages of FileContentResponse; iterating goes through all of them
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CONTENT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(AsyncStoreFilePolling, AsyncResource):
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add one uploaded file to a store; it is split and indexed in the background.

        `POST /vector_stores/{vector_store_id}/files`

        Returns: VectorStoreFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFile:
        """Fetch a file's state in a store: whether it is indexed, or why that failed.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFile
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Replace the attributes by which a file in a store can be filtered.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a store, newest first, optionally only those in one state.

        `GET /vector_stores/{vector_store_id}/files`

        Returns: pages of VectorStoreFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]) -> VectorStoreFileDeleted:
        """Take a file out of a store; the uploaded file itself is kept.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`

        Returns: VectorStoreFileDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the text that was extracted from a file when it was indexed.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`

        Returns: pages of FileContentResponse; iterating goes through all of them
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_CONTENT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.content = to_raw(resource.content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.content = async_to_raw(resource.content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.update = to_streamed(resource.update)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.content = to_streamed(resource.content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.update = async_to_streamed(resource.update)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.content = async_to_streamed(resource.content)
