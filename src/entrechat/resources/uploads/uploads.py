# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.uploads import AsyncChunkedUploads, ChunkedUploads

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.file_purpose import FilePurpose
    from entrechat.types.upload import Upload
    from entrechat.types.upload_create_params import ExpiresAfter

    from .parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )

__all__ = ["AsyncUploads", "Uploads"]

_CREATE = Op(
    "uploads.create",
    "POST",
    "/uploads",
    body=("bytes", "filename", "mime_type", "purpose", "expires_after"),
    returns="upload:Upload",
)
_CANCEL = Op("uploads.cancel", "POST", "/uploads/{upload_id}/cancel", path_params=("upload_id",), returns="upload:Upload")
_COMPLETE = Op(
    "uploads.complete",
    "POST",
    "/uploads/{upload_id}/complete",
    path_params=("upload_id",),
    body=("part_ids", "md5"),
    returns="upload:Upload",
)


class Uploads(ChunkedUploads, Resource):
    @lazy
    def parts(self) -> Parts:
        from .parts import Parts

        return Parts(self._client)

    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: ExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Begin a multi-part upload for a large file; its parts follow, then complete it.

        `POST /uploads`

        Returns: Upload
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> Upload:
        """Abandon an unfinished upload; no further parts are accepted and no file is made.

        `POST /uploads/{upload_id}/cancel`

        Returns: Upload
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Upload:
        """Join the uploaded parts in the given order into a file ready for use.

        `POST /uploads/{upload_id}/complete`

        Returns: Upload
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_COMPLETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UploadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> UploadsWithStreamingResponse: ...


class AsyncUploads(AsyncChunkedUploads, AsyncResource):
    @lazy
    def parts(self) -> AsyncParts:
        from .parts import AsyncParts

        return AsyncParts(self._client)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: ExpiresAfter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Begin a multi-part upload for a large file; its parts follow, then complete it.

        `POST /uploads`

        Returns: Upload
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> Upload:
        """Abandon an unfinished upload; no further parts are accepted and no file is made.

        `POST /uploads/{upload_id}/cancel`

        Returns: Upload
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    async def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Upload:
        """Join the uploaded parts in the given order into a file ready for use.

        `POST /uploads/{upload_id}/complete`

        Returns: Upload
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_COMPLETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUploadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse: ...


if TYPE_CHECKING:

    class UploadsWithRawResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = to_raw(resource.create)
            self.cancel = to_raw(resource.cancel)
            self.complete = to_raw(resource.complete)

        @property
        def parts(self) -> PartsWithRawResponse: ...

    class AsyncUploadsWithRawResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_to_raw(resource.create)
            self.cancel = async_to_raw(resource.cancel)
            self.complete = async_to_raw(resource.complete)

        @property
        def parts(self) -> AsyncPartsWithRawResponse: ...

    class UploadsWithStreamingResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = to_streamed(resource.create)
            self.cancel = to_streamed(resource.cancel)
            self.complete = to_streamed(resource.complete)

        @property
        def parts(self) -> PartsWithStreamingResponse: ...

    class AsyncUploadsWithStreamingResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_to_streamed(resource.create)
            self.cancel = async_to_streamed(resource.cancel)
            self.complete = async_to_streamed(resource.complete)

        @property
        def parts(self) -> AsyncPartsWithStreamingResponse: ...
