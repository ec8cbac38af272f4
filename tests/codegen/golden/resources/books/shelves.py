# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.shelves import AsyncShelvesHelpers, ShelvesHelpers

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.model import Model
    from entrechat.types.shape import Holder

__all__ = ["AsyncShelves", "Shelves"]

_AUDIT = Op("books.shelves.audit", "POST", "/shelves/audit", body=("model",), returns="shape:Holder", admin=True)
_EVENT = "book_event:BookEvent"


class Shelves(ShelvesHelpers, Resource):
    _event = _EVENT

    def audit(self, *, model: Model, **options: Unpack[RequestOptions]) -> Holder:
        """Audit the shelves.

        `POST /shelves/audit`

        Returns: Holder
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_AUDIT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ShelvesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ShelvesWithStreamingResponse: ...


class AsyncShelves(AsyncShelvesHelpers, AsyncResource):
    _event = _EVENT

    async def audit(self, *, model: Model, **options: Unpack[RequestOptions]) -> Holder:
        """Audit the shelves.

        `POST /shelves/audit`

        Returns: Holder
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_AUDIT, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncShelvesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse: ...


if TYPE_CHECKING:

    class ShelvesWithRawResponse:
        def __init__(self, resource: Shelves) -> None:
            self.audit = to_raw(resource.audit)

    class AsyncShelvesWithRawResponse:
        def __init__(self, resource: AsyncShelves) -> None:
            self.audit = async_to_raw(resource.audit)

    class ShelvesWithStreamingResponse:
        def __init__(self, resource: Shelves) -> None:
            self.audit = to_streamed(resource.audit)

    class AsyncShelvesWithStreamingResponse:
        def __init__(self, resource: AsyncShelves) -> None:
            self.audit = async_to_streamed(resource.audit)
