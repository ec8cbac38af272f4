# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.resource import AsyncResource, Resource

__all__ = ["AsyncForks", "Forks"]


class Forks(Resource):
    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ForksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ForksWithStreamingResponse: ...


class AsyncForks(AsyncResource):
    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncForksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncForksWithStreamingResponse: ...


if TYPE_CHECKING:

    class ForksWithRawResponse: ...

    class AsyncForksWithRawResponse: ...

    class ForksWithStreamingResponse: ...

    class AsyncForksWithStreamingResponse: ...
