"""`client.uploads.upload_file_chunked`: a large file in parts, several at a time, in constant memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .uploads_state import UploadProgress, UploadState

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, Callable, Iterable
    from typing import IO, TypeAlias, Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat.types.file_purpose import FilePurpose
    from entrechat.types.upload import Upload
    from entrechat.types.upload_create_params import ExpiresAfter

    File: TypeAlias = "os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]"
    AsyncFile: TypeAlias = "File | AsyncIterable[bytes]"

__all__ = ["AsyncChunkedUploads", "ChunkedUploads", "UploadProgress", "UploadState"]


def _recipe(given: dict[str, Any], *, asynchronous: bool) -> Any:
    import time

    from .uploads_recipe import upload

    del given["self"]
    return upload(**given, asynchronous=asynchronous, now=time.time())


class ChunkedUploads:
    """`client.uploads`: large files."""

    _client: Any
    _mode: str

    def upload_file_chunked(
        self,
        *,
        file: File,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit | None = omit,
        expires_after: ExpiresAfter | Omit = omit,
        part_concurrency: int = 4,
        resume: UploadState | str | os.PathLike[str] | None = None,
        on_progress: Callable[[UploadProgress], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a large file in parts, several at a time, and join them.

        A path, an open file or bytes are read where each part stands; of anything else up to `part_concurrency` parts are
        held in memory. A part that fails is sent again like any request.

        Args:
            file: A path, bytes, a file opened with mode "rb", or an iterable of bytes.
            mime_type: The file's content type.
            purpose: What the file is for.
            filename: By default that of the path or of the open file.
            bytes: The length in bytes, where the file itself does not tell it.
            part_size: The length of a part; by default 64 MiB, which is the most that the API takes.
            md5: Checked by the server: by default computed from what was read; None for no check.
            expires_after: When the file is deleted by itself.
            part_concurrency: How many parts travel at a time.
            resume: Where to note what is done, so that the same call goes on after a break: an `UploadState` kept by the
                caller, or the path of a file, which also outlives the program and is removed at the end.
            on_progress: Called after each part with an `UploadProgress`.

        Returns: the completed Upload; its `file` is the new file
        Raises: ValueError where the file is not as long as was said; what the requests raise
        """
        found: Upload = play(self, _recipe(locals(), asynchronous=False))
        return found


class AsyncChunkedUploads:
    """`client.uploads`: large files."""

    _client: Any
    _mode: str

    async def upload_file_chunked(
        self,
        *,
        file: AsyncFile,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit | None = omit,
        expires_after: ExpiresAfter | Omit = omit,
        part_concurrency: int = 4,
        resume: UploadState | str | os.PathLike[str] | None = None,
        on_progress: Callable[[UploadProgress], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Upload a large file in parts, several at a time, and join them.

        A path, an open file or bytes are read where each part stands; of anything else up to `part_concurrency` parts are
        held in memory. A part that fails is sent again like any request.

        Args:
            file: A path, bytes, a file opened with mode "rb", or an iterable of bytes.
            mime_type: The file's content type.
            purpose: What the file is for.
            filename: By default that of the path or of the open file.
            bytes: The length in bytes, where the file itself does not tell it.
            part_size: The length of a part; by default 64 MiB, which is the most that the API takes.
            md5: Checked by the server: by default computed from what was read; None for no check.
            expires_after: When the file is deleted by itself.
            part_concurrency: How many parts travel at a time.
            resume: Where to note what is done, so that the same call goes on after a break: an `UploadState` kept by the
                caller, or the path of a file, which also outlives the program and is removed at the end.
            on_progress: Called after each part with an `UploadProgress`.

        Returns: the completed Upload; its `file` is the new file
        Raises: ValueError where the file is not as long as was said; what the requests raise
        """
        found: Upload = await aplay(self, _recipe(locals(), asynchronous=True))
        return found
