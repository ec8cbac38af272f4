# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.resource import AsyncResource, Resource

__all__ = ["AsyncSideband", "Sideband"]


class Sideband(Resource):
    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SidebandWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SidebandWithStreamingResponse: ...


class AsyncSideband(AsyncResource):
    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...


if TYPE_CHECKING:

    class SidebandWithRawResponse: ...

    class AsyncSidebandWithRawResponse: ...

    class SidebandWithStreamingResponse: ...

    class AsyncSidebandWithStreamingResponse: ...
