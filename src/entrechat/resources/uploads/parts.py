# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._core.files import FileTypes
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.uploads.upload_part import UploadPart

__all__ = ["AsyncParts", "Parts"]

_CREATE = Op(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    path_params=("upload_id",),
    body=("data",),
    returns="uploads.upload_part:UploadPart",
    multipart=True,
    files=(("data",),),
)


class Parts(Resource):
    def create(self, upload_id: str, *, data: FileTypes, **options: Unpack[RequestOptions]) -> UploadPart:
        """Send one chunk of a large upload; chunks may be sent in parallel and ordered later.

        `POST /uploads/{upload_id}/parts`

        Returns: UploadPart
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PartsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> PartsWithStreamingResponse: ...


class AsyncParts(AsyncResource):
    async def create(self, upload_id: str, *, data: FileTypes, **options: Unpack[RequestOptions]) -> UploadPart:
        """Send one chunk of a large upload; chunks may be sent in parallel and ordered later.

        `POST /uploads/{upload_id}/parts`

        Returns: UploadPart
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPartsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...


if TYPE_CHECKING:

    class PartsWithRawResponse:
        def __init__(self, resource: Parts) -> None:
            self.create = to_raw(resource.create)

    class AsyncPartsWithRawResponse:
        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_to_raw(resource.create)

    class PartsWithStreamingResponse:
        def __init__(self, resource: Parts) -> None:
            self.create = to_streamed(resource.create)

    class AsyncPartsWithStreamingResponse:
        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_to_streamed(resource.create)
