"""Waiting for vector stores and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .polling import STORE, STORE_FILE, create_and_poll, op_of, poll, upload, upload_and_poll

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from entrechat.types.shared_params.metadata import Metadata
    from entrechat.types.vector_store import VectorStore
    from entrechat.types.vector_store_create_params import ExpiresAfter
    from entrechat.types.vector_stores.vector_store_file import VectorStoreFile

__all__ = ["AsyncStoreFilePolling", "AsyncStorePolling", "StoreFilePolling", "StorePolling"]

# `play` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"


class StorePolling:
    """`client.vector_stores`: waiting until a store has indexed its files."""

    _client: Any
    _mode: str

    def create_and_poll(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStore], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Make a vector store, and wait until the files that it begins with are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the store when it is no longer in progress: look at `file_counts`, some files may have failed
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(STORE, op_of(STORE.module, "_CREATE"), locals()))

    def poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStore], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Wait until a vector store has indexed its files.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the store when it is no longer in progress: look at `file_counts`, some files may have failed
        Raises: PollTimeoutError
        """
        return play(self, poll(STORE, locals()))


class AsyncStorePolling:
    """`client.vector_stores`: waiting until a store has indexed its files."""

    _client: Any
    _mode: str

    async def create_and_poll(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStore], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Make a vector store, and wait until the files that it begins with are indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the store when it is no longer in progress: look at `file_counts`, some files may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(STORE, op_of(STORE.module, "_CREATE"), locals()))

    async def poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStore], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Wait until a vector store has indexed its files.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the store when it is no longer in progress: look at `file_counts`, some files may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(STORE, locals()))


class StoreFilePolling:
    """`client.vector_stores.files`: adding files and waiting until they are indexed."""

    _client: Any
    _mode: str

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store, and wait until it is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(STORE_FILE, op_of(STORE_FILE.module, "_CREATE"), locals()))

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting for the indexing.

        Returns: the file, still in progress as a rule
        """
        return play(self, upload(locals()))

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return play(self, upload_and_poll(locals()))

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Wait until a file of a vector store is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return play(self, poll(STORE_FILE, locals()))


class AsyncStoreFilePolling:
    """`client.vector_stores.files`: adding files and waiting until they are indexed."""

    _client: Any
    _mode: str

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store, and wait until it is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(STORE_FILE, op_of(STORE_FILE.module, "_CREATE"), locals()))

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting for the indexing.

        Returns: the file, still in progress as a rule
        """
        return await aplay(self, upload(locals()))

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, upload_and_poll(locals()))

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Wait until a file of a vector store is indexed.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the file when it is no longer in progress: look at `status` and `last_error`, it may have failed
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(STORE_FILE, locals()))
