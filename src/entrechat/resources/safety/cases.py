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
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.safety.safety_case import SafetyCase

__all__ = ["AsyncCases", "Cases"]

_RETRIEVE = Op(
    "safety.cases.retrieve", "GET", "/safety/cases/{id}", path_params=("id",), returns="safety.safety_case:SafetyCase"
)


class Cases(Resource):
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SafetyCase:
        """Fetch a notice about one of your end users: a warning or deactivation, and why.

        `GET /safety/cases/{id}`

        Returns: SafetyCase
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CasesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CasesWithStreamingResponse: ...


class AsyncCases(AsyncResource):
    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SafetyCase:
        """Fetch a notice about one of your end users: a warning or deactivation, and why.

        `GET /safety/cases/{id}`

        Returns: SafetyCase
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCasesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCasesWithStreamingResponse: ...


if TYPE_CHECKING:

    class CasesWithRawResponse:
        def __init__(self, resource: Cases) -> None:
            self.retrieve = to_raw(resource.retrieve)

    class AsyncCasesWithRawResponse:
        def __init__(self, resource: AsyncCases) -> None:
            self.retrieve = async_to_raw(resource.retrieve)

    class CasesWithStreamingResponse:
        def __init__(self, resource: Cases) -> None:
            self.retrieve = to_streamed(resource.retrieve)

    class AsyncCasesWithStreamingResponse:
        def __init__(self, resource: AsyncCases) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
