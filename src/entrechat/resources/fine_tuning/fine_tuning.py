# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .alpha.alpha import (
        Alpha,
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlpha,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from .checkpoints.checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from .jobs.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )

__all__ = ["AsyncFineTuning", "FineTuning"]


class FineTuning(Resource):
    @lazy
    def jobs(self) -> Jobs:
        from .jobs.jobs import Jobs

        return Jobs(self._client)

    @lazy
    def checkpoints(self) -> Checkpoints:
        from .checkpoints.checkpoints import Checkpoints

        return Checkpoints(self._client)

    @lazy
    def alpha(self) -> Alpha:
        from .alpha.alpha import Alpha

        return Alpha(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...


class AsyncFineTuning(AsyncResource):
    @lazy
    def jobs(self) -> AsyncJobs:
        from .jobs.jobs import AsyncJobs

        return AsyncJobs(self._client)

    @lazy
    def checkpoints(self) -> AsyncCheckpoints:
        from .checkpoints.checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @lazy
    def alpha(self) -> AsyncAlpha:
        from .alpha.alpha import AsyncAlpha

        return AsyncAlpha(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...


if TYPE_CHECKING:

    class FineTuningWithRawResponse:
        @property
        def jobs(self) -> JobsWithRawResponse: ...

        @property
        def checkpoints(self) -> CheckpointsWithRawResponse: ...

        @property
        def alpha(self) -> AlphaWithRawResponse: ...

    class AsyncFineTuningWithRawResponse:
        @property
        def jobs(self) -> AsyncJobsWithRawResponse: ...

        @property
        def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...

        @property
        def alpha(self) -> AsyncAlphaWithRawResponse: ...

    class FineTuningWithStreamingResponse:
        @property
        def jobs(self) -> JobsWithStreamingResponse: ...

        @property
        def checkpoints(self) -> CheckpointsWithStreamingResponse: ...

        @property
        def alpha(self) -> AlphaWithStreamingResponse: ...

    class AsyncFineTuningWithStreamingResponse:
        @property
        def jobs(self) -> AsyncJobsWithStreamingResponse: ...

        @property
        def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...

        @property
        def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
