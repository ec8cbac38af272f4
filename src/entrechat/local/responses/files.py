"""Files in a request, for a model that reads text."""

from __future__ import annotations

import base64
import binascii
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

from .. import documents
from .. import files as stored
from ..problems import bad_value, missing, not_offered

if TYPE_CHECKING:
    from ..call import Call
    from .prompt import ReadFile

_MOST = 1_000_000
"""Bytes of a file that goes into a prompt whole: already far more than the local model has room for."""


def reader(call: Call) -> ReadFile:
    """Reads the files of this request's caller. What it gives may block."""

    def read(part: Mapping[str, Any], param: str) -> str:
        if part.get("file_url") is not None:
            message = "The local server fetches nothing from elsewhere: give the file as 'file_data', or upload it."
            raise not_offered(f"{param}.file_url", message)
        if part.get("file_id") is not None:
            where = f"{param}.file_id"
            row = call.app.objects.get("file", part["file_id"], project=call.project, param=where)
            return _read(stored.path(call.app, row), row.body["filename"], where)
        if part.get("file_data") is None:
            raise missing(f"{param}.file_id")
        where = f"{param}.file_data"
        with tempfile.TemporaryDirectory(prefix="entrechat-") as directory:
            path = Path(directory, "file")
            path.write_bytes(_decoded(part["file_data"], where))
            return _read(path, part.get("filename") or "file", where)

    return read


def _read(path: Path, name: str, param: str) -> str:
    if path.stat().st_size > _MOST:
        raise bad_value(param, f"a file in a prompt may have {_MOST:,} bytes; search larger ones with a vector store.")
    try:
        return f"{name}:\n{documents.read(path, name)}"
    except documents.Unreadable as error:
        raise not_offered(
            param, f"The local chat model reads text only, and '{name}' has none for it: {error.message}"
        ) from error


def _decoded(data: str, param: str) -> bytes:
    """A data URL, or base64 alone."""
    head, comma, rest = data.partition(",")
    is_url = bool(comma) and head.startswith("data:")
    try:
        if is_url and not head.endswith(";base64"):
            return unquote_to_bytes(rest)
        return base64.b64decode(rest if is_url else data, validate=True)
    except binascii.Error as error:
        raise bad_value(param, f"it is not base64: {error}.") from error
