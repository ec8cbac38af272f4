# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = ["AsyncCheckpoints", "Checkpoints"]

_LIST = Op(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    path_params=("fine_tuning_job_id",),
    query=("after", "limit"),
    returns="fine_tuning.jobs.fine_tuning_job_checkpoint:FineTuningJobCheckpoint",
    page="CursorPage",
)


class Checkpoints(Resource):
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the intermediate models a training job has saved, with their metrics.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Returns: pages of FineTuningJobCheckpoint; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...


class AsyncCheckpoints(AsyncResource):
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the intermediate models a training job has saved, with their metrics.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Returns: pages of FineTuningJobCheckpoint; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...


if TYPE_CHECKING:

    class CheckpointsWithRawResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.list = to_raw(resource.list)

    class AsyncCheckpointsWithRawResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_to_raw(resource.list)

    class CheckpointsWithStreamingResponse:
        def __init__(self, resource: Checkpoints) -> None:
            self.list = to_streamed(resource.list)

    class AsyncCheckpointsWithStreamingResponse:
        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_to_streamed(resource.list)
