"""The steps of an upload in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.omit import omit
from entrechat._core.recipes import Ask, Together, Work
from entrechat.errors import APIStatusError

from .polling import PATIENT, op_of
from .uploads_source import Digest, open_source
from .uploads_state import UploadProgress, UploadState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from entrechat._core.recipes import Recipe

    from .uploads_source import Part

__all__ = ["upload"]

_PART_SIZE = 64 * 1024 * 1024


def upload(
    *,
    file: Any,
    mime_type: str,
    purpose: str,
    filename: str | None,
    bytes: int | None,
    part_size: int | None,
    md5: Any,
    expires_after: Any,
    part_concurrency: int,
    resume: Any,
    on_progress: Callable[[UploadProgress], object] | None,
    options: Mapping[str, Any],
    asynchronous: bool,
    now: float,
) -> Recipe[Any]:
    """Begin, send the parts that are missing, complete; see `ChunkedUploads.upload_file_chunked`."""
    for name, value in (("part_size", part_size), ("part_concurrency", part_concurrency)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be 1 or more, not {value!r}")
    source = open_source(file, bytes, asynchronous=asynchronous)
    source.size = part_size or _PART_SIZE
    called = filename or source.filename
    if not called:
        raise TypeError("filename must be given: this file has no name of its own")
    if md5 is omit:
        import hashlib

        source.md5 = hashlib.md5(usedforsecurity=False)

    state = resume if isinstance(resume, UploadState) else UploadState(resume)
    of = {"filename": called, "bytes": source.length, "part_size": source.size, "purpose": purpose, "mime_type": mime_type}
    of["mark"] = source.mark
    again = {key: value for key, value in options.items() if key not in ("extra_body", "idempotency_key")}
    try:
        if not state.fits(of, now):
            made = yield Ask(
                op_of("uploads.uploads", "_CREATE"),
                {
                    "bytes": source.length,
                    "filename": called,
                    "mime_type": mime_type,
                    "purpose": purpose,
                    "expires_after": expires_after,
                },
                options,
            )
            state.begin(made.id, of, made.expires_at)
        upload_id = state.upload_id
        source.skip = set(state.parts)
        sent = sum(source.length_of(index) for index in state.parts)

        def one(item: Part | Digest) -> Recipe[tuple[int, str, int] | None]:
            if isinstance(item, Digest):
                while not item.done:
                    yield Work(item.advance)
                return None
            args = {"upload_id": upload_id, "data": item.data}
            part = yield Ask(op_of("uploads.parts", "_CREATE"), args, again, timeout=PATIENT, repeatable=True)
            return item.index, part.id, item.length

        def arrived(part: tuple[int, str, int] | None) -> None:
            nonlocal sent
            if part is None:
                return
            index, part_id, length = part
            state.add(index, part_id)
            sent += length
            if on_progress is not None:
                on_progress(UploadProgress(sent, source.length, len(state.parts), source.count))

        yield Together(source, one, part_concurrency, arrived)
        ids = [state.parts[index] for index in range(source.count)]
        given = source.md5.hexdigest() if source.md5 is not None else omit if md5 is None else md5
        args = {"upload_id": upload_id, "part_ids": ids, "md5": given}
        done = yield Ask(op_of("uploads.uploads", "_COMPLETE"), args, again, timeout=PATIENT)
    except Exception as error:
        if isinstance(error, APIStatusError) and error.status_code in (400, 404):
            state.clear()  # going on would meet the same again
        elif state.upload_id:
            hint = "" if resume is not None else "; with resume=… it could go on from here"
            error.add_note(f"{len(state.parts)} of {source.count} parts had been uploaded{hint}")
        raise
    state.clear()
    return done
