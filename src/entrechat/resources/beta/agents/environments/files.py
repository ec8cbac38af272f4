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
    from entrechat.pagination import AsyncPaginator, AsyncTokenPage, SyncTokenPage
    from entrechat.types.beta.agents.environments.environment_file import EnvironmentFile

__all__ = ["AsyncFiles", "Files"]

_CREATE = Op(
    "beta.agents.environments.files.create",
    "POST",
    "/agents/environments/{environment_id}/files",
    path_params=("environment_id",),
    body=("file_id", "path", "type", "data"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_file:EnvironmentFile",
)
_LIST = Op(
    "beta.agents.environments.files.list",
    "GET",
    "/agents/environments/{environment_id}/files",
    path_params=("environment_id",),
    query=("limit", "order", "page", "path"),
    headers={"OpenAI-Beta": "agents=v1"},
    returns="beta.agents.environments.environment_file:EnvironmentFile",
    page="TokenPage",
)


class Files(Resource):
    def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = omit,
        path: str,
        type: Literal["file_id", "inline"],
        data: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentFile:
        """Put a file into a workspace at a path, from an uploaded file or inline data.

        `POST /agents/environments/{environment_id}/files`

        Returns: EnvironmentFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncTokenPage[EnvironmentFile]:
        """List the files in a workspace with their sizes, optionally below one path.

        `GET /agents/environments/{environment_id}/files`

        Returns: pages of EnvironmentFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(AsyncResource):
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = omit,
        path: str,
        type: Literal["file_id", "inline"],
        data: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EnvironmentFile:
        """Put a file into a workspace at a path, from an uploaded file or inline data.

        `POST /agents/environments/{environment_id}/files`

        Returns: EnvironmentFile
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """List the files in a workspace with their sizes, optionally below one path.

        `GET /agents/environments/{environment_id}/files`

        Returns: pages of EnvironmentFile; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_raw(resource.create)
            self.list = to_raw(resource.list)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_raw(resource.create)
            self.list = async_to_raw(resource.list)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.create = to_streamed(resource.create)
            self.list = to_streamed(resource.list)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_to_streamed(resource.create)
            self.list = async_to_streamed(resource.list)
