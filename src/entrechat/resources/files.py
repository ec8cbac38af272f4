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
from entrechat.helpers.polling_jobs import AsyncFilePolling, FilePolling

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.file_create_params import ExpiresAfter
    from entrechat.types.file_deleted import FileDeleted
    from entrechat.types.file_object import FileObject
    from entrechat.types.file_purpose import FilePurpose

__all__ = ["AsyncFiles", "Files"]

_CREATE = Op(
    "files.create",
    "POST",
    "/files",
    body=("file", "purpose", "expires_after"),
    returns="file_object:FileObject",
    multipart=True,
    files=(("file",),),
)
_RETRIEVE = Op("files.retrieve", "GET", "/files/{file_id}", path_params=("file_id",), returns="file_object:FileObject")
_LIST = Op(
    "files.list",
    "GET",
    "/files",
    query=("after", "limit", "order", "purpose"),
    returns="file_object:FileObject",
    page="CursorPage",
)
_DELETE = Op("files.delete", "DELETE", "/files/{file_id}", path_params=("file_id",), returns="file_deleted:FileDeleted")
_CONTENT = Op(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    path_params=("file_id",),
    headers={"Accept": "application/binary"},
    returns="bytes",
)
_RETRIEVE_CONTENT = Op("files.retrieve_content", "GET", "/files/{file_id}/content", path_params=("file_id",), returns="str")


class Files(FilePolling, Resource):
    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: ExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file in one request, for use elsewhere by its id; use uploads for very large ones.

        `POST /files`

        Args:
            file: What to upload: a path, open file, bytes, or a pair of name and content; at most 512 MB.
            purpose: What it is for: assistants, batch, fine-tune, vision, user_data or evals; decides the formats allowed.
            expires_after: Delete it this many seconds after created_at: 3600 to 2592000 (30 days). Default: kept, but batch 30 days.

        Returns: FileObject
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Fetch a file's record (name, size, purpose, expiry), not its bytes.

        `GET /files/{file_id}`

        Returns: FileObject
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[FileObject]:
        """List uploaded files, newest first, optionally only those with one purpose.

        `GET /files`

        Args:
            after: Id of the last file of the previous page; the list goes on behind it.
            limit: How many files a page holds, 1 to 10000, default 10000.
            order: By time of creation: "desc", newest first (default), or "asc".
            purpose: Only files with this purpose, e.g. "fine-tune".

        Returns: pages of FileObject; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file and its bytes; it also disappears from vector stores that used it.

        `DELETE /files/{file_id}`

        Args:
            file_id: Id of the file to delete (file-…).

        Returns: FileDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the bytes of a file, such as the output of a batch.

        `GET /files/{file_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CONTENT, locals())

    @deprecated("files.retrieve_content: use files.content, which gives bytes; retrieve_content is deprecated")
    def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """Download a file's content as text; files.content does the same for any bytes.

        `GET /files/{file_id}/content`

        Returns: str
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE_CONTENT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(AsyncFilePolling, AsyncResource):
    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: ExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file in one request, for use elsewhere by its id; use uploads for very large ones.

        `POST /files`

        Args:
            file: What to upload: a path, open file, bytes, or a pair of name and content; at most 512 MB.
            purpose: What it is for: assistants, batch, fine-tune, vision, user_data or evals; decides the formats allowed.
            expires_after: Delete it this many seconds after created_at: 3600 to 2592000 (30 days). Default: kept, but batch 30 days.

        Returns: FileObject
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Fetch a file's record (name, size, purpose, expiry), not its bytes.

        `GET /files/{file_id}`

        Returns: FileObject
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List uploaded files, newest first, optionally only those with one purpose.

        `GET /files`

        Args:
            after: Id of the last file of the previous page; the list goes on behind it.
            limit: How many files a page holds, 1 to 10000, default 10000.
            order: By time of creation: "desc", newest first (default), or "asc".
            purpose: Only files with this purpose, e.g. "fine-tune".

        Returns: pages of FileObject; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file and its bytes; it also disappears from vector stores that used it.

        `DELETE /files/{file_id}`

        Args:
            file_id: Id of the file to delete (file-…).

        Returns: FileDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    async def content(self, file_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the bytes of a file, such as the output of a batch.

        `GET /files/{file_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CONTENT, locals())

    @deprecated("files.retrieve_content: use files.content, which gives bytes; retrieve_content is deprecated")
    async def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """Download a file's content as text; files.content does the same for any bytes.

        `GET /files/{file_id}/content`

        Returns: str
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE_CONTENT, locals())

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
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.content = to_raw(resource.content)
            self.retrieve_content = to_raw(resource.retrieve_content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.content = async_to_raw(resource.content)
            self.retrieve_content = async_to_raw(resource.retrieve_content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.content = to_streamed(resource.content)
            self.retrieve_content = to_streamed(resource.retrieve_content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.content = async_to_streamed(resource.content)
            self.retrieve_content = async_to_streamed(resource.retrieve_content)
