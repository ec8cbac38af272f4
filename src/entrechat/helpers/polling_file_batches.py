"""Waiting for batches of files in vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .polling import FILE_BATCH, create_and_poll, op_of, poll, upload_batch_and_poll

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from entrechat.types.vector_stores.file_batch_create_params import File
    from entrechat.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["AsyncFileBatchPolling", "FileBatchPolling"]

# `play` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"


class FileBatchPolling:
    """`client.vector_stores.file_batches`: adding many files and waiting until they are indexed."""

    _client: Any
    _mode: str

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[File | Mapping[str, Any]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add uploaded files to a vector store, and wait until they are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(FILE_BATCH, op_of(FILE_BATCH.module, "_CREATE"), locals()))

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them to a vector store with those of `file_ids`, and wait for the indexing.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return play(self, upload_batch_and_poll(locals()))

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Wait until the files of a batch are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return play(self, poll(FILE_BATCH, locals()))


class AsyncFileBatchPolling:
    """`client.vector_stores.file_batches`: adding many files and waiting until they are indexed."""

    _client: Any
    _mode: str

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[File | Mapping[str, Any]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add uploaded files to a vector store, and wait until they are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(FILE_BATCH, op_of(FILE_BATCH.module, "_CREATE"), locals()))

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them to a vector store with those of `file_ids`, and wait for the indexing.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, upload_batch_and_poll(locals()))

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Wait until the files of a batch are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the batch when none of its files is in progress any more: look at `file_counts`, some may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(FILE_BATCH, locals()))
