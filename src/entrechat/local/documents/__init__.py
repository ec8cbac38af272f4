"""The text of documents: plain text of any kind, HTML, PDF, DOCX and PPTX."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from .unreadable import Unreadable as Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = {"text": 64 << 20, "container": 512 << 20}
"""That a file may have, by what it is: text is read whole."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = {
    ".gif", ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".ico", ".heic", ".mp3", ".mp4", ".wav", ".ogg", ".flac",
    ".webm", ".mov", ".zip", ".gz", ".tar", ".7z", ".rar", ".exe", ".dll", ".so", ".pkl", ".parquet", ".npy", ".xlsx", ".xls",
    ".doc", ".ppt", ".odt", ".epub",
}  # fmt: skip


def read(path: Path, filename: str) -> str:
    """The text of the file at `path`, which its owner calls `filename`. Blocks.

    Raises Unreadable: with the API's code and a message for the owner.
    """
    suffix = os.path.splitext(filename)[1].lower()
    with open(path, "rb") as file:
        head = file.read(8)
    size = path.stat().st_size
    if not size:
        raise Unreadable("invalid_file", "The file is empty.")
    reader, kind = _reader(suffix, head)
    if size > MOST_BYTES[kind]:
        raise Unreadable("invalid_file", f"The file is too large: {size:,} bytes, of at most {MOST_BYTES[kind]:,}.")
    try:
        text = reader(path)
    except Unreadable:
        raise
    except Exception as error:  # parsers of broken files raise whatever they like
        raise Unreadable("invalid_file", f"The file could not be parsed: {type(error).__name__}: {error}"[:300]) from error
    text = text.encode("utf-8", "replace").decode().replace("\0", "")  # what PDFs may hold and nobody can store
    if not text.strip():
        raise Unreadable("invalid_file", "There is no text in the file. A scan must be made into text first.")
    return text


def _reader(suffix: str, head: bytes) -> tuple[Callable[[Path], str], Literal["text", "container"]]:
    if head.startswith(b"%PDF") or suffix == ".pdf":
        from .pdf import read_pdf

        return read_pdf, "container"
    if suffix in (".docx", ".pptx"):
        if head == _OLD_OFFICE:
            raise Unreadable("invalid_file", f"The file is protected by a password, or is not {suffix} but an older format.")
        from .office import read_docx, read_pptx

        return (read_docx if suffix == ".docx" else read_pptx), "container"
    if suffix in _BINARY or head == _OLD_OFFICE:
        raise Unreadable("unsupported_file", f"Files of the type '{suffix or 'unknown'}' hold no text that could be indexed.")
    if suffix in (".html", ".htm", ".xhtml"):
        from .html import read_html

        return read_html, "text"
    from .text import read_text

    return read_text, "text"
