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
    from entrechat.types.content_provenance_check import ContentProvenanceCheck

__all__ = ["AsyncContentProvenanceChecks", "ContentProvenanceChecks"]

_CREATE = Op(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    body=("file",),
    returns="content_provenance_check:ContentProvenanceCheck",
    multipart=True,
    files=(("file",),),
)


class ContentProvenanceChecks(Resource):
    def create(self, *, file: FileTypes, **options: Unpack[RequestOptions]) -> ContentProvenanceCheck:
        """Check a file for C2PA and SynthID marks that show it was made by AI.

        `POST /content_provenance_checks`

        Returns: ContentProvenanceCheck
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...


class AsyncContentProvenanceChecks(AsyncResource):
    async def create(self, *, file: FileTypes, **options: Unpack[RequestOptions]) -> ContentProvenanceCheck:
        """Check a file for C2PA and SynthID marks that show it was made by AI.

        `POST /content_provenance_checks`

        Returns: ContentProvenanceCheck
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...


if TYPE_CHECKING:

    class ContentProvenanceChecksWithRawResponse:
        def __init__(self, resource: ContentProvenanceChecks) -> None:
            self.create = to_raw(resource.create)

    class AsyncContentProvenanceChecksWithRawResponse:
        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create = async_to_raw(resource.create)

    class ContentProvenanceChecksWithStreamingResponse:
        def __init__(self, resource: ContentProvenanceChecks) -> None:
            self.create = to_streamed(resource.create)

    class AsyncContentProvenanceChecksWithStreamingResponse:
        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create = async_to_streamed(resource.create)
