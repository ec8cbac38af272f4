# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed

__all__ = ["AsyncContent", "Content"]

_RETRIEVE = Op(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    path_params=("container_id", "file_id"),
    headers={"Accept": "application/binary"},
    returns="bytes",
)


class Content(Resource):
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Download the bytes of a file in a sandbox, such as one that code there wrote.

        `GET /containers/{container_id}/files/{file_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ContentWithStreamingResponse: ...


class AsyncContent(AsyncResource):
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of a file in a sandbox, such as one that code there wrote.

        `GET /containers/{container_id}/files/{file_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...


if TYPE_CHECKING:

    class ContentWithRawResponse:
        def __init__(self, resource: Content) -> None:
            self.retrieve = to_raw(resource.retrieve)

    class AsyncContentWithRawResponse:
        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve = async_to_raw(resource.retrieve)

    class ContentWithStreamingResponse:
        def __init__(self, resource: Content) -> None:
            self.retrieve = to_streamed(resource.retrieve)

    class AsyncContentWithStreamingResponse:
        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
