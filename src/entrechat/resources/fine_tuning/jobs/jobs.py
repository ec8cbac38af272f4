# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.polling_jobs import AsyncJobPolling, JobPolling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.fine_tuning.fine_tuning_job import FineTuningJob
    from entrechat.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from entrechat.types.fine_tuning.job_create_params import Hyperparameters, Integration, Method
    from entrechat.types.shared_params.metadata import Metadata

    from .checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )

__all__ = ["AsyncJobs", "Jobs"]

_CREATE = Op(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    body=(
        "model",
        "training_file",
        "hyperparameters",
        "integrations",
        "metadata",
        "method",
        "seed",
        "suffix",
        "validation_file",
    ),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
)
_RETRIEVE = Op(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    path_params=("fine_tuning_job_id",),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
)
_LIST = Op(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    query=("after", "limit", "metadata"),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
    page="CursorPage",
)
_CANCEL = Op(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    path_params=("fine_tuning_job_id",),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
)
_LIST_EVENTS = Op(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    path_params=("fine_tuning_job_id",),
    query=("after", "limit"),
    returns="fine_tuning.fine_tuning_job_event:FineTuningJobEvent",
    page="CursorPage",
)
_PAUSE = Op(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    path_params=("fine_tuning_job_id",),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
)
_RESUME = Op(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    path_params=("fine_tuning_job_id",),
    returns="fine_tuning.fine_tuning_job:FineTuningJob",
)


class Jobs(JobPolling, Resource):
    @lazy
    def checkpoints(self) -> Checkpoints:
        from .checkpoints import Checkpoints

        return Checkpoints(self._client)

    def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: Hyperparameters | Omit = omit,
        integrations: Iterable[Integration | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        method: Method | Omit = omit,
        seed: int | Omit | None = omit,
        suffix: str | Omit | None = omit,
        validation_file: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Queue a job that trains a model on an uploaded file; returns at once with its status.

        `POST /fine_tuning/jobs`

        Args:
            model: Name of the model to start from; it must be one that can be fine-tuned.
            training_file: Id of an uploaded JSONL file with purpose "fine-tune" to learn from.
            hyperparameters: Older place for batch_size (1-256), learning_rate_multiplier, n_epochs (1-50); now within method.
            integrations: Services to report to while training; Weights & Biases ("wandb") is the only one.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            method: How to train: "supervised" (default), "dpo" or "reinforcement", with its hyperparameters.
            seed: 0 to 2147483647; the same seed and settings should train alike. Default: chosen for you.
            suffix: 1 to 64 characters put into the new model's name; default none.
            validation_file: Id of an uploaded JSONL file to measure progress on; it must not repeat the training data.

        Returns: FineTuningJob
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Fetch one training job: its status, settings and, once done, the new model's name.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncCursorPage[FineTuningJob]:
        """List your organization's training jobs, optionally filtered by metadata.

        `GET /fine_tuning/jobs`

        Args:
            after: Id of the last job of the previous page; the list goes on behind it.
            limit: How many jobs a page holds, default 20.
            metadata: Only jobs whose metadata contains these pairs.

        Returns: pages of FineTuningJob; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Stop a training job for good, without a finished model; pause can be undone instead.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`

        Args:
            fine_tuning_job_id: Id of the job to stop (ftjob-…); one that has ended cannot be cancelled.

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CANCEL, locals())

    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List a training job's progress messages: state changes, metrics and errors.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

        Returns: pages of FineTuningJobEvent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST_EVENTS, locals())

    def pause(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Halt a running training job so that it can be resumed later.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_PAUSE, locals())

    def resume(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Let a paused training job go on from where it stopped.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RESUME, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> JobsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> JobsWithStreamingResponse: ...


class AsyncJobs(AsyncJobPolling, AsyncResource):
    @lazy
    def checkpoints(self) -> AsyncCheckpoints:
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    async def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: Hyperparameters | Omit = omit,
        integrations: Iterable[Integration | Mapping[str, Any]] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        method: Method | Omit = omit,
        seed: int | Omit | None = omit,
        suffix: str | Omit | None = omit,
        validation_file: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Queue a job that trains a model on an uploaded file; returns at once with its status.

        `POST /fine_tuning/jobs`

        Args:
            model: Name of the model to start from; it must be one that can be fine-tuned.
            training_file: Id of an uploaded JSONL file with purpose "fine-tune" to learn from.
            hyperparameters: Older place for batch_size (1-256), learning_rate_multiplier, n_epochs (1-50); now within method.
            integrations: Services to report to while training; Weights & Biases ("wandb") is the only one.
            metadata: Up to 16 text pairs of your own; keys ≤ 64, values ≤ 512 characters.
            method: How to train: "supervised" (default), "dpo" or "reinforcement", with its hyperparameters.
            seed: 0 to 2147483647; the same seed and settings should train alike. Default: chosen for you.
            suffix: 1 to 64 characters put into the new model's name; default none.
            validation_file: Id of an uploaded JSONL file to measure progress on; it must not repeat the training data.

        Returns: FineTuningJob
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Fetch one training job: its status, settings and, once done, the new model's name.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List your organization's training jobs, optionally filtered by metadata.

        `GET /fine_tuning/jobs`

        Args:
            after: Id of the last job of the previous page; the list goes on behind it.
            limit: How many jobs a page holds, default 20.
            metadata: Only jobs whose metadata contains these pairs.

        Returns: pages of FineTuningJob; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Stop a training job for good, without a finished model; pause can be undone instead.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`

        Args:
            fine_tuning_job_id: Id of the job to stop (ftjob-…); one that has ended cannot be cancelled.

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CANCEL, locals())

    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List a training job's progress messages: state changes, metrics and errors.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

        Returns: pages of FineTuningJobEvent; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST_EVENTS, locals())

    async def pause(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Halt a running training job so that it can be resumed later.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_PAUSE, locals())

    async def resume(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Let a paused training job go on from where it stopped.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`

        Returns: FineTuningJob
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RESUME, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncJobsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncJobsWithStreamingResponse: ...


if TYPE_CHECKING:

    class JobsWithRawResponse:
        def __init__(self, resource: Jobs) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.cancel = to_raw(resource.cancel)
            self.list_events = to_raw(resource.list_events)
            self.pause = to_raw(resource.pause)
            self.resume = to_raw(resource.resume)

        @property
        def checkpoints(self) -> CheckpointsWithRawResponse: ...

    class AsyncJobsWithRawResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.cancel = async_to_raw(resource.cancel)
            self.list_events = async_to_raw(resource.list_events)
            self.pause = async_to_raw(resource.pause)
            self.resume = async_to_raw(resource.resume)

        @property
        def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...

    class JobsWithStreamingResponse:
        def __init__(self, resource: Jobs) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.cancel = to_streamed(resource.cancel)
            self.list_events = to_streamed(resource.list_events)
            self.pause = to_streamed(resource.pause)
            self.resume = to_streamed(resource.resume)

        @property
        def checkpoints(self) -> CheckpointsWithStreamingResponse: ...

    class AsyncJobsWithStreamingResponse:
        def __init__(self, resource: AsyncJobs) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.cancel = async_to_streamed(resource.cancel)
            self.list_events = async_to_streamed(resource.list_events)
            self.pause = async_to_streamed(resource.pause)
            self.resume = async_to_streamed(resource.resume)

        @property
        def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
