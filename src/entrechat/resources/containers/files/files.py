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

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.containers.file_create_response import FileCreateResponse
    from entrechat.types.containers.file_list_response import FileListResponse
    from entrechat.types.containers.file_retrieve_response import FileRetrieveResponse

    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )

__all__ = ["AsyncFiles", "Files"]

_CREATE = Op(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    path_params=("container_id",),
    body=("file", "file_id"),
    returns="containers.file_create_response:FileCreateResponse",
    multipart=True,
    json_without_files=True,
    files=(("file",),),
)
_RETRIEVE = Op(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    path_params=("container_id", "file_id"),
    returns="containers.file_retrieve_response:FileRetrieveResponse",
)
_LIST = Op(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    path_params=("container_id",),
    query=("after", "limit", "order"),
    returns="containers.file_list_response:FileListResponse",
    page="CursorPage",
)
_DELETE = Op(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    path_params=("container_id", "file_id"),
    headers={"Accept": "*/*"},
)


class Files(Resource):
    @lazy
    def content(self) -> Content:
        from .content import Content

        return Content(self._client)

    def create(
        self, container_id: str, *, file: FileTypes | Omit = omit, file_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> FileCreateResponse:
        """Put a file into a sandbox: uploaded here, or copied by its file id.

        `POST /containers/{container_id}/files`

        Returns: FileCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> FileRetrieveResponse:
        """Fetch the record of a file in a sandbox: its path, size and origin, not the bytes.

        `GET /containers/{container_id}/files/{file_id}`

        Returns: FileRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[FileListResponse]:
        """List the files in a sandbox, newest first unless order says otherwise.

        `GET /containers/{container_id}/files`

        Returns: pages of FileListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a file from a sandbox; returns nothing.

        `DELETE /containers/{container_id}/files/{file_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(AsyncResource):
    @lazy
    def content(self) -> AsyncContent:
        from .content import AsyncContent

        return AsyncContent(self._client)

    async def create(
        self, container_id: str, *, file: FileTypes | Omit = omit, file_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> FileCreateResponse:
        """Put a file into a sandbox: uploaded here, or copied by its file id.

        `POST /containers/{container_id}/files`

        Returns: FileCreateResponse
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> FileRetrieveResponse:
        """Fetch the record of a file in a sandbox: its path, size and origin, not the bytes.

        `GET /containers/{container_id}/files/{file_id}`

        Returns: FileRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """List the files in a sandbox, newest first unless order says otherwise.

        `GET /containers/{container_id}/files`

        Returns: pages of FileListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a file from a sandbox; returns nothing.

        `DELETE /containers/{container_id}/files/{file_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

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

        @property
        def content(self) -> ContentWithRawResponse: ...

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def content(self) -> AsyncContentWithRawResponse: ...

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def content(self) -> ContentWithStreamingResponse: ...

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def content(self) -> AsyncContentWithStreamingResponse: ...
