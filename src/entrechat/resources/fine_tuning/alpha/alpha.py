# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .graders import (
        AsyncGraders,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        Graders,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )

__all__ = ["Alpha", "AsyncAlpha"]


class Alpha(Resource):
    @lazy
    def graders(self) -> Graders:
        from .graders import Graders

        return Graders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AlphaWithStreamingResponse: ...


class AsyncAlpha(AsyncResource):
    @lazy
    def graders(self) -> AsyncGraders:
        from .graders import AsyncGraders

        return AsyncGraders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...


if TYPE_CHECKING:

    class AlphaWithRawResponse:
        @property
        def graders(self) -> GradersWithRawResponse: ...

    class AsyncAlphaWithRawResponse:
        @property
        def graders(self) -> AsyncGradersWithRawResponse: ...

    class AlphaWithStreamingResponse:
        @property
        def graders(self) -> GradersWithStreamingResponse: ...

    class AsyncAlphaWithStreamingResponse:
        @property
        def graders(self) -> AsyncGradersWithStreamingResponse: ...
