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
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.container_create_params import ExpiresAfter, NetworkPolicy, Skill
    from entrechat.types.container_create_response import ContainerCreateResponse
    from entrechat.types.container_list_response import ContainerListResponse
    from entrechat.types.container_retrieve_response import ContainerRetrieveResponse

    from .files.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = ["AsyncContainers", "Containers"]

_CREATE = Op(
    "containers.create",
    "POST",
    "/containers",
    body=("name", "expires_after", "file_ids", "memory_limit", "network_policy", "skills"),
    returns="container_create_response:ContainerCreateResponse",
)
_RETRIEVE = Op(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    path_params=("container_id",),
    returns="container_retrieve_response:ContainerRetrieveResponse",
)
_LIST = Op(
    "containers.list",
    "GET",
    "/containers",
    query=("after", "limit", "name", "order"),
    returns="container_list_response:ContainerListResponse",
    page="CursorPage",
)
_DELETE = Op(
    "containers.delete", "DELETE", "/containers/{container_id}", path_params=("container_id",), headers={"Accept": "*/*"}
)


class Containers(Resource):
    @lazy
    def files(self) -> Files:
        from .files.files import Files

        return Files(self._client)

    def create(
        self,
        *,
        name: str,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: NetworkPolicy | Omit = omit,
        skills: Iterable[Skill | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ContainerCreateResponse:
        """Open a sandbox for the code interpreter or shell, optionally with files in it.

        `POST /containers`

        Returns: ContainerCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, container_id: str, **options: Unpack[RequestOptions]) -> ContainerRetrieveResponse:
        """Fetch a sandbox's status, limits and expiry.

        `GET /containers/{container_id}`

        Returns: ContainerRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[ContainerListResponse]:
        """List your sandboxes, newest first, optionally by name.

        `GET /containers`

        Returns: pages of ContainerListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Close a sandbox and discard its files; returns nothing.

        `DELETE /containers/{container_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContainersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ContainersWithStreamingResponse: ...


class AsyncContainers(AsyncResource):
    @lazy
    def files(self) -> AsyncFiles:
        from .files.files import AsyncFiles

        return AsyncFiles(self._client)

    async def create(
        self,
        *,
        name: str,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: NetworkPolicy | Omit = omit,
        skills: Iterable[Skill | Mapping[str, Any]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ContainerCreateResponse:
        """Open a sandbox for the code interpreter or shell, optionally with files in it.

        `POST /containers`

        Returns: ContainerCreateResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, container_id: str, **options: Unpack[RequestOptions]) -> ContainerRetrieveResponse:
        """Fetch a sandbox's status, limits and expiry.

        `GET /containers/{container_id}`

        Returns: ContainerRetrieveResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List your sandboxes, newest first, optionally by name.

        `GET /containers`

        Returns: pages of ContainerListResponse; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Close a sandbox and discard its files; returns nothing.

        `DELETE /containers/{container_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContainersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncContainersWithStreamingResponse: ...


if TYPE_CHECKING:

    class ContainersWithRawResponse:
        def __init__(self, resource: Containers) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

        @property
        def files(self) -> FilesWithRawResponse: ...

    class AsyncContainersWithRawResponse:
        def __init__(self, resource: AsyncContainers) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

        @property
        def files(self) -> AsyncFilesWithRawResponse: ...

    class ContainersWithStreamingResponse:
        def __init__(self, resource: Containers) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

        @property
        def files(self) -> FilesWithStreamingResponse: ...

    class AsyncContainersWithStreamingResponse:
        def __init__(self, resource: AsyncContainers) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)

        @property
        def files(self) -> AsyncFilesWithStreamingResponse: ...
