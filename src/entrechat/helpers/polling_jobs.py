"""Waiting for files, batches and fine-tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .polling import BATCH, JOB, create_and_poll, op_of, poll, wait_for_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat.types.batch import Batch
    from entrechat.types.batch_create_params import OutputExpiresAfter
    from entrechat.types.file_object import FileObject
    from entrechat.types.fine_tuning.fine_tuning_job import FineTuningJob
    from entrechat.types.fine_tuning.job_create_params import Hyperparameters, Integration, Method
    from entrechat.types.shared_params.metadata import Metadata

__all__ = ["AsyncBatchPolling", "AsyncFilePolling", "AsyncJobPolling", "BatchPolling", "FilePolling", "JobPolling"]

# `play` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"


class FilePolling:
    """`client.files`: waiting until a file is processed."""

    _client: Any
    _mode: str

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 30 * 60,
        on_progress: Callable[[FileObject], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until an uploaded file is processed.

        Args:
            poll_interval: Seconds between two looks.
            max_wait_seconds: How long to wait in all; None for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is processed, deleted or in error: look at `status`
        Raises: PollTimeoutError
        """
        return play(self, wait_for_file(id, poll_interval, max_wait_seconds, on_progress, options))


class AsyncFilePolling:
    """`client.files`: waiting until a file is processed."""

    _client: Any
    _mode: str

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 30 * 60,
        on_progress: Callable[[FileObject], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until an uploaded file is processed.

        Args:
            poll_interval: Seconds between two looks.
            max_wait_seconds: How long to wait in all; None for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is processed, deleted or in error: look at `status`
        Raises: PollTimeoutError
        """
        return await aplay(self, wait_for_file(id, poll_interval, max_wait_seconds, on_progress, options))


class BatchPolling:
    """`client.batches`: waiting for batches, which may take a day."""

    _client: Any
    _mode: str

    def create_and_poll(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Metadata | Omit | None = omit,
        output_expires_after: OutputExpiresAfter | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Start a batch of requests, and wait until it has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when it is completed, failed, expired or cancelled: look at `status` and `errors`
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(BATCH, op_of(BATCH.module, "_CREATE"), locals()))

    def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Wait until a batch of requests has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when it is completed, failed, expired or cancelled: look at `status` and `errors`
        Raises: PollTimeoutError
        """
        return play(self, poll(BATCH, locals()))


class AsyncBatchPolling:
    """`client.batches`: waiting for batches, which may take a day."""

    _client: Any
    _mode: str

    async def create_and_poll(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Metadata | Omit | None = omit,
        output_expires_after: OutputExpiresAfter | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Start a batch of requests, and wait until it has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when it is completed, failed, expired or cancelled: look at `status` and `errors`
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(BATCH, op_of(BATCH.module, "_CREATE"), locals()))

    async def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Wait until a batch of requests has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when it is completed, failed, expired or cancelled: look at `status` and `errors`
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(BATCH, locals()))


class JobPolling:
    """`client.fine_tuning.jobs`: waiting for training."""

    _client: Any
    _mode: str

    def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Start a fine-tuning job, and wait until it has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the job when it succeeded, failed, was cancelled or is paused: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(JOB, op_of(JOB.module, "_CREATE"), locals()))

    def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Wait until a fine-tuning job has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the job when it succeeded, failed, was cancelled or is paused: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return play(self, poll(JOB, locals()))


class AsyncJobPolling:
    """`client.fine_tuning.jobs`: waiting for training."""

    _client: Any
    _mode: str

    async def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Start a fine-tuning job, and wait until it has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the job when it succeeded, failed, was cancelled or is paused: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(JOB, op_of(JOB.module, "_CREATE"), locals()))

    async def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Wait until a fine-tuning job has ended.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the job when it succeeded, failed, was cancelled or is paused: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(JOB, locals()))
