# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )

__all__ = ["AsyncCheckpoints", "Checkpoints"]


class Checkpoints(Resource):
    @lazy
    def permissions(self) -> Permissions:
        from .permissions import Permissions

        return Permissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...


class AsyncCheckpoints(AsyncResource):
    @lazy
    def permissions(self) -> AsyncPermissions:
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CheckpointsWithRawResponse:
        @property
        def permissions(self) -> PermissionsWithRawResponse: ...

    class AsyncCheckpointsWithRawResponse:
        @property
        def permissions(self) -> AsyncPermissionsWithRawResponse: ...

    class CheckpointsWithStreamingResponse:
        @property
        def permissions(self) -> PermissionsWithStreamingResponse: ...

    class AsyncCheckpointsWithStreamingResponse:
        @property
        def permissions(self) -> AsyncPermissionsWithStreamingResponse: ...
